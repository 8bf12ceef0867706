package org.mindgap.quiz.grading;

/// What became of a number as it was typed.
public sealed interface Reading {

    /// A number, finite, in the unit of the item.
    record Understood(double value) implements Reading {
        public Understood {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a number to understand: " + value);
            }
        }
    }

    /// No number that could be graded; the learner is asked again.
    record Unclear(Reason reason) implements Reading {}

    /// Why a text is unclear.
    enum Reason {
        /// Nothing but space.
        EMPTY,
        /// More characters than a number needs.
        TOO_LONG,
        /// No digit, or a division by zero.
        NO_NUMBER,
        /// `1,234`: a thousand and more, or one and a bit.
        THOUSANDS_OR_DECIMAL,
        /// `3 or 4`, `0.1-0.2`, `12 34`.
        SEVERAL_NUMBERS,
        /// A number with a unit that is not the item's.
        OTHER_UNIT,
        /// `~5`, `< 0.05`, `about 12`: a bound or a guess.
        ABOUT,
        /// Beyond what can be computed with.
        TOO_LARGE,
        /// A number among words or signs.
        MORE_THAN_A_NUMBER
    }
}
