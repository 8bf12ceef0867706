package org.mindgap.teaching;

import org.mindgap.people.PersonId;

/// What somebody still knew some days after completing modules, and the block in which it came into a group's means.
record CountedRecall(PersonId person, int days, double share, int block) {}
