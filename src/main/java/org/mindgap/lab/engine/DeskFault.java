package org.mindgap.lab.engine;

import static org.mindgap.lab.engine.DeskColumn.ACCURACY;
import static org.mindgap.lab.engine.DeskColumn.AUC;
import static org.mindgap.lab.engine.DeskColumn.DICE;
import static org.mindgap.lab.engine.DeskColumn.HD95;
import static org.mindgap.lab.engine.DeskColumn.PATIENTS;
import static org.mindgap.lab.engine.DeskColumn.SENSITIVITY;
import static org.mindgap.lab.engine.DeskRow.BASELINE;
import static org.mindgap.lab.engine.DeskRow.EXTERNAL;
import static org.mindgap.lab.engine.DeskRow.OURS;
import static org.mindgap.lab.engine.DeskRow.RIVAL;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The twelve faults of the results page. One fault can show at several places, and be named by more than one reason.
public enum DeskFault {
    EXCLUDED_FAILURES(
            Set.of(DeskReason.FAILURES_LEFT_OUT),
            DeskPlace.of(DeskNote.EXCLUDED),
            DeskPlace.of(OURS, PATIENTS),
            DeskPlace.of(OURS, DICE),
            DeskPlace.of(OURS, HD95)),
    MIXED_SPREAD(
            Set.of(DeskReason.SPREAD_UNCLEAR),
            DeskPlace.of(OURS, DICE),
            DeskPlace.of(BASELINE, DICE),
            DeskPlace.of(RIVAL, DICE)),
    COPIED_BASELINE(
            Set.of(DeskReason.COPIED),
            DeskPlace.of(DeskNote.COPIED),
            DeskPlace.of(BASELINE, DICE),
            DeskPlace.of(BASELINE, HD95),
            DeskPlace.of(BASELINE, AUC),
            DeskPlace.of(BASELINE, SENSITIVITY),
            DeskPlace.of(BASELINE, ACCURACY)),
    TWO_DEFINITIONS(
            Set.of(DeskReason.OTHER_DEFINITION),
            DeskPlace.of(DeskNote.POOLED),
            DeskPlace.of(RIVAL, HD95),
            DeskPlace.of(OURS, HD95),
            DeskPlace.of(BASELINE, HD95)),
    THRESHOLD_ON_TEST(
            Set.of(DeskReason.CHOSEN_ON_TEST),
            DeskPlace.of(DeskNote.THRESHOLD),
            DeskPlace.of(OURS, SENSITIVITY),
            DeskPlace.of(OURS, ACCURACY)),
    UNPAIRED_TEST(Set.of(DeskReason.UNPAIRED), DeskPlace.of(DeskNote.TEST)),
    BEST_SEED(
            Set.of(DeskReason.BEST_OF_SEVERAL),
            DeskPlace.of(DeskNote.SEEDS),
            DeskPlace.of(OURS, DICE),
            DeskPlace.of(OURS, HD95),
            DeskPlace.of(OURS, AUC),
            DeskPlace.of(OURS, SENSITIVITY),
            DeskPlace.of(OURS, ACCURACY)),
    BOLD_WITHOUT_INTERVAL(
            Set.of(DeskReason.NO_INTERVAL),
            DeskPlace.of(OURS, DICE),
            DeskPlace.of(OURS, HD95),
            DeskPlace.of(OURS, AUC),
            DeskPlace.of(OURS, SENSITIVITY),
            DeskPlace.of(OURS, ACCURACY)),
    EXTERNAL_SENSITIVITY(Set.of(DeskReason.FEW_POSITIVES, DeskReason.NO_INTERVAL), DeskPlace.of(EXTERNAL, SENSITIVITY)),
    EXTERNAL_AUC(Set.of(DeskReason.FEW_POSITIVES, DeskReason.NO_INTERVAL), DeskPlace.of(EXTERNAL, AUC)),
    ACCURACY_ALONE(
            Set.of(DeskReason.NO_PREVALENCE),
            DeskPlace.of(OURS, ACCURACY),
            DeskPlace.of(BASELINE, ACCURACY),
            DeskPlace.of(RIVAL, ACCURACY),
            DeskPlace.of(EXTERNAL, ACCURACY)),
    MISSING_DISTANCE(Set.of(DeskReason.VALUE_MISSING), DeskPlace.of(EXTERNAL, HD95));

    private final DeskPlace place;
    private final Set<DeskPlace> places;
    private final Set<DeskReason> reasons;

    /// @param place where it shows most plainly
    /// @param others where it may be accused as well
    DeskFault(Set<DeskReason> reasons, DeskPlace place, DeskPlace... others) {
        this.place = place;
        this.places = Stream.concat(Stream.of(place), Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
        this.reasons = reasons;
    }

    public DeskPlace place() {
        return place;
    }

    public boolean showsAt(DeskPlace asked) {
        return places.contains(asked);
    }

    /// The fault that a remark names: there is at most one for a place and a reason.
    public static Optional<DeskFault> named(DeskRemark remark) {
        return Arrays.stream(values())
                .filter(fault -> fault.showsAt(remark.place()) && fault.reasons.contains(remark.reason()))
                .findFirst();
    }
}
