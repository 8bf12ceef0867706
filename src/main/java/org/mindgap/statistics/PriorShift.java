package org.mindgap.statistics;

import java.util.OptionalDouble;

/// A probability carried to where the condition is more or less frequent but looks the same: its odds times the ratio
/// of the prevalence odds.
///
/// Saerens M, Latinne P, Decaestecker C. Neural Comput 2002;14:21-41.
public record PriorShift(double trainPrevalence, double deployPrevalence) {

    public PriorShift {
        Require.strictlyWithin(0, 1, "trainPrevalence", trainPrevalence);
        Require.within(0, 1, "deployPrevalence", deployPrevalence);
    }

    /// Empty for a certain condition where nobody has it, and a certainly absent one where everybody does.
    public OptionalDouble carried(double probability) {
        Require.within(0, 1, "probability", probability);
        double with = probability * deployPrevalence / trainPrevalence;
        double without = (1 - probability) * (1 - deployPrevalence) / (1 - trainPrevalence);
        return Ratio.of(with, with + without);
    }
}
