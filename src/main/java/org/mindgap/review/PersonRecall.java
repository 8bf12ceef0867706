package org.mindgap.review;

import org.mindgap.people.PersonId;

/// What one of several people still knew.
public record PersonRecall(PersonId person, Recall recall) {}
