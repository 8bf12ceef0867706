package org.mindgap.people;

/// A group of learners: a trainer or an institution makes it, and its code lets people in.
public record Group(GroupId id, String name, JoinCode code, PersonId madeBy) {
    public static final int LONGEST_NAME = 80;

    public Group {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not the name of a group: " + name);
        }
    }

    static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }
}
