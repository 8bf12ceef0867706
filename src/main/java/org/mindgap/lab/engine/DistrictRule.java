package org.mindgap.lab.engine;

import java.util.function.DoubleUnaryOperator;

/// How people of one district are recalled by their log odds.
public sealed interface DistrictRule {

    /// The threshold at which it decides, or around which it does.
    double threshold();

    /// The share that is recalled of those of whom the given curve says how many lie above a threshold.
    ///
    /// @param diseased whether these people have cancer
    double recalled(DoubleUnaryOperator above, boolean diseased);

    /// Everybody at or above the threshold.
    record Cut(double threshold) implements DistrictRule {

        @Override
        public double recalled(DoubleUnaryOperator above, boolean diseased) {
            return above.applyAsDouble(threshold);
        }
    }

    /// With the probability `ignored` a draw with the given chance decides instead of the image.
    record Lottery(double threshold, double ignored, double chance) implements DistrictRule {

        @Override
        public double recalled(DoubleUnaryOperator above, boolean diseased) {
            return (1 - ignored) * above.applyAsDouble(threshold) + ignored * chance;
        }
    }

    /// A reader decides within the half-width around the threshold, as well for one person as for another.
    record Reader(double threshold, double halfWidth, double sensitivity, double specificity) implements DistrictRule {

        @Override
        public double recalled(DoubleUnaryOperator above, boolean diseased) {
            double clear = above.applyAsDouble(threshold + halfWidth);
            double read = read(above);
            return clear + read * (diseased ? sensitivity : 1 - specificity);
        }

        /// The share that goes to the reader.
        double read(DoubleUnaryOperator above) {
            return above.applyAsDouble(threshold - halfWidth) - above.applyAsDouble(threshold + halfWidth);
        }
    }
}
