package org.mindgap.workbench;

/// Ends a calculation that nobody wants any more.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("The calculation was cancelled", null, false, false);
    }
}
