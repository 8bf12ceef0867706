package org.mindgap.progress;

/// What the ledger can record. The names are stored and hashed: they are never renamed.
public enum EventKind {
    TRACK_CHOSEN,
    LESSON_OPENED,
    LESSON_FINISHED,
    ITEM_ANSWERED,
    PRACTICE_ANSWERED,
    GAP_CHECK_STARTED,
    GAP_CHECK_FINISHED,
    LAB_TASK_TRIED,
    CHECK_STARTED,
    CHECK_FINISHED,
    /// A withdrawn item of something finished counts as right from now on.
    ITEM_CREDITED,
    /// The facts say whether it is the test before or after, and which form.
    TEST_STARTED,
    TEST_FINISHED,
    REVIEW_STARTED,
    REVIEW_FINISHED,
    /// The facts say by what: lessons or test-out. Who tested out and finishes the lessons later completes it again.
    MODULE_COMPLETED,
    /// The check was passed again, long enough after the module was last completed or renewed.
    MODULE_RENEWED,
    OPEN_QUESTION_ANSWERED,
    CONTRIBUTION_GIVEN,
    CONTRIBUTION_WITHDRAWN,
    /// The subject is the pseudonym of a guest whose events belong to this person too.
    GUEST_ADOPTED
}
