package org.mindgap.quiz;

import org.mindgap.people.PersonId;

/// An attempt got its result; published in the transaction of its last answer.
///
/// @param person who finished it, which need not be the pseudonym under which it was started
public record AttemptFinished(PersonId person, Attempt attempt) {}
