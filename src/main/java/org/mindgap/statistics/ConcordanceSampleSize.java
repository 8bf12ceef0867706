package org.mindgap.statistics;

/// How many patients a validation needs for a C-statistic of some precision.
///
/// Newcombe RG. Stat Med 2006;25:559-573; Riley RD, Debray TPA, Collins GS, et al. Stat Med 2021;40:4230-4251.
public record ConcordanceSampleSize(double cStatistic, double outcomeProportion) {
    private static final double Z = 1.96;

    public ConcordanceSampleSize {
        Require.strictlyWithin(0, 1, "cStatistic", cStatistic);
        Require.strictlyWithin(0, 1, "outcomeProportion", outcomeProportion);
    }

    /// √(C(1-C)(1 + (n/2-1)(1-C)/(2-C) + (n/2-1)C/(1+C)) / (n²φ(1-φ))).
    public double standardError(long patients) {
        double c = cStatistic;
        double half = patients / 2.0 - 1;
        double sum = 1 + half * (1 - c) / (2 - c) + half * c / (1 + c);
        return Math.sqrt(c * (1 - c) * sum / (outcomeProportion * (1 - outcomeProportion))) / patients;
    }

    /// The smallest number whose interval of ± 1.96 standard errors is at most `width` wide.
    public long required(double width) {
        Require.strictlyWithin(0, 1, "width", width);
        long low = 1;
        long high = 2;
        while (2 * Z * standardError(high) > width) {
            low = high;
            high *= 2;
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (2 * Z * standardError(middle) <= width) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
