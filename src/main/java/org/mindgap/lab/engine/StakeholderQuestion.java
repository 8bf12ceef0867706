package org.mindgap.lab.engine;

import java.util.EnumSet;
import java.util.Set;

/// The three questions of the split lottery for which a learner chooses a strategy.
public enum StakeholderQuestion {
    /// "How well does this recipe work for the next patients of our four hospitals?"
    NEXT_PATIENTS(EnumSet.of(Strategy.PATIENT_FOLDS, Strategy.REPEATED_FOLDS)),
    /// "How much of this number is the luck of one partition?"
    LUCK_OF_THE_PARTITION(EnumSet.of(Strategy.REPEATED_FOLDS)),
    /// "What can we expect at a hospital that is not in the data?"
    ANOTHER_HOSPITAL(EnumSet.of(Strategy.LEAVE_ONE_SITE_OUT));

    private final Set<Strategy> accepted;

    StakeholderQuestion(Set<Strategy> accepted) {
        this.accepted = accepted;
    }

    public boolean accepts(Strategy strategy) {
        return accepted.contains(strategy);
    }
}
