package org.mindgap.statistics;

/// How far apart two samples of one quantity lie, from the distance between their distribution functions F and G.
///
/// @param wasserstein ∫ |F - G|, in the quantity's unit: how far values must be moved on average to turn one sample
///     into the other. Vallender SS. Theory Probab Appl 1974;18:784-786.
/// @param energySquared 2E|X-Y| - E|X-X'| - E|Y-Y'| over all pairs (V-statistics), which equals 2 ∫ (F - G)²; in the
///     quantity's unit. Szekely GJ, Rizzo ML. J Stat Plan Inference 2013;143:1249-1272.
public record SampleDistance(double wasserstein, double energySquared) {

    public SampleDistance {
        Require.within(0, Double.MAX_VALUE, "wasserstein", wasserstein);
        Require.within(0, Double.MAX_VALUE, "energySquared", energySquared);
    }

    /// Takes n log n steps and leaves its arguments alone.
    public static SampleDistance of(double[] x, double[] y) {
        Require.atLeast(1, "x", x.length);
        Require.atLeast(1, "y", y.length);
        double[] one = ClassScores.sorted(x);
        double[] other = ClassScores.sorted(y);
        double absolute = 0;
        double squared = 0;
        double before = Math.min(one[0], other[0]);
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            boolean mine = j == other.length || i < one.length && one[i] <= other[j];
            double value = mine ? one[i] : other[j];
            double height = Math.abs((double) i / one.length - (double) j / other.length);
            absolute += height * (value - before);
            squared += height * height * (value - before);
            before = value;
            i += mine ? 1 : 0;
            j += mine ? 0 : 1;
        }
        return new SampleDistance(absolute, 2 * squared);
    }

    public double energyRoot() {
        return Math.sqrt(energySquared);
    }
}
