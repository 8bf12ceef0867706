package org.mindgap.quiz.grading;

import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.RichText;

/// How a response stands: a score from 0 to 1, and why.
public record Verdict(double score, List<Explanation> explanations) {
    public Verdict {
        explanations = List.copyOf(explanations);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1, unlike " + score);
        }
    }

    public boolean isRight() {
        return score == 1;
    }

    public boolean isPartlyRight() {
        return score > 0 && score < 1;
    }

    /// What there is to say about one option, or about a number.
    public record Explanation(Optional<OptionId> option, boolean given, boolean correct, RichText why) {}
}
