package org.mindgap.progress;

import org.mindgap.people.PersonId;

/// What a guest had completed belongs to this account now; published in the same transaction.
public record CompletionsMoved(PersonId account) {}
