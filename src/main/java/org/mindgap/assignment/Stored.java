package org.mindgap.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// Reads moments, people and modules from rows, and writes moments.
final class Stored {
    private Stored() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(uuid(row, "person_id"));
    }

    static RequirementKey key(ResultSet row) throws SQLException {
        return new RequirementKey(
                new AssignmentId(uuid(row, "assignment_id")), person(row), new ModuleId(row.getString("module_id")));
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime moment(Optional<Instant> instant) {
        return instant.map(Stored::moment).orElse(null);
    }
}
