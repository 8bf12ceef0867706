package org.mindgap.people;

/// Somebody became a member of a group; published in the same transaction.
public record GroupJoined(PersonId person, GroupId group) {}
