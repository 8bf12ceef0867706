package org.mindgap.people;

/// An account was deleted; published in the same transaction, so that others delete what they hold for the person.
public record AccountDeleted(PersonId person) {}
