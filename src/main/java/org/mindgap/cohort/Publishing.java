package org.mindgap.cohort;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.cohort.Blocks.Version;
import org.mindgap.curriculum.OptionId;
import org.springframework.stereotype.Component;

/// Decides when a block is computed anew and when it is taken back, so that no subtraction isolates fewer than ten.
///
/// The rule and what it is proof against stand in `src/docs/decisions/0008-living-cohort.md`. Every method expects the
/// caller to hold the cohort's lock.
@Component
class Publishing {
    private final Contributions contributions;
    private final Blocks blocks;
    private final Clock clock;

    Publishing(Contributions contributions, Blocks blocks, Clock clock) {
        this.contributions = contributions;
        this.blocks = blocks;
        this.clock = clock;
    }

    /// Somebody came into a block, or changed an answer in it.
    ///
    /// The people are compared with the newest version's, not counted as new ones: whoever withdraws and comes
    /// back is both missing and new, and moves nothing.
    void grew(BlockKey block) {
        Optional<Version> newest = blocks.newest(block);
        int before = newest.map(Version::people).orElse(0);
        if (contributions.people(block) >= before + PublishedBlock.FEWEST) {
            publish(block, newest.map(Version::version).orElse(0) + 1);
        }
    }

    /// Somebody left a block.
    void shrank(BlockKey block) {
        if (contributions.counted(block) < PublishedBlock.FEWEST) {
            blocks.newest(block).map(Version::id).ifPresent(blocks::end);
        }
    }

    private void publish(BlockKey block, int version) {
        List<List<OptionId>> answers = contributions.answers(block);
        Map<OptionId, Integer> counts = new HashMap<>();
        for (List<OptionId> answer : answers) {
            new HashSet<>(answer).forEach(option -> counts.merge(option, 1, Integer::sum));
        }
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        blocks.insert(new PublishedBlock(block, version, answers.size(), counts, month));
        contributions.count(block);
    }
}
