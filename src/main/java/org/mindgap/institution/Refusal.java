package org.mindgap.institution;

/// Why something about an institution was not done; nothing was changed then.
public enum Refusal {
    /// Whoever asked does not answer for it.
    NOT_YOURS,
    /// Not a name: one line of 2 to 120 characters is needed (1 to 80 for a group).
    NO_NAME,
    /// The institution would be without an administrator.
    LAST_ADMINISTRATOR,
    /// The person does not belong to the institution (any more).
    NO_MEMBER,
    /// The group is not one of the institution's.
    NO_GROUP,
    /// Whoever trains groups has to be a trainer.
    NO_TRAINER,
    /// There is no such invitation that somebody could still accept.
    NO_INVITATION,
    /// Whoever has this e-mail address belongs to the institution already.
    MEMBER_ALREADY,
    /// Whoever has this e-mail address has an invitation that is still open.
    INVITED_ALREADY
}
