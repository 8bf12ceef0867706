package org.mindgap.statistics;

import java.util.Optional;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/// An AUC with its nonparametric variance from placement values.
///
/// The placement of an event is the share of non-events below it, ties one half, and the other way round; the variance
/// is the sample variance of each class's placements over its size, added up.
///
/// DeLong ER, DeLong DM, Clarke-Pearson DL. Biometrics 1988;44:837-845.
public record DeLong(double auc, double variance) {

    public DeLong {
        Require.within(0, 1, "auc", auc);
        Require.within(0, 1, "variance", variance);
    }

    /// Empty when a class has fewer than two members, because one placement has no variance.
    public static Optional<DeLong> of(double[] scores, boolean[] events) {
        double[] eventScores = ClassScores.of(scores, events, true);
        double[] nonEventScores = ClassScores.of(scores, events, false);
        if (eventScores.length < 2 || nonEventScores.length < 2) {
            return Optional.empty();
        }
        double[] ofEvents = placements(eventScores, ClassScores.sorted(nonEventScores));
        double[] ofNonEvents = placements(nonEventScores, ClassScores.sorted(eventScores));
        Variance sample = new Variance();
        double variance =
                sample.evaluate(ofEvents) / ofEvents.length + sample.evaluate(ofNonEvents) / ofNonEvents.length;
        return Optional.of(new DeLong(new Mean().evaluate(ofEvents), variance));
    }

    public double standardError() {
        return Math.sqrt(variance);
    }

    /// AUC ± z standard errors, clipped to what an AUC can be.
    public Interval wald(double level) {
        double half = StandardNormal.twoSidedQuantile(level) * standardError();
        return new Interval(Math.max(0, auc - half), Math.min(1, auc + half));
    }

    /// Two scores of the same cases; empty when a class has fewer than two members.
    static Optional<PairedDeLong> paired(double[] scoresA, double[] scoresB, boolean[] events) {
        Optional<DeLong> a = of(scoresA, events);
        Optional<DeLong> b = of(scoresB, events);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        double covariance = 0;
        for (boolean event : new boolean[] {true, false}) {
            double[] ofA = placements(scoresA, events, event);
            double[] ofB = placements(scoresB, events, event);
            covariance += new Covariance().covariance(ofA, ofB) / ofA.length;
        }
        return Optional.of(new PairedDeLong(a.get(), b.get(), covariance));
    }

    private static double[] placements(double[] scores, boolean[] events, boolean event) {
        return placements(
                ClassScores.of(scores, events, event), ClassScores.sorted(ClassScores.of(scores, events, !event)));
    }

    private static double[] placements(double[] scores, double[] sortedOthers) {
        double[] placements = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int below = countBelow(sortedOthers, scores[i], false);
            int upTo = countBelow(sortedOthers, scores[i], true);
            placements[i] = (below + upTo) / (2.0 * sortedOthers.length);
        }
        return placements;
    }

    private static int countBelow(double[] sorted, double score, boolean ties) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score || ties && sorted[middle] == score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
