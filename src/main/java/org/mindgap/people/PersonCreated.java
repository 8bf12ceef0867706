package org.mindgap.people;

/// A person exists since now; published in the transaction that made them.
public record PersonCreated(PersonId person) {}
