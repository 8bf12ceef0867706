package org.mindgap.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.people.PersonId;

/// What somebody wrote to the open question, and the themes that they say it touches.
public record OpenAnswer(UUID id, PersonId person, String words, List<OptionId> themes, Instant answeredAt) {
    /// The open question among the questions of the cohort.
    public static final QuestionId QUESTION = new QuestionId("open-question");

    public static final int LONGEST = 2000;

    public OpenAnswer {
        themes = List.copyOf(themes);
    }
}
