package org.mindgap.progress;

/// What the log of administration and disclosure can record. The names are stored and hashed: they are never renamed.
public enum AdministrationKind {
    INSTITUTION_MADE,
    INSTITUTION_CHANGED,
    MEMBER_JOINED,
    ROLE_CHANGED,
    MEMBER_REMOVED,
    /// The person left by themselves or deleted their account.
    MEMBER_LEFT,
    NAME_CHANGED,
    INVITATION_MADE,
    INVITATION_REVOKED,
    PEOPLE_FILE_APPLIED,
    PEOPLE_FILE_UNDONE,
    GROUP_MADE,
    GROUP_RENAMED,
    GROUP_JOINED,
    GROUP_LEFT,
    TRAINER_SET,
    TRAINER_UNSET,
    ASSIGNED,
    ASSIGNMENT_ENDED,
    EXTENDED,
    EXEMPTED,
    REQUIRED_AGAIN,
    CERTIFICATE_REVOKED,
    /// Somebody looked at one person's record.
    RECORD_VIEWED,
    /// Somebody took a list of people's records with them.
    LIST_EXPORTED,
    EVIDENCE_EXPORTED
}
