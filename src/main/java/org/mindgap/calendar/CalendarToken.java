package org.mindgap.calendar;

import java.util.Optional;
import org.mindgap.people.Secret;

/// The [Secret] in the link of a calendar.
public record CalendarToken(String value) {
    public CalendarToken {
        if (!Secret.hasForm(value)) {
            throw new IllegalArgumentException("Not a token of a calendar");
        }
    }

    static CalendarToken random() {
        return new CalendarToken(Secret.random());
    }

    /// The token in an address that was asked for.
    static Optional<CalendarToken> parse(String written) {
        return Secret.hasForm(written) ? Optional.of(new CalendarToken(written)) : Optional.empty();
    }

    String hash() {
        return Secret.hash(value);
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "CalendarToken[…]";
    }
}
