package org.mindgap.mail;

import org.mindgap.people.EmailAddress;

/// A mail as it is to be read, as plain text and as HTML with the same words.
///
/// @param subject one line without personal data: it is shown on locked screens and kept by servers on the way
public record Letter(EmailAddress to, String subject, String text, String html) {
    public Letter {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not the subject of a mail: " + subject);
        }
    }

    /// Names nobody, so that a letter can appear in a log.
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
