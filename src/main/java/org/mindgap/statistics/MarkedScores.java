package org.mindgap.statistics;

/// A score that was learnt where a marker in the images went with the disease: a signal, normal with standard deviation
/// 1 around half its strength above or below 0, and a marker that is there or not, independent of it given the disease.
///
/// The score is the exact log odds of disease at the site of training. What it is worth elsewhere depends on how often
/// the marker is there in each class. A shortcut of this kind: Zech JR et al. PLoS Med 2018;15:e1002683.
///
/// @param signal distance of the class means of the signal, in standard deviations, above 0
/// @param markedIll share of the ill with the marker where it was trained
/// @param markedHealthy share of the healthy with the marker where it was trained
/// @param prevalence where it was trained
public record MarkedScores(double signal, double markedIll, double markedHealthy, double prevalence) {
    private static final double ACROSS = Math.sqrt(2);

    public MarkedScores {
        if (!(Require.finite("signal", signal) > 0)) {
            throw new IllegalArgumentException("signal must be above 0, not " + signal);
        }
        Require.strictlyWithin(0, 1, "markedIll", markedIll);
        Require.strictlyWithin(0, 1, "markedHealthy", markedHealthy);
        Require.strictlyWithin(0, 1, "prevalence", prevalence);
    }

    /// The same score without the marker, trained on the signal alone.
    public MarkedScores withoutMarker() {
        return new MarkedScores(signal, markedIll, markedIll, prevalence);
    }

    /// What the marker adds to the log odds: ln(q₁(1-q₀) / (q₀(1-q₁))).
    public double markerWeight() {
        return Math.log(markedIll * (1 - markedHealthy) / (markedHealthy * (1 - markedIll)));
    }

    /// What the log odds are without signal and marker.
    public double offset() {
        return Math.log(prevalence / (1 - prevalence)) + Math.log((1 - markedIll) / (1 - markedHealthy));
    }

    /// At a site where these shares of the ill and of the healthy bear the marker.
    public double auc(double ill, double healthy) {
        double auc = 0;
        for (int ofIll = 0; ofIll <= 1; ofIll++) {
            for (int ofHealthy = 0; ofHealthy <= 1; ofHealthy++) {
                double distance = signal * signal + markerWeight() * (ofIll - ofHealthy);
                auc += share(ofIll, ill)
                        * share(ofHealthy, healthy)
                        * StandardNormal.cumulative(distance / (signal * ACROSS));
            }
        }
        return auc;
    }

    /// What the signal alone is worth at every site: Φ(d/√2).
    public double signalAuc() {
        return StandardNormal.cumulative(signal / ACROSS);
    }

    /// Share of the ill whose log odds reach the threshold, where this share of them bears the marker.
    public double sensitivity(double threshold, double ill) {
        return reaching(threshold, ill, signal / 2);
    }

    /// Share of the healthy whose log odds reach the threshold, where this share of them bears the marker.
    public double falsePositiveRate(double threshold, double healthy) {
        return reaching(threshold, healthy, -signal / 2);
    }

    private double reaching(double threshold, double marked, double mean) {
        double reaching = 0;
        for (int marker = 0; marker <= 1; marker++) {
            double needed = (threshold - offset() - markerWeight() * marker) / signal;
            reaching += share(marker, marked) * StandardNormal.upperTail(needed - mean);
        }
        return reaching;
    }

    /// The marker's part of the variance of the score within a class, averaged over the classes.
    public double markerShare(double ill, double healthy) {
        double ofMarker = markerWeight() * markerWeight() * (ill * (1 - ill) + healthy * (1 - healthy)) / 2;
        return ofMarker / (ofMarker + signal * signal);
    }

    /// Thresholds between which practically all scores lie.
    public Interval thresholds() {
        double reach = signal * signal / 2 + 5 * signal;
        return new Interval(
                offset() + Math.min(markerWeight(), 0) - reach, offset() + Math.max(markerWeight(), 0) + reach);
    }

    private static double share(int marker, double marked) {
        return marker == 1 ? marked : 1 - marked;
    }
}
