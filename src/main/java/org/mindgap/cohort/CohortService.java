package org.mindgap.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Group;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers what is known of the living cohort, from published blocks alone.
@Service
public class CohortService {
    private final Blocks blocks;

    CohortService(Blocks blocks) {
        this.blocks = blocks;
    }

    /// The figures of each question and track over all groups, by question and track; of the open question, by theme.
    @Transactional(readOnly = true)
    public List<CohortFigures> published() {
        Map<Cell, CohortFigures> sums = new LinkedHashMap<>();
        for (PublishedBlock block : blocks.shown()) {
            sums.merge(
                    new Cell(block.key().question(), block.key().track()),
                    CohortFigures.of(block),
                    CohortFigures::plus);
        }
        return List.copyOf(sums.values());
    }

    /// The figures of one group alone, for whoever made it and whoever contributes with it.
    @Transactional(readOnly = true)
    public List<CohortFigures> published(Group group) {
        return blocks.shown().stream()
                .filter(block -> block.key().group().equals(group.id()))
                .map(CohortFigures::of)
                .toList();
    }

    private record Cell(QuestionId question, Track track) {}
}
