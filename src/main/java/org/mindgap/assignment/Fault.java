package org.mindgap.assignment;

/// What is wrong with a draft of an assignment, or with a change of what is required; nothing was changed then.
public enum Fault {
    NO_MODULE,
    /// A module that the course does not have.
    UNKNOWN_MODULE,
    /// Neither a group nor a person.
    NO_TARGET,
    /// A group that the institution does not have, or for which the author does not answer.
    GROUP_OUT_OF_REACH,
    /// Somebody who does not belong to the institution, or for whom the author does not answer.
    PERSON_OUT_OF_REACH,
    /// More people are named one by one than an assignment can hold.
    TOO_MANY_PEOPLE,
    NO_DUE,
    /// The last day is over.
    DUE_IN_THE_PAST,
    /// More than ten years ahead, or a number of days that is none.
    DUE_OUT_OF_RANGE,
    MONTHS_OUT_OF_RANGE,
    /// The renewal would open before the completion, or no renewal window is given.
    RENEWAL_OUT_OF_RANGE,
    /// A renewal window without a validity.
    RENEWAL_WITHOUT_VALIDITY,
    NO_REASON,
    /// More than 500 characters.
    REASON_TOO_LONG,
    /// Nothing was chosen.
    NOTHING_CHOSEN,
    /// What was chosen is not required (any more), or belongs to people for whom the author does not answer.
    NOT_YOURS
}
