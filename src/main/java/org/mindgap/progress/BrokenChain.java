package org.mindgap.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.progress.ChainVerification.Reason;

/// A chain that is not what was once written, and its first event that is not.
///
/// @param owner the person's pseudonym, or the institution
/// @param event what is stored of the broken event; where that is missing, the event before it, if there is one
public record BrokenChain(Kind kind, UUID owner, long seq, Optional<StoredEvent> event, Reason reason) {
    /// Whose chain it is.
    public enum Kind {
        PERSON,
        INSTITUTION
    }

    /// An event's number, time and kind as they are stored, which may be wrong.
    public record StoredEvent(long seq, Instant at, String kind) {
        private String words() {
            return at + ", " + kind;
        }
    }

    /// As a line for a terminal.
    String line() {
        String which = "BROKEN: %s %s, event %d".formatted(kind.name().toLowerCase(Locale.ROOT), owner, seq);
        Optional<StoredEvent> itself = event.filter(stored -> stored.seq() == seq);
        String before = event.filter(stored -> stored.seq() != seq)
                .map(stored -> " (event %d: %s)".formatted(stored.seq(), stored.words()))
                .orElse("");
        return which + itself.map(stored -> " (" + stored.words() + ")").orElse("") + ": " + reason.words() + before;
    }
}
