package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.CloserToTraining;
import org.mindgap.statistics.MembershipAttack;
import org.mindgap.statistics.NearestRecords;

/// What synthetic patients give away about those the generator learned from.
///
/// @param members distance of each of those to the closest synthetic patient
/// @param nonMembers the same of as many whom the generator has not met
/// @param attack guessing from these distances who was a member
/// @param closer how many synthetic patients lie closer to a member than to a non-member
/// @param nearest each synthetic patient beside the members
public record UnderstudyLeak(
        double[] members,
        double[] nonMembers,
        MembershipAttack attack,
        CloserToTraining closer,
        NearestRecords nearest) {

    /// What share of non-members an attack may accuse.
    public static final double FALSE_POSITIVES = 0.05;

    static UnderstudyLeak of(UnderstudyPatients synthetic, UnderstudyPatients learned, UnderstudyPatients holdOut) {
        double[] members = distances(learned, synthetic);
        double[] nonMembers = distances(holdOut, synthetic);
        NearestRecords nearest = NearestRecords.of(synthetic.features(), learned.features());
        return new UnderstudyLeak(
                members,
                nonMembers,
                MembershipAttack.of(members, nonMembers),
                CloserToTraining.of(nearest, NearestRecords.of(synthetic.features(), holdOut.features())),
                nearest);
    }

    private static double[] distances(UnderstudyPatients real, UnderstudyPatients synthetic) {
        return NearestRecords.of(real.features(), synthetic.features()).distances().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /// Of the members, the share found while at most 5% of the non-members are accused.
    public double truePositiveRate() {
        return attack.truePositiveRateAt(FALSE_POSITIVES);
    }

    /// How many synthetic patients have no distance ratio, because two members lie where they lie.
    public int withoutRatio() {
        return (int) nearest.ratios().stream().filter(OptionalDouble::isEmpty).count();
    }
}
