package org.mindgap.lab.engine;

import java.util.Optional;

/// When a change against the baseline deserves a warning.
public enum DistrictsVerdict {
    /// The gap in sensitivity got smaller, somebody's sensitivity fell, and nobody gained that was worst off, or more
    /// cancers are missed in all.
    LEVELLING_DOWN,
    /// Somebody's sensitivity fell, and the gap did not even get smaller.
    BACKFIRE;

    private static final double NOTABLE = 0.005;

    /// Changes of half a percentage point and less are of no account.
    ///
    /// Mittelstadt B, Wachter S, Russell C. The unfairness of fair machine learning: levelling down and strict
    /// egalitarianism by default. 2023.
    public static Optional<DistrictsVerdict> of(DistrictsOutcome now, DistrictsOutcome baseline) {
        boolean fell = now.town().sensitivity() < baseline.town().sensitivity() - NOTABLE
                || now.van().sensitivity() < baseline.van().sensitivity() - NOTABLE;
        if (!fell) {
            return Optional.empty();
        }
        boolean narrowed = Math.abs(now.sensitivityGap()) < Math.abs(baseline.sensitivityGap()) - NOTABLE;
        if (!narrowed) {
            return Optional.of(BACKFIRE);
        }
        boolean worstGained = now.leastSensitivity() > baseline.leastSensitivity() + NOTABLE;
        return !worstGained || now.missed() > baseline.missed() ? Optional.of(LEVELLING_DOWN) : Optional.empty();
    }
}
