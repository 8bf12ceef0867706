package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of the desk's state, by the names that course files and links use.
public final class DeskControls {
    public static final Words<DeskPage> PAGES = Words.of(DeskPage.class, "results", "percentages", "report");
    public static final Words<DeskRow> ROWS = Words.of(DeskRow.class, "m1", "m2", "ours", "external");
    public static final Words<DeskColumn> COLUMNS =
            Words.of(DeskColumn.class, "patients", "dice", "hd95", "auc", "sensitivity", "accuracy");
    public static final Words<DeskNote> NOTES =
            Words.of(DeskNote.class, "copied", "pooled", "excluded", "threshold", "test", "seeds", "consecutive");
    public static final Words<DeskReason> REASONS = Words.of(
            DeskReason.class,
            "failures",
            "spread",
            "copied",
            "definition",
            "chosen",
            "unpaired",
            "best",
            "interval",
            "few",
            "prevalence",
            "missing",
            "impossible",
            "slices",
            "picked");
    public static final Words<DeskFault> FAULTS = Words.of(
            DeskFault.class,
            "excluded-failures",
            "mixed-spread",
            "copied-baseline",
            "two-definitions",
            "threshold-on-test",
            "unpaired-test",
            "best-seed",
            "bold-without-interval",
            "external-sensitivity",
            "external-auc",
            "accuracy-alone",
            "missing-distance");
    public static final Words<DeskDecoy> DECOYS =
            Words.of(DeskDecoy.class, "m1-sensitivity", "ours-sensitivity", "ours-accuracy");

    private static final String BETWEEN = ".";

    public static final String UNIT = "unit";
    public static final String FAILED = "failed";
    public static final String EMPTY = "empty";
    public static final String SUMMARY = "summary";
    public static final String INTERVAL = "interval";

    private static final Words<DeskReport.Unit> UNITS = Words.of(DeskReport.Unit.class, "slice", "scan", "patient");
    private static final Words<DeskReport.Failed> FAILURES =
            Words.of(DeskReport.Failed.class, "left-out", "as-the-rest", "zero");
    private static final Words<DeskReport.Empty> EMPTIES = Words.of(DeskReport.Empty.class, "skipped", "zero", "apart");
    private static final Words<DeskReport.Summary> SUMMARIES =
            Words.of(DeskReport.Summary.class, "mean", "median", "both");
    private static final Words<DeskReport.Uncertainty> INTERVALS =
            Words.of(DeskReport.Uncertainty.class, "none", "values", "patients");

    private DeskControls() {}

    /// Everything a link remembers.
    public static List<Control<DeskState>> all() {
        return Stream.concat(Stream.of(page(), remarks(), flagged()), choices().stream())
                .toList();
    }

    private static Control<DeskState> page() {
        return new Control.Pick<>(
                "page",
                PAGES.all(),
                state -> PAGES.of(state.page()),
                (state, word) -> state.turnTo(PAGES.meaning(word)));
    }

    /// Words joined by full stops, in any order; a link with a word that is none is not read.
    private static Control<DeskState> remarks() {
        return new Control.Text<>(
                "remarks",
                state -> state.remarks().stream().map(DeskRemark::word).collect(Collectors.joining(BETWEEN)),
                (state, text) -> remarks(text).map(state::withRemarks));
    }

    private static Optional<List<DeskRemark>> remarks(String text) {
        List<DeskRemark> remarks = new ArrayList<>();
        for (String word : text.split("\\.")) {
            Optional<DeskRemark> remark = DeskRemark.of(word);
            remark.ifPresent(remarks::add);
            if (remark.isEmpty() && !text.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(remarks);
    }

    private static Control<DeskState> flagged() {
        return new Control.Several<>(
                "flagged",
                Arrays.stream(DeskShare.values()).map(DeskShare::word).toList(),
                state -> Arrays.stream(DeskShare.values())
                        .filter(state.flagged()::contains)
                        .map(DeskShare::word)
                        .toList(),
                (state, words) -> state.withFlagged(flagged(words)));
    }

    private static Set<DeskShare> flagged(List<String> words) {
        return Arrays.stream(DeskShare.values())
                .filter(share -> words.contains(share.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The choices of the third page, in the order in which they are asked.
    public static List<Control.Pick<DeskState>> choices() {
        return List.of(
                choice(UNIT, UNITS, DeskReport::unit, DeskReport::with),
                choice(FAILED, FAILURES, DeskReport::failed, DeskReport::with),
                choice(EMPTY, EMPTIES, DeskReport::empty, DeskReport::with),
                choice(SUMMARY, SUMMARIES, DeskReport::summary, DeskReport::with),
                choice(INTERVAL, INTERVALS, DeskReport::uncertainty, DeskReport::with));
    }

    private static <E extends Enum<E>> Control.Pick<DeskState> choice(
            String name, Words<E> words, Function<DeskReport, E> value, BiFunction<DeskReport, E, DeskReport> change) {
        return new Control.Pick<>(
                name,
                words.all(),
                state -> words.of(value.apply(state.report())),
                (state, word) -> state.with(change.apply(state.report(), words.meaning(word))));
    }
}
