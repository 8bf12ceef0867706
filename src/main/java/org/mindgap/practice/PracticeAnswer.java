package org.mindgap.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.people.PersonId;

/// What somebody said about their own practice, and how sure they were; never scored.
public record PracticeAnswer(
        UUID id,
        PersonId person,
        QuestionId question,
        List<OptionId> options,
        Optional<String> ownWords,
        Confidence confidence,
        Instant answeredAt) {
    public static final int LONGEST_WORDS = 500;

    public PracticeAnswer {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("An answer about practice names at least one option");
        }
        if (ownWords.map(String::length).orElse(0) > LONGEST_WORDS) {
            throw new IllegalArgumentException("Own words have up to " + LONGEST_WORDS + " characters");
        }
    }

    /// How sure, in three levels.
    public enum Confidence {
        UNSURE,
        FAIRLY_SURE,
        SURE
    }
}
