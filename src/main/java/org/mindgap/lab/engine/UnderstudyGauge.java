package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.mindgap.statistics.PropensityMse;

/// A number that one of the three panels shows.
public enum UnderstudyGauge {
    SMALLEST_P(Panel.LOOKS, outcome -> OptionalDouble.of(outcome.looks().smallestP())),
    MAIN_EFFECTS(
            Panel.LOOKS,
            outcome -> outcome.looks().main().map(PropensityMse::ratio).orElse(OptionalDouble.empty())),
    SECOND_ORDER(
            Panel.LOOKS,
            outcome -> outcome.looks().second().map(PropensityMse::ratio).orElse(OptionalDouble.empty())),
    DISCRIMINATOR(Panel.LOOKS, outcome -> outcome.looks().discriminator()),
    COVERAGE(Panel.LOOKS, outcome -> OptionalDouble.of(outcome.looks().coverage())),
    RARE_COVERAGE(Panel.LOOKS, outcome -> outcome.looks().rareCoverage()),
    SYNTHETIC_AUC(Panel.VERDICT, outcome -> OptionalDouble.of(outcome.verdict().auc())),
    COMMON_SENSITIVITY(Panel.VERDICT, outcome -> outcome.verdict().commonSensitivity()),
    RARE_SENSITIVITY(Panel.VERDICT, outcome -> outcome.verdict().rareSensitivity()),
    TRAINED_ON_SYNTHETIC(Panel.VERDICT, outcome -> outcome.verdict().trainedOnSynthetic()),
    ATTACK_AUC(Panel.LEAK, outcome -> OptionalDouble.of(outcome.leak().attack().auc())),
    FOUND_MEMBERS(Panel.LEAK, outcome -> OptionalDouble.of(outcome.leak().truePositiveRate())),
    CLOSER_TO_SOURCE(
            Panel.LEAK, outcome -> OptionalDouble.of(outcome.leak().closer().share())),
    MEDIAN_RATIO(Panel.LEAK, outcome -> outcome.leak().nearest().medianRatio());

    private final Panel panel;
    private final Function<UnderstudyOutcome, OptionalDouble> value;

    /// What a number is about.
    public enum Panel {
        LOOKS,
        VERDICT,
        LEAK
    }

    UnderstudyGauge(Panel panel, Function<UnderstudyOutcome, OptionalDouble> value) {
        this.panel = panel;
        this.value = value;
    }

    public Panel panel() {
        return panel;
    }

    /// Empty where it is not defined, such as a sensitivity for patients whom nobody made.
    public OptionalDouble of(UnderstudyOutcome outcome) {
        return value.apply(outcome);
    }
}
