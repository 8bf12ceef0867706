package org.mindgap.statistics;

/// Normal scores with standard deviation 1 whose classes are mixed: the ill of advanced and of early disease, the
/// healthy of ordinary people, around 0, and of those with something benign that looks like disease.
///
/// Why accuracy moves with the mix: Lijmer JG et al. JAMA 1999;282:1061-1066.
///
/// @param advanced share of advanced disease among the ill
/// @param advancedMean mean score of advanced disease
/// @param earlyMean mean score of early disease
/// @param mimics share of mimics among the healthy
/// @param mimicMean mean score of mimics
public record CaseMix(double advanced, double advancedMean, double earlyMean, double mimics, double mimicMean) {

    public CaseMix {
        Require.within(0, 1, "advanced", advanced);
        Require.finite("advancedMean", advancedMean);
        Require.finite("earlyMean", earlyMean);
        Require.within(0, 1, "mimics", mimics);
        Require.finite("mimicMean", mimicMean);
    }

    public double sensitivity(double threshold) {
        return advanced * StandardNormal.upperTail(threshold - advancedMean)
                + (1 - advanced) * StandardNormal.upperTail(threshold - earlyMean);
    }

    public double specificity(double threshold) {
        return (1 - mimics) * StandardNormal.cumulative(threshold)
                + mimics * StandardNormal.cumulative(threshold - mimicMean);
    }

    public double auc() {
        return advanced * above(advancedMean) + (1 - advanced) * above(earlyMean);
    }

    /// How often an ill person of this mean scores above a healthy one.
    private double above(double mean) {
        return (1 - mimics) * StandardNormal.cumulative(mean / Math.sqrt(2))
                + mimics * StandardNormal.cumulative((mean - mimicMean) / Math.sqrt(2));
    }
}
