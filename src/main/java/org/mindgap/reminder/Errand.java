package org.mindgap.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// To write to a person on a day, because an institution has something planned. Nothing else is kept until then,
/// so that it is decided when it happens.
record Errand(PersonId person, LocalDate day, InstitutionId institution) {
    private static final String BETWEEN = "_";

    static Errand parse(String written) {
        String[] parts = written.split(BETWEEN);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not an errand: " + written);
        }
        return new Errand(
                new PersonId(UUID.fromString(parts[0])),
                LocalDate.parse(parts[1]),
                new InstitutionId(UUID.fromString(parts[2])));
    }

    /// Names the errand: the same one is not scheduled twice.
    @Override
    public String toString() {
        return person + BETWEEN + day + BETWEEN + institution;
    }
}
