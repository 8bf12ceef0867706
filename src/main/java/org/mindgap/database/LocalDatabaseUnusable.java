package org.mindgap.database;

/// The local database cannot be used; the message says why in one sentence, the remedy what to do.
public final class LocalDatabaseUnusable extends RuntimeException {
    private final String remedy;

    LocalDatabaseUnusable(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    LocalDatabaseUnusable(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
