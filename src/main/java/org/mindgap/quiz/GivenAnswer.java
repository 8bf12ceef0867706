package org.mindgap.quiz;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.grading.Response;

/// An answer as it was given and graded; it never changes.
public record GivenAnswer(
        UUID id,
        PersonId person,
        ItemId item,
        Optional<UUID> attempt,
        Response response,
        double score,
        Optional<Confidence> confidence,
        Instant answeredAt) {
    public boolean isRight() {
        return score == 1;
    }

    /// Whether the person was sure of an answer that is not right.
    public boolean isConfidentError() {
        return score < 1 && confidence.filter(Confidence.SURE::equals).isPresent();
    }
}
