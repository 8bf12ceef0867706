package org.mindgap.people;

import java.util.Optional;

/// A group of learners. A trainer makes one of their own, and its code lets people in; in an institution groups stand
/// within one another, and people come in by invitation.
///
/// @param institution empty for a trainer's own group
/// @param parent the group that this one stands within
public record Group(
        GroupId id,
        String name,
        JoinCode code,
        PersonId madeBy,
        Optional<InstitutionId> institution,
        Optional<GroupId> parent) {
    public static final int LONGEST_NAME = 80;

    public Group {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not the name of a group: " + name);
        }
    }

    /// Whether a text can be the name of a group: one line of 1 to 80 characters without space around.
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }
}
