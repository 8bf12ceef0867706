package org.mindgap.people;

/// What came of the wish to join a group.
public sealed interface Joining {
    /// The person is a member now.
    record Joined(Group group) implements Joining {}

    /// The person was a member before.
    record AlreadyIn(Group group) implements Joining {}

    /// The person made the group, and its figures are about others.
    record OwnGroup(Group group) implements Joining {}

    /// No group has this code.
    record NoSuchGroup() implements Joining {}
}
