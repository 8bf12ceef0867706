package org.mindgap.statistics;

/// Candidates whose true performance varies with SD `trueSpread` around `mean`, measured with SD `noise`.
///
/// With E the expected maximum of that many standard normals: the winner appears at μ + √(τ²+σ²) E, is worth
/// μ + τ²/√(τ²+σ²) E, and the difference is its optimism.
public record WinnersCurse(double mean, double trueSpread, double noise, int candidates) {

    public WinnersCurse {
        Require.finite("mean", mean);
        Require.within(0, Double.MAX_VALUE, "trueSpread", trueSpread);
        Require.within(0, Double.MAX_VALUE, "noise", noise);
        Require.atLeast(1, "candidates", candidates);
    }

    public double apparent() {
        return mean + Math.hypot(trueSpread, noise) * ExpectedMaximum.ofNormals(candidates);
    }

    public double trueValue() {
        return mean + share(trueSpread) * ExpectedMaximum.ofNormals(candidates);
    }

    public double optimism() {
        return share(noise) * ExpectedMaximum.ofNormals(candidates);
    }

    private double share(double part) {
        double total = Math.hypot(trueSpread, noise);
        return total == 0 ? 0 : part * part / total;
    }
}
