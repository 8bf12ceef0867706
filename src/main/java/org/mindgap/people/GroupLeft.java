package org.mindgap.people;

/// Somebody is no member of a group any more; published in the same transaction.
public record GroupLeft(PersonId person, GroupId group) {}
