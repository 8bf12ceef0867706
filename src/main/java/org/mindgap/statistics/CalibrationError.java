package org.mindgap.statistics;

/// How far mean probability and observed share lie apart in equal-width bins (lo, hi], the first of them closed at 0.
///
/// Both depend on the number of bins, and errors that cancel within a bin are not seen. Naeini MP, Cooper GF,
/// Hauskrecht M. AAAI 2015:2901-2907.
///
/// @param expected the mean of the distances, each bin weighed by its share of the cases
/// @param maximum the largest distance of a bin that is not empty
public record CalibrationError(double expected, double maximum) {

    public CalibrationError {
        Require.within(0, 1, "expected", expected);
        Require.within(0, 1, "maximum", maximum);
    }

    /// On the probability of the event.
    ///
    /// @throws IllegalArgumentException without a case, and for a probability outside 0 to 1
    public static CalibrationError ofEvents(double[] probabilities, boolean[] events, int bins) {
        ClassScores.of(probabilities, events, true);
        return of(probabilities, events, bins);
    }

    /// On the probability of whichever class is the likelier, and whether that class was right; at one half it is the
    /// event.
    ///
    /// Guo C, Pleiss G, Sun Y, Weinberger KQ. ICML 2017:1321-1330.
    public static CalibrationError ofTopLabels(double[] probabilities, boolean[] events, int bins) {
        ClassScores.of(probabilities, events, true);
        double[] confidence = new double[probabilities.length];
        boolean[] right = new boolean[probabilities.length];
        for (int i = 0; i < confidence.length; i++) {
            confidence[i] = Math.max(probabilities[i], 1 - probabilities[i]);
            right[i] = events[i] == probabilities[i] >= 0.5;
        }
        return of(confidence, right, bins);
    }

    private static CalibrationError of(double[] probabilities, boolean[] events, int bins) {
        Require.atLeast(1, "cases", probabilities.length);
        Require.atLeast(1, "bins", bins);
        int[] cases = new int[bins];
        double[] difference = new double[bins];
        for (int i = 0; i < probabilities.length; i++) {
            int bin = bin(Require.within(0, 1, "probability", probabilities[i]), bins);
            cases[bin]++;
            difference[bin] += probabilities[i] - (events[i] ? 1 : 0);
        }
        double expected = 0;
        double maximum = 0;
        for (int bin = 0; bin < bins; bin++) {
            if (cases[bin] > 0) {
                expected += Math.abs(difference[bin]) / probabilities.length;
                maximum = Math.max(maximum, Math.abs(difference[bin]) / cases[bin]);
            }
        }
        return new CalibrationError(Math.min(1, expected), Math.min(1, maximum));
    }

    // Compared with the edges themselves: 10 times 0.3 need not be 3.
    private static int bin(double probability, int bins) {
        int bin = Math.clamp((long) (probability * bins), 0, bins - 1);
        while (bin > 0 && probability <= (double) bin / bins) {
            bin--;
        }
        while (bin < bins - 1 && probability > (double) (bin + 1) / bins) {
            bin++;
        }
        return bin;
    }
}
