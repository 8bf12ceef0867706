package org.mindgap.progress;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Something that a person did and that the ledger is to record.
///
/// The event id makes recording idempotent: choose it where the act begins, and repeat it with the act.
/// The facts are small and hold neither answers nor personal data, because the ledger is never deleted:
/// `new Happening(id, ITEM_ANSWERED, "leakage-1", version, Map.of("attempt", attemptId, "correct", "true"))`.
public record Happening(
        UUID eventId, EventKind kind, String subject, String contentVersion, Map<String, String> facts) {
    /// The content version of what happens without content: 64 zeros.
    public static final String NO_CONTENT = "0".repeat(64);

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 4000;
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{64}");

    public Happening {
        facts = Map.copyOf(facts);
        check(subject, facts);
        if (!VERSION.matcher(contentVersion).matches()) {
            throw new IllegalArgumentException("Not a content version: " + contentVersion);
        }
    }

    /// Refuses what cannot be stored and hashed.
    static void check(String subject, Map<String, String> facts) {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || !isStorable(subject)) {
            throw new IllegalArgumentException("Not a subject: " + subject);
        }
        String body = Facts.write(facts);
        if (body.length() > LONGEST_BODY || !isStorable(body)) {
            throw new IllegalArgumentException("Not storable facts: " + body);
        }
    }

    /// Something that happens without details.
    public Happening(UUID eventId, EventKind kind, String subject, String contentVersion) {
        this(eventId, kind, subject, contentVersion, Map.of());
    }

    String body() {
        return Facts.write(facts);
    }

    /// PostgreSQL stores no NUL, and an unpaired surrogate has no UTF-8 that could be hashed. A carriage return
    /// alone would end a line for a reader.
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(point -> point == 0 || point == '\r' || Character.getType(point) == Character.SURROGATE);
    }
}
