package org.mindgap.workbench.file;

/// A file that cannot be used; the message says what was found in it and what to do.
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFile(String sentence) {
        super(sentence);
    }

    /// The sentence.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
