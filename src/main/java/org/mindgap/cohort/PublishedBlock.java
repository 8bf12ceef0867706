package org.mindgap.cohort;

import java.time.YearMonth;
import java.util.Map;
import org.mindgap.curriculum.OptionId;

/// What is published of a block: how many people, and how many of them chose each option.
record PublishedBlock(BlockKey key, int version, int people, Map<OptionId, Integer> counts, YearMonth month) {
    /// The fewest people of whom anything is published, and by whom two versions of a block differ.
    static final int FEWEST = 10;

    PublishedBlock {
        counts = Map.copyOf(counts);
        if (people < FEWEST) {
            throw new IllegalArgumentException("A block of " + people + " people is not published");
        }
    }
}
