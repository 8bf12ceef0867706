package org.mindgap.statistics;

import java.util.OptionalDouble;

/// The false positive rate that prevalence, predictive value and sensitivity leave no choice about:
/// π/(1-π) · (1-PPV)/PPV · TPR.
///
/// Chouldechova A. Big Data 2017;5:153-163.
public record ForcedFalsePositiveRate(double prevalence, double positivePredictiveValue, double sensitivity) {

    public ForcedFalsePositiveRate {
        Require.within(0, 1, "prevalence", prevalence);
        Require.within(0, 1, "positivePredictiveValue", positivePredictiveValue);
        Require.within(0, 1, "sensitivity", sensitivity);
    }

    /// Above 1 where no decision can have these three values; empty without negatives, and for a predictive value of 0.
    public OptionalDouble value() {
        return Ratio.of(
                prevalence * (1 - positivePredictiveValue) * sensitivity, (1 - prevalence) * positivePredictiveValue);
    }
}
