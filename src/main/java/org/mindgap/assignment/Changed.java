package org.mindgap.assignment;

/// What came of the wish to change what is required of people.
public sealed interface Changed {
    /// So many requirements were changed.
    record Done(int requirements) implements Changed {}

    /// Nothing was changed.
    record Refused(Fault fault) implements Changed {}
}
