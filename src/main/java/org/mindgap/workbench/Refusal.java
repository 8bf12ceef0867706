package org.mindgap.workbench;

/// Input that cannot be computed with; the message is a sentence that names the field and the remedy.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    static Refusal of(String field, String found, String needed) {
        return new Refusal("%s is %s: give %s.".formatted(field, found, needed));
    }

    /// The sentence.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
