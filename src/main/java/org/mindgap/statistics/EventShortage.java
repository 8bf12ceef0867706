package org.mindgap.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// How few events a random, unstratified test set may hold.
///
/// The number of events is hypergeometric: `testPatients` drawn without replacement from `patients` with `events`.
public record EventShortage(int patients, int events, int testPatients) {

    public EventShortage {
        Require.atLeast(1, "patients", patients);
        Require.within(0, patients, "events", events);
        Require.within(0, patients, "testPatients", testPatients);
    }

    /// The chance of a test set on which sensitivity and AUC are undefined.
    public double probabilityOfNone() {
        return probabilityOfAtMost(0);
    }

    public double probabilityOfAtMost(int eventsInTest) {
        Require.atLeast(0, "eventsInTest", eventsInTest);
        return new HypergeometricDistribution(null, patients, events, testPatients).cumulativeProbability(eventsInTest);
    }
}
