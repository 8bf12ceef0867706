package org.mindgap.statistics;

/// The largest distance between the distribution functions of two samples.
///
/// Smirnov N. Ann Math Stat 1948;19:279-281.
public record KolmogorovSmirnov(double distance, int n, int m) {
    private static final double SMALL = 1.0;

    public KolmogorovSmirnov {
        Require.within(0, 1, "distance", distance);
        Require.atLeast(1, "n", n);
        Require.atLeast(1, "m", m);
    }

    /// Takes n log n steps and leaves its arguments alone.
    public static KolmogorovSmirnov of(double[] x, double[] y) {
        Require.atLeast(1, "x", x.length);
        Require.atLeast(1, "y", y.length);
        double[] one = ClassScores.sorted(x);
        double[] other = ClassScores.sorted(y);
        long largest = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            double value = Math.min(one[i], other[j]);
            while (i < one.length && one[i] == value) {
                i++;
            }
            while (j < other.length && other[j] == value) {
                j++;
            }
            largest = Math.max(largest, Math.abs((long) i * other.length - (long) j * one.length));
        }
        return new KolmogorovSmirnov((double) largest / ((double) x.length * y.length), x.length, y.length);
    }

    /// The chance of a distance at least as large if both come from one continuous distribution, by the limiting
    /// Kolmogorov distribution at d √(nm/(n+m)); too large for small samples and with ties.
    public double limitingP() {
        double at = distance * Math.sqrt((double) n * m / ((double) n + m));
        return at < SMALL ? 1 - below(at) : above(at);
    }

    /// The chance of a distance at least as large if both come from one continuous distribution: the share of the ways
    /// to
    /// merge both samples that lead to it somewhere. Takes n times m steps; with ties it is too large.
    ///
    /// Hodges JL. Ark Mat 1958;3:469-486.
    public double exactP() {
        // In whole numbers: distances of steps i/n and j/m are multiples of 1/(nm).
        long reached = Math.round(distance * n * m);
        // Of all orders of i values of one sample and j of the other, the share that has come so far.
        double[] share = new double[m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (Math.abs((long) i * m - (long) j * n) >= reached) {
                    share[j] = 1;
                } else if (i + j == 0) {
                    share[j] = 0;
                } else {
                    double before = i == 0 ? 0 : share[j] * i;
                    double beside = j == 0 ? 0 : share[j - 1] * j;
                    share[j] = (before + beside) / (i + j);
                }
            }
        }
        return share[m];
    }

    private static double above(double at) {
        double sum = 0;
        double sign = 1;
        for (int k = 1; k <= 100; k++) {
            double term = Math.exp(-2.0 * k * k * at * at);
            sum += sign * term;
            sign = -sign;
            if (term < 1e-18) {
                break;
            }
        }
        return Math.clamp(2 * sum, 0, 1);
    }

    // The same function as another series, which converges where the first does not.
    private static double below(double at) {
        if (at <= 0) {
            return 0;
        }
        double sum = 0;
        for (int k = 1; k <= 20; k++) {
            double odd = (2 * k - 1) * Math.PI / at;
            sum += Math.exp(-odd * odd / 8);
        }
        return Math.clamp(Math.sqrt(2 * Math.PI) / at * sum, 0, 1);
    }
}
