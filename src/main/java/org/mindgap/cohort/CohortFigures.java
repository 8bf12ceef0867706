package org.mindgap.cohort;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;

/// What is published of how people on a track answered a question: one block, or a sum of blocks.
///
/// @param counts how many chose each option; an option that nobody chose is missing
/// @param version how often the blocks were computed, together
/// @param month when the newest of the blocks was computed
public record CohortFigures(
        QuestionId question, Track track, int people, Map<OptionId, Integer> counts, int version, YearMonth month) {
    public CohortFigures {
        counts = Map.copyOf(counts);
    }

    static CohortFigures of(PublishedBlock block) {
        return new CohortFigures(
                block.key().question(),
                block.key().track(),
                block.people(),
                block.counts(),
                block.version(),
                block.month());
    }

    public int count(OptionId option) {
        return counts.getOrDefault(option, 0);
    }

    /// The figures of other people on the same track, added to these.
    CohortFigures plus(CohortFigures others) {
        Map<OptionId, Integer> sums = new HashMap<>(counts);
        others.counts.forEach((option, people) -> sums.merge(option, people, Integer::sum));
        return new CohortFigures(
                question,
                track,
                people + others.people,
                sums,
                version + others.version,
                month.isAfter(others.month) ? month : others.month);
    }
}
