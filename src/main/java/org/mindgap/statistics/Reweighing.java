package org.mindgap.statistics;

import java.util.List;
import java.util.OptionalDouble;

/// Weights of training records that make label and group independent: n₍group₎ n₍label₎ / (n n₍group,label₎).
///
/// Kamiran F, Calders T. Knowl Inf Syst 2012;33:1-33.
public record Reweighing(List<Group> groups) {

    /// How many records of a group have each label.
    public record Group(int positives, int negatives) {

        public Group {
            Require.atLeast(0, "positives", positives);
            Require.atLeast(0, "negatives", negatives);
        }
    }

    /// Of a group's records with each label; empty where there are none.
    public record Weights(OptionalDouble positive, OptionalDouble negative) {}

    public Reweighing {
        groups = List.copyOf(groups);
        Require.atLeast(1, "groups", groups.size());
    }

    /// One for each group, in their order.
    public List<Weights> weights() {
        double positives = groups.stream().mapToDouble(Group::positives).sum();
        double negatives = groups.stream().mapToDouble(Group::negatives).sum();
        double all = positives + negatives;
        return groups.stream()
                .map(group -> {
                    double size = (double) group.positives + group.negatives;
                    return new Weights(
                            Ratio.of(size * positives, all * group.positives),
                            Ratio.of(size * negatives, all * group.negatives));
                })
                .toList();
    }
}
