package org.mindgap.assignment;

import java.util.Optional;
import org.mindgap.people.PersonId;

/// Somebody as whoever assigns sees them.
public record PersonLine(PersonId person, Optional<String> name, Optional<String> email) {
    /// The name, the address if there is none, and the beginning of the pseudonym if there is neither.
    public String label() {
        return name.or(() -> email).orElseGet(() -> person.toString().substring(0, 8));
    }
}
