package org.mindgap.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far predicted measurements lie from those of a reference, in their unit; an error is prediction minus reference.
public record MethodAgreement(double[] reference, double[] prediction) {
    private static final double WITHIN_LIMITS = 1.96;

    /// @throws IllegalArgumentException without a pair, for unequal lengths, and for values that are not finite
    public MethodAgreement {
        Require.atLeast(1, "pairs", reference.length);
        Require.within(reference.length, reference.length, "predictions", prediction.length);
        for (int i = 0; i < reference.length; i++) {
            Require.finite("reference", reference[i]);
            Require.finite("prediction", prediction[i]);
        }
    }

    public int n() {
        return reference.length;
    }

    public double bias() {
        return mean(errors());
    }

    public double meanSquaredError() {
        return Arrays.stream(errors()).map(error -> error * error).sum() / n();
    }

    public double rootMeanSquaredError() {
        return Math.sqrt(meanSquaredError());
    }

    public double meanAbsoluteError() {
        return Arrays.stream(errors()).map(Math::abs).sum() / n();
    }

    public double medianAbsoluteError() {
        return Quantiles.median(Arrays.stream(errors()).map(Math::abs).toArray());
    }

    /// The variance of the errors, with n below: mean squared error minus squared bias.
    public double errorVariance() {
        return moment(errors(), errors());
    }

    /// 1 - Σ error² / Σ (reference - mean)², negative for predictions worse than the mean; empty when the reference
    /// does not vary.
    public OptionalDouble rSquared() {
        OptionalDouble unexplained = Ratio.of(meanSquaredError(), moment(reference, reference));
        return unexplained.isPresent() ? OptionalDouble.of(1 - unexplained.getAsDouble()) : unexplained;
    }

    /// Correlation, blind to bias; empty when either does not vary.
    public OptionalDouble pearson() {
        double scale = Math.sqrt(moment(reference, reference)) * Math.sqrt(moment(prediction, prediction));
        OptionalDouble correlation = Ratio.of(moment(reference, prediction), scale);
        return correlation.isPresent() ? OptionalDouble.of(Math.clamp(correlation.getAsDouble(), -1, 1)) : correlation;
    }

    /// The concordance correlation coefficient with population moments: 2 s₁₂ / (s₁² + s₂² + (m₁ - m₂)²); empty when
    /// neither varies and both are equal.
    ///
    /// Lin LI. Biometrics 1989;45:255-268.
    public OptionalDouble concordance() {
        return Ratio.of(
                2 * moment(reference, prediction),
                moment(reference, reference) + moment(prediction, prediction) + bias() * bias());
    }

    /// The standard deviation of the errors, with n - 1 below; empty for a single pair.
    public OptionalDouble standardDeviation() {
        return n() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(MeanInterval.of(errors()).standardDeviation());
    }

    /// The Student-t interval of the bias; empty for a single pair.
    public Optional<Interval> biasInterval(double level) {
        return n() < 2
                ? Optional.empty()
                : Optional.of(MeanInterval.of(errors()).interval(level));
    }

    /// bias ± 1.96 standard deviations, within which most differences lie if they are normal; empty for a single pair.
    ///
    /// Bland JM, Altman DG. Lancet 1986;1:307-310.
    public Optional<Interval> limits() {
        OptionalDouble deviation = standardDeviation();
        return deviation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(
                        bias() - WITHIN_LIMITS * deviation.getAsDouble(),
                        bias() + WITHIN_LIMITS * deviation.getAsDouble()));
    }

    /// s √(1/n + 1.96²/(2(n-1))); empty for a single pair.
    ///
    /// Bland JM, Altman DG. Stat Methods Med Res 1999;8:135-160.
    public OptionalDouble limitStandardError() {
        OptionalDouble deviation = standardDeviation();
        return deviation.isEmpty()
                ? deviation
                : OptionalDouble.of(deviation.getAsDouble()
                        * Math.sqrt(1.0 / n() + WITHIN_LIMITS * WITHIN_LIMITS / (2.0 * (n() - 1))));
    }

    /// The Student-t interval of the lower limit, or else of the upper one, on n - 1 degrees of freedom.
    public Optional<Interval> limitInterval(boolean lower, double level) {
        return limits().map(limits -> {
            double half = MeanInterval.tQuantile(level, n() - 1)
                    * limitStandardError().orElseThrow();
            double limit = lower ? limits.lower() : limits.upper();
            return new Interval(limit - half, limit + half);
        });
    }

    private double[] errors() {
        double[] errors = new double[n()];
        Arrays.setAll(errors, i -> prediction[i] - reference[i]);
        return errors;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double moment(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum / one.length;
    }
}
