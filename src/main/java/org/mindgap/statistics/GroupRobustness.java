package org.mindgap.statistics;

/// The weights by which distributionally robust training follows the group with the largest loss.
///
/// Sagawa S, Koh PW, Hashimoto TB, Liang P. Distributionally robust neural networks for group shifts. ICLR 2020.
public final class GroupRobustness {

    private GroupRobustness() {}

    /// q₍g₎ exp(rate · loss₍g₎), divided by their sum.
    ///
    /// @param weights of the groups, which sum to 1
    /// @param losses the mean loss in each group
    public static double[] next(double[] weights, double[] losses, double rate) {
        Require.within(weights.length, weights.length, "losses", losses.length);
        double largest = worst(losses);
        double[] next = new double[weights.length];
        double sum = 0;
        for (int g = 0; g < next.length; g++) {
            next[g] = weights[g] * Math.exp(rate * (losses[g] - largest));
            sum += next[g];
        }
        for (int g = 0; g < next.length; g++) {
            next[g] /= sum;
        }
        return next;
    }

    /// What such training makes small: the largest loss of a group.
    public static double worst(double[] losses) {
        Require.atLeast(1, "losses", losses.length);
        double worst = losses[0];
        for (double loss : losses) {
            worst = Math.max(worst, Require.finite("loss", loss));
        }
        return worst;
    }
}
