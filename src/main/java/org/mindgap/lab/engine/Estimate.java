package org.mindgap.lab.engine;

import java.util.OptionalDouble;

/// A mean of AUCs over test folds, or the statement that no fold could be used.
///
/// A fold whose test or training part lacks a class is skipped and counted.
public sealed interface Estimate {

    int skippedFolds();

    /// Empty for [Unmeasured].
    OptionalDouble value();

    record Measured(double auc, int skippedFolds) implements Estimate {

        public Measured {
            if (!(auc >= 0 && auc <= 1)) {
                throw new IllegalArgumentException("%s is not an AUC".formatted(auc));
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(auc);
        }
    }

    record Unmeasured(int skippedFolds) implements Estimate {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }
}
