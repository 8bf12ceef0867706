package org.mindgap.statistics;

/// The p-value of a permutation test that drew some of all permutations: (b + 1)/(m + 1), never 0.
///
/// Phipson B, Smyth GK. Stat Appl Genet Mol Biol 2010;9:39.
public record PermutationP(int atLeastAsExtreme, int permutations) {

    public PermutationP {
        Require.atLeast(1, "permutations", permutations);
        Require.within(0, permutations, "atLeastAsExtreme", atLeastAsExtreme);
    }

    public double p() {
        return (atLeastAsExtreme + 1.0) / (permutations + 1.0);
    }

    public double smallestAttainable() {
        return 1 / (permutations + 1.0);
    }
}
