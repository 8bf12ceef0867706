package org.mindgap.lab.engine;

import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.statistics.PropensityMse;

/// Through what the likeness of synthetic patients is looked at, from coarse to fine.
public enum UnderstudyLens {
    /// Each feature for itself: the smallest of four p-values.
    MARGINALS(UnderstudyGauge.SMALLEST_P),
    /// A logistic regression of the four features.
    MAIN_EFFECTS(UnderstudyGauge.MAIN_EFFECTS),
    /// The same with squares and products.
    SECOND_ORDER(UnderstudyGauge.SECOND_ORDER);

    /// How often a generator without fault may be accused.
    public static final double LEVEL = 0.05;

    private final UnderstudyGauge gauge;

    UnderstudyLens(UnderstudyGauge gauge) {
        this.gauge = gauge;
    }

    /// What it reads.
    public UnderstudyGauge gauge() {
        return gauge;
    }

    /// What it says of a generator.
    public enum Finding {
        /// Nothing is to be seen.
        SILENT,
        /// A p-value below 0.05, of which one among four is not much.
        DOUBTFUL,
        /// More than chance makes in one of twenty faultless generators.
        OBJECTS
    }

    public Finding finding(UnderstudyOutcome outcome) {
        return switch (this) {
            case MARGINALS -> marginals(outcome.looks().smallestP());
            case MAIN_EFFECTS -> propensity(outcome.looks().main());
            case SECOND_ORDER -> propensity(outcome.looks().second());
        };
    }

    // Bonferroni's correction for as many features.
    private static Finding marginals(double smallestP) {
        if (smallestP < LEVEL / UnderstudyPatients.FEATURES) {
            return Finding.OBJECTS;
        }
        return smallestP < LEVEL ? Finding.DOUBTFUL : Finding.SILENT;
    }

    // Records that a regression separates have no pMSE and are as different as can be.
    private static Finding propensity(Optional<PropensityMse> found) {
        return found.filter(mse -> mse.nullP() >= LEVEL).isPresent() ? Finding.SILENT : Finding.OBJECTS;
    }

    public OptionalDouble reading(UnderstudyOutcome outcome) {
        return gauge.of(outcome);
    }
}
