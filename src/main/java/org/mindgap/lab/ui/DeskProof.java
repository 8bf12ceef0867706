package org.mindgap.lab.ui;

import java.util.Optional;
import org.mindgap.lab.engine.DeskArithmetic;
import org.mindgap.lab.engine.DeskFault;
import org.mindgap.lab.engine.DeskResult;
import org.mindgap.lab.engine.DeskRow;
import org.mindgap.statistics.Proportion;

/// The arithmetic behind the faults of the results page, in sentences.
record DeskProof(Texts texts, DeskWords words) {

    /// Empty where a fault is not a matter of numbers.
    Optional<String> of(DeskFault fault) {
        DeskResult ours = DeskRow.OURS.result();
        DeskResult rival = DeskRow.RIVAL.result();
        return switch (fault) {
            case EXCLUDED_FAILURES ->
                Optional.of(texts.of(
                        "lab.desk.proof.excluded",
                        ours.dice(),
                        ours.patients(),
                        rival.patients(),
                        DeskArithmetic.failuresCounted()));
            case MIXED_SPREAD ->
                Optional.of(texts.of(
                        "lab.desk.proof.spread",
                        rival.spread().orElseThrow(),
                        ours.patients(),
                        DeskArithmetic.standardErrorOfOurs()));
            case BEST_SEED -> Optional.of(texts.of("lab.desk.proof.seed", DeskArithmetic.bestSeed()));
            case BOLD_WITHOUT_INTERVAL ->
                Optional.of(texts.of(
                        "lab.desk.proof.bold",
                        words.interval(DeskArithmetic.diceOfOurs()),
                        rival.dice(),
                        words.interval(DeskArithmetic.auc(DeskRow.OURS)),
                        rival.auc()));
            case EXTERNAL_SENSITIVITY -> {
                Proportion found = DeskRow.EXTERNAL.result().sensitivity();
                yield Optional.of(texts.of(
                        "lab.desk.proof.sensitivity",
                        found.count(),
                        found.of(),
                        words.percents(found.wilson(DeskArithmetic.LEVEL))));
            }
            case EXTERNAL_AUC ->
                Optional.of(texts.of(
                        "lab.desk.proof.auc",
                        DeskRow.EXTERNAL.result().positives(),
                        DeskRow.EXTERNAL.result().negatives(),
                        DeskArithmetic.pairs(DeskRow.EXTERNAL),
                        words.interval(DeskArithmetic.auc(DeskRow.EXTERNAL))));
            case ACCURACY_ALONE -> {
                Proportion no = ours.alwaysNo();
                yield Optional.of(texts.of("lab.desk.proof.accuracy", no.count(), no.of(), words.percent(no)));
            }
            case COPIED_BASELINE, TWO_DEFINITIONS, THRESHOLD_ON_TEST, UNPAIRED_TEST, MISSING_DISTANCE ->
                Optional.empty();
        };
    }
}
