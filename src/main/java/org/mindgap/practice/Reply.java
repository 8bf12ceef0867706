package org.mindgap.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;

/// What somebody says about their own practice, and how sure they are; never scored.
///
/// @param id chosen where the answer is given, so that sending it twice keeps it once
/// @param check the check in which it is answered, if it is
public record Reply(
        UUID id,
        QuestionId question,
        List<OptionId> options,
        Optional<String> ownWords,
        Confidence confidence,
        Guess guess,
        Optional<UUID> check) {
    public static final int LONGEST_WORDS = 500;

    public Reply {
        options = List.copyOf(options);
        if (ownWords.map(String::length).orElse(0) > LONGEST_WORDS) {
            throw new IllegalArgumentException("Own words have up to " + LONGEST_WORDS + " characters");
        }
    }

    /// An answer by itself, without a guess.
    public static Reply of(
            UUID id, QuestionId question, List<OptionId> options, Optional<String> ownWords, Confidence confidence) {
        return new Reply(id, question, options, ownWords, confidence, Guess.NONE, Optional.empty());
    }

    /// Whether another reply gives the same answer, sent anew or not.
    public boolean saysTheSameAs(Reply other) {
        return equals(new Reply(
                id, other.question, other.options, other.ownWords, other.confidence, other.guess, other.check));
    }

    /// How many of either group the person thinks answered as they did.
    public record Guess(OptionalInt clinical, OptionalInt technical) {
        public static final Guess NONE = new Guess(OptionalInt.empty(), OptionalInt.empty());

        static Guess of(int clinical, int technical) {
            return new Guess(OptionalInt.of(clinical), OptionalInt.of(technical));
        }
    }

    /// How sure, in three levels.
    public enum Confidence {
        UNSURE,
        FAIRLY_SURE,
        SURE
    }
}
