package org.mindgap.mail;

/// A mail server is set, and what every mail needs is not.
final class MailSettingsIncomplete extends RuntimeException {
    private final String remedy;

    MailSettingsIncomplete(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
