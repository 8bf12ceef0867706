package org.mindgap.statistics;

/// The best AUC among configurations that are all worthless, for fixed scores and in the normal approximation.
///
/// The AUC of a score without information is about normal with mean 0.5 and the null standard deviation; the best of M
/// independent ones lies M-dependent many of these above 0.5. The approximation slightly overstates the extreme tail,
/// and
/// the cross-validated AUC of a learner that is refitted in every fold varies more.
public record SelectionOptimism(int events, int nonEvents, int configurations) {

    public SelectionOptimism {
        Require.atLeast(1, "events", events);
        Require.atLeast(1, "nonEvents", nonEvents);
        Require.atLeast(1, "configurations", configurations);
    }

    public double nullStandardDeviation() {
        return Auc.nullStandardDeviation(events, nonEvents);
    }

    public double expectedBestAuc() {
        return 0.5 + nullStandardDeviation() * ExpectedMaximum.ofNormals(configurations);
    }

    /// The expected best when each pair of configurations correlates by `correlation`: the excess shrinks by √(1 - ρ).
    public double expectedBestAuc(double correlation) {
        Require.within(0, 1, "correlation", correlation);
        return 0.5 + nullStandardDeviation() * Math.sqrt(1 - correlation) * ExpectedMaximum.ofNormals(configurations);
    }

    /// The chance that the best of the independent configurations reaches `auc`: 1 - Φ(z)^M.
    public double probabilityOfReaching(double auc) {
        Require.within(0, 1, "auc", auc);
        double one = StandardNormal.upperTail((auc - 0.5) / nullStandardDeviation());
        return -Math.expm1(configurations * Math.log1p(-one));
    }
}
