package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A report on the results page, judged: a point for each of the twelve faults, half a point less for each false
/// accusation, never fewer than none.
///
/// The right place with a wrong reason neither adds nor takes away: whoever looks there has seen that something is
/// wrong. What keeps guessing from paying is that a place takes two reasons and a report twenty remarks.
/// That a percentage is impossible can be checked, and so it is a false accusation wherever it is not so.
///
/// @param verdicts of each remark, in their order
public record DeskReview(Map<DeskRemark, DeskVerdict> verdicts) {

    public DeskReview {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    public static DeskReview of(List<DeskRemark> remarks) {
        Map<DeskRemark, DeskVerdict> verdicts = new LinkedHashMap<>();
        Set<DeskFault> found = EnumSet.noneOf(DeskFault.class);
        for (DeskRemark remark : DeskRemark.within(remarks)) {
            verdicts.put(
                    remark,
                    DeskFault.named(remark)
                            .<DeskVerdict>map(fault ->
                                    found.add(fault) ? new DeskVerdict.Found(fault) : new DeskVerdict.Again(fault))
                            .orElseGet(() -> unnamed(remark)));
        }
        return new DeskReview(verdicts);
    }

    private static DeskVerdict unnamed(DeskRemark remark) {
        if (isFair(remark)) {
            return new DeskVerdict.Fair();
        }
        if (remark.reason() == DeskReason.IMPOSSIBLE) {
            return DeskDecoy.accused(remark)
                    .<DeskVerdict>map(DeskVerdict.Decoyed::new)
                    .orElseGet(DeskVerdict.False::new);
        }
        boolean faulty = Arrays.stream(DeskFault.values()).anyMatch(fault -> fault.showsAt(remark.place()));
        return faulty ? new DeskVerdict.OtherReason() : new DeskVerdict.False();
    }

    /// No value of the page has an interval, the test neither; whatever is measured on the external patients rests on
    /// three positives or on twenty-five patients, and ± is missing there.
    private static boolean isFair(DeskRemark remark) {
        return switch (remark.place()) {
            case DeskPlace.Note note -> note.note() == DeskNote.TEST && remark.reason() == DeskReason.NO_INTERVAL;
            case DeskPlace.Cell cell ->
                switch (remark.reason()) {
                    case NO_INTERVAL -> cell.column() != DeskColumn.PATIENTS && hasValue(cell);
                    case FEW_POSITIVES ->
                        cell.row() == DeskRow.EXTERNAL
                                && (cell.column() == DeskColumn.PATIENTS || cell.column() == DeskColumn.ACCURACY);
                    case VALUE_MISSING, SPREAD_UNCLEAR ->
                        cell.row() == DeskRow.EXTERNAL && cell.column() == DeskColumn.DICE;
                    default -> false;
                };
        };
    }

    private static boolean hasValue(DeskPlace.Cell cell) {
        return cell.column() != DeskColumn.HD95 || cell.row().result().hd95().isPresent();
    }

    public Set<DeskFault> found() {
        Set<DeskFault> found = EnumSet.noneOf(DeskFault.class);
        verdicts.values().forEach(verdict -> {
            if (verdict instanceof DeskVerdict.Found(DeskFault fault)) {
                found.add(fault);
            }
        });
        return found;
    }

    /// How many accusations are false.
    public int falseOnes() {
        return (int) verdicts.values().stream().filter(DeskVerdict::isFalse).count();
    }

    /// From 0 to 12, in halves.
    public double points() {
        return Math.max(0, found().size() - falseOnes() / 2.0);
    }

    /// Two of 24 for each point.
    public Credit credit() {
        return new Credit((int) Math.round(2 * points()), 2 * DeskFault.values().length);
    }
}
