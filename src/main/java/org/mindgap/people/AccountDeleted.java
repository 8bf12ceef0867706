package org.mindgap.people;

/// An account was deleted, or a guest asked to be forgotten; published in the same transaction, so that others delete
/// what they hold for the person.
public record AccountDeleted(PersonId person) {}
