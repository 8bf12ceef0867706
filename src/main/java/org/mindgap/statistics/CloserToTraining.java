package org.mindgap.statistics;

/// How many synthetic records lie closer to a record the generator learned from than to one it never met.
///
/// About half of them should when both sets are of one size; a copy of a training patient is one of those closer, and a
/// share of a half does not prove that there is none.
///
/// @param closer strictly; a record as far from both is not counted
/// @param ties records that lie as far from both
/// @param of all synthetic records
public record CloserToTraining(int closer, int ties, int of) {

    public CloserToTraining {
        Require.atLeast(1, "of", of);
        Require.within(0, of, "closer", closer);
        Require.within(0, of - closer, "ties", ties);
    }

    /// Unscaled Euclidean distances.
    public static CloserToTraining of(double[][] synthetic, double[][] training, double[][] holdOut) {
        return of(NearestRecords.of(synthetic, training), NearestRecords.of(synthetic, holdOut));
    }

    /// The same synthetic records beside both sets.
    public static CloserToTraining of(NearestRecords training, NearestRecords holdOut) {
        int records = training.distances().size();
        Require.within(
                records,
                records,
                "records beside the hold-out",
                holdOut.distances().size());
        int closer = 0;
        int ties = 0;
        for (int i = 0; i < records; i++) {
            int order = Double.compare(
                    training.distances().get(i), holdOut.distances().get(i));
            closer += order < 0 ? 1 : 0;
            ties += order == 0 ? 1 : 0;
        }
        return new CloserToTraining(closer, ties, records);
    }

    public double share() {
        return (double) closer / of;
    }

    /// min(1, 2 (1 - share)): 1 as soon as no more than half are closer, whatever the single records are.
    public double score() {
        return Math.min(1, 2 * (1 - share()));
    }
}
