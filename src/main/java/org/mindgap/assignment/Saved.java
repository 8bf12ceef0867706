package org.mindgap.assignment;

import java.util.Set;

/// What came of the wish to save an assignment.
public sealed interface Saved {
    /// It is saved, and required of so many people already.
    record Done(Assignment assignment, int people) implements Saved {}

    /// Nothing was saved; everything that is wrong.
    record Refused(Set<Fault> faults) implements Saved {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }
}
