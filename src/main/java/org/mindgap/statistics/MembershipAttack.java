package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.List;

/// Guessing from its distance to the nearest synthetic record whether a record taught the generator: the closer, the
/// more likely.
///
/// @param auc the chance that a member lies closer than a non-member, ties one half; 0.5 is guessing
/// @param advantage the largest difference between the shares of members and of non-members that are accused
/// @param curve from nobody accused to everybody
public record MembershipAttack(double auc, double advantage, List<Step> curve) {

    /// Everybody up to a distance is accused.
    ///
    /// @param distance the largest of those accused, 0 where nobody is
    /// @param falsePositiveRate share of the non-members accused
    /// @param truePositiveRate share of the members accused
    public record Step(double distance, double falsePositiveRate, double truePositiveRate) {}

    public MembershipAttack {
        Require.within(0, 1, "auc", auc);
        Require.within(0, 1, "advantage", advantage);
        curve = List.copyOf(curve);
    }

    /// @param members distances of those the generator learned from
    /// @param nonMembers distances of others
    public static MembershipAttack of(double[] members, double[] nonMembers) {
        Require.atLeast(1, "members", members.length);
        Require.atLeast(1, "nonMembers", nonMembers.length);
        double[] inside = ClassScores.sorted(members);
        double[] outside = ClassScores.sorted(nonMembers);
        List<Step> curve = new ArrayList<>();
        curve.add(new Step(0, 0, 0));
        double advantage = 0;
        int i = 0;
        int j = 0;
        while (i < inside.length || j < outside.length) {
            double distance = Math.min(
                    i < inside.length ? inside[i] : Double.POSITIVE_INFINITY,
                    j < outside.length ? outside[j] : Double.POSITIVE_INFINITY);
            while (i < inside.length && inside[i] == distance) {
                i++;
            }
            while (j < outside.length && outside[j] == distance) {
                j++;
            }
            Step step = new Step(distance, (double) j / outside.length, (double) i / inside.length);
            curve.add(step);
            advantage = Math.max(advantage, step.truePositiveRate() - step.falsePositiveRate());
        }
        return new MembershipAttack(Auc.of(outside, inside).orElseThrow(), advantage, curve);
    }

    /// The largest share of members accused while no more than so many non-members are.
    public double truePositiveRateAt(double falsePositiveRate) {
        Require.within(0, 1, "falsePositiveRate", falsePositiveRate);
        return curve.stream()
                .filter(step -> step.falsePositiveRate() <= falsePositiveRate)
                .mapToDouble(Step::truePositiveRate)
                .max()
                .orElse(0);
    }
}
