package org.mindgap.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;

/// One round of questions about practice, which can be repeated later.
public record GapCheck(
        UUID id,
        PersonId person,
        Track track,
        List<QuestionId> questions,
        Instant startedAt,
        Optional<Instant> finishedAt) {
    public GapCheck {
        questions = List.copyOf(questions);
    }
}
