package org.mindgap.institution;

/// What somebody is in an institution. Each can be required to learn. The names are stored.
public enum InstitutionRole {
    LEARNER,
    /// Answers for the groups they train and all groups below: assigns, and sees completion there.
    TRAINER,
    /// Answers for everybody in the institution.
    ADMINISTRATOR
}
