package org.mindgap.institution;

/// What came of a wish to change something in an institution.
public sealed interface Outcome {
    /// It is done, or was so before.
    record Done() implements Outcome {}

    /// Nothing was changed.
    record Refused(Refusal reason) implements Outcome {}

    static Outcome done() {
        return new Done();
    }

    static Outcome refused(Refusal reason) {
        return new Refused(reason);
    }
}
