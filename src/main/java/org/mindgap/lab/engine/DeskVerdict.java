package org.mindgap.lab.engine;

/// What a remark turns out to be.
public sealed interface DeskVerdict {
    /// It names a fault that no earlier remark named: a point.
    record Found(DeskFault fault) implements DeskVerdict {}

    /// It names a fault once more: nothing.
    record Again(DeskFault fault) implements DeskVerdict {}

    /// It is right and not one of the twelve: nothing.
    record Fair() implements DeskVerdict {}

    /// Something is wrong at its place, but for another reason: nothing.
    record OtherReason() implements DeskVerdict {}

    /// It calls a percentage impossible that is in order: half a point less.
    record Decoyed(DeskDecoy decoy) implements DeskVerdict {}

    /// Nothing of this kind is wrong there: half a point less.
    record False() implements DeskVerdict {}

    /// Whether it costs half a point.
    default boolean isFalse() {
        return this instanceof Decoyed || this instanceof False;
    }
}
