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
        Instant answeredAt) {}
