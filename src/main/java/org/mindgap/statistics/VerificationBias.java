package org.mindgap.statistics;

import java.util.OptionalDouble;

/// Sensitivity and specificity when only some test results were verified, and whether they were depended on nothing
/// but the result.
///
/// Begg CB, Greenes RA. Biometrics 1983;39:207-215.
///
/// @param testPositives people with a positive test, verified or not
/// @param testNegatives people with a negative test, verified or not
/// @param verified those who were verified, by test and disease
public record VerificationBias(int testPositives, int testNegatives, ConfusionCounts verified) {

    public VerificationBias {
        Require.within(
                0,
                Require.atLeast(0, "testPositives", testPositives),
                "verified positives",
                verified.truePositives() + verified.falsePositives());
        Require.within(
                0,
                Require.atLeast(0, "testNegatives", testNegatives),
                "verified negatives",
                verified.falseNegatives() + verified.trueNegatives());
    }

    /// Among the verified only, as if the others did not exist.
    public OptionalDouble naiveSensitivity() {
        return verified.sensitivity();
    }

    /// Among the verified only, as if the others did not exist.
    public OptionalDouble naiveSpecificity() {
        return verified.specificity();
    }

    /// As if the unverified with the same result had the disease as often as the verified; empty when nobody with one
    /// of the results was verified, and when nobody would have the disease.
    public OptionalDouble correctedSensitivity() {
        return corrected(verified.truePositives(), verified.falseNegatives(), true);
    }

    /// As [#correctedSensitivity], among those who would not have the disease.
    public OptionalDouble correctedSpecificity() {
        return corrected(verified.falsePositives(), verified.trueNegatives(), false);
    }

    private OptionalDouble corrected(int amongPositives, int amongNegatives, boolean found) {
        OptionalDouble positives =
                scaled(testPositives, amongPositives, verified.truePositives() + verified.falsePositives());
        OptionalDouble negatives =
                scaled(testNegatives, amongNegatives, verified.falseNegatives() + verified.trueNegatives());
        if (positives.isEmpty() || negatives.isEmpty()) {
            return OptionalDouble.empty();
        }
        return Ratio.of(
                found ? positives.getAsDouble() : negatives.getAsDouble(),
                positives.getAsDouble() + negatives.getAsDouble());
    }

    // Nobody with the result is nobody to extrapolate to.
    private static OptionalDouble scaled(int tested, int counted, int verified) {
        return tested == 0 ? OptionalDouble.of(0) : Ratio.of((double) tested * counted, verified);
    }
}
