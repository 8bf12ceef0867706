package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Finds the cut-off at which one district matches another.
final class ConsoleSolver {
    private static final int STEPS = 80;
    private static final double LOWEST_FOR_PPV = -2;
    private static final double HIGHEST = 8;
    private static final double LOWEST_FOR_RECALL = -8;

    private ConsoleSolver() {}

    /// @param own the district whose cut-off is sought
    /// @return empty where no cut-off matches
    static OptionalDouble cutoff(ConsoleAim aim, ConsoleDistrict other, ConsoleDistrict own) {
        return switch (aim) {
            case SAME_CUTOFF -> OptionalDouble.of(other.cutoff());
            case EQUAL_SENSITIVITY ->
                OptionalDouble.of(other.cutoff()
                        - other.scores().positiveMean()
                        + own.scores().positiveMean());
            // With equal variances the predictive value rises with the cut-off.
            case EQUAL_PPV -> rising(own, ConsoleDistrict::ppv, other.ppv(), LOWEST_FOR_PPV);
            case EQUAL_RECALL ->
                rising(own, district -> -district.recallRate(), -other.recallRate(), LOWEST_FOR_RECALL);
            case BY_HAND -> OptionalDouble.of(own.cutoff());
        };
    }

    private static OptionalDouble rising(
            ConsoleDistrict own, ToDoubleFunction<ConsoleDistrict> measure, double wanted, double lowest) {
        double low = lowest;
        double high = HIGHEST;
        if (measure.applyAsDouble(own.at(low)) > wanted || measure.applyAsDouble(own.at(high)) < wanted) {
            return OptionalDouble.empty();
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (measure.applyAsDouble(own.at(middle)) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }
}
