package org.mindgap.quiz;

import org.mindgap.quiz.grading.Verdict;

/// What became of a response.
public sealed interface AnswerOutcome {

    /// It is kept, now or since it first arrived.
    record Kept(GivenAnswer answer, Verdict verdict) implements AnswerOutcome {}

    /// The id belongs to an answer of somebody else; nothing is kept and nothing shown.
    record Refused() implements AnswerOutcome {}

    /// The item is not the one that was shown; nothing is kept.
    record ItemChanged() implements AnswerOutcome {}
}
