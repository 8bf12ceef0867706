package org.mindgap.quiz;

import org.mindgap.quiz.grading.Verdict;

/// What became of a response.
public sealed interface AnswerOutcome {

    /// It is kept, now or since it first arrived.
    ///
    /// @param reworded whether the question says something else by now than what was on the screen
    record Kept(GivenAnswer answer, Verdict verdict, boolean reworded) implements AnswerOutcome {}

    /// It is kept, but it does not fit the question as it is by now, and so it does not count.
    record Unfit() implements AnswerOutcome {}

    /// The id belongs to an answer of somebody else; nothing is kept and nothing shown.
    record Refused() implements AnswerOutcome {}
}
