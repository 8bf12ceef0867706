package org.mindgap.statistics;

import java.util.random.RandomGenerator;

/// Whether the means of two groups differ by more than chance: if the groups were alike, each division of all values
/// into groups of these sizes would be as likely.
///
/// Ernst MD. Stat Sci 2004;19:676-685.
public final class MeanPermutation {
    private final double[] values;
    private final int first;
    private final boolean drawsFirst;
    private final double sum;
    private final double observed;

    /// @param a at least one finite value, as b
    public MeanPermutation(double[] a, double[] b) {
        Require.atLeast(1, "a", a.length);
        Require.atLeast(1, "b", b.length);
        this.values = new double[a.length + b.length];
        System.arraycopy(a, 0, values, 0, a.length);
        System.arraycopy(b, 0, values, a.length, b.length);
        this.first = a.length;
        this.drawsFirst = a.length <= b.length;
        double all = 0;
        double ofA = 0;
        for (int i = 0; i < values.length; i++) {
            all += Require.finite("value", values[i]);
            ofA += i < first ? values[i] : 0;
        }
        this.sum = all;
        this.observed = difference(ofA);
    }

    /// The mean of a minus that of b.
    public double observed() {
        return observed;
    }

    /// Differences nearer to each other than this differ by rounding only.
    public double rounding() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return 1e-12 * largest;
    }

    /// The difference after one division. Takes as many steps as the smaller group has values, and leaves all values
    /// in another order.
    public double permuted(RandomGenerator chance) {
        int drawn = drawsFirst ? first : values.length - first;
        double part = 0;
        for (int i = 0; i < drawn; i++) {
            int other = i + chance.nextInt(values.length - i);
            double value = values[other];
            values[other] = values[i];
            values[i] = value;
            part += value;
        }
        return difference(drawsFirst ? part : sum - part);
    }

    private double difference(double sumOfA) {
        return sumOfA / first - (sum - sumOfA) / (values.length - first);
    }
}
