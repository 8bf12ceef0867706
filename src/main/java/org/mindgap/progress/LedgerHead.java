package org.mindgap.progress;

import org.mindgap.people.PersonId;

/// The end of a person's chain: the number and hash of the newest event, 0 and the start when there is none.
record LedgerHead(PersonId person, long seq, String hash) {}
