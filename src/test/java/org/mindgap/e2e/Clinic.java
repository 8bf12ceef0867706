package org.mindgap.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/// An institution of two groups, of which a trainer answers for one, and another institution beside it. In the group
/// that is not the trainer's, and in the other institution, something is required of somebody.
///
/// @param ada of the trainer's group, as somebody else is
/// @param outsider of the other group
/// @param stranger of the other institution
record Clinic(
        UUID id,
        UUID elsewhere,
        UUID ada,
        UUID outsider,
        UUID stranger,
        UUID assignedToOutsider,
        UUID assignedElsewhere) {
    static final String PASSWORD = Server.ADMINISTRATORS_PASSWORD;
    static final String TRAINER = "Theo Trainer";
    static final String GROUP = "Radiology";
    static final String ADA = "Ada Marin";
    static final String BORIS = "Boris Lindt";
    static final String OTHER_GROUP = "Pathology";
    static final String OUTSIDER = "Petra Olsen";

    private static final String STRANGER = "Stella Far";
    private static final String MODULE = "cross-validation";

    /// Puts one into the database of a server that was started with its administrator.
    static Clinic in(Connection database) throws SQLException {
        Clinic clinic = new Clinic(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Institutions.make(database, clinic.id, "North Clinic", now);
        Institutions.make(database, clinic.elsewhere, "South Clinic", now);
        UUID trainer = UUID.randomUUID();
        clinic.person(database, clinic.id, "TRAINER", trainer, TRAINER, now);
        clinic.person(database, clinic.id, "LEARNER", clinic.ada, ADA, now);
        UUID boris = UUID.randomUUID();
        clinic.person(database, clinic.id, "LEARNER", boris, BORIS, now);
        clinic.person(database, clinic.id, "LEARNER", clinic.outsider, OUTSIDER, now);
        clinic.person(database, clinic.elsewhere, "LEARNER", clinic.stranger, STRANGER, now);
        UUID trained = group(database, clinic.id, GROUP, trainer, now, clinic.ada, boris);
        Institutions.change(
                database, "insert into group_trainer (group_id, person_id) values (?, ?)", trained, trainer);
        group(database, clinic.id, OTHER_GROUP, trainer, now, clinic.outsider);
        require(database, clinic.id, clinic.assignedToOutsider, clinic.outsider, now);
        require(database, clinic.elsewhere, clinic.assignedElsewhere, clinic.stranger, now);
        return clinic;
    }

    String email(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@" + id + ".example";
    }

    /// The address of a page of this institution.
    String page(String path) {
        return "institutions/" + id + "/" + path;
    }

    private void person(
            Connection database, UUID institution, String role, UUID person, String name, OffsetDateTime now)
            throws SQLException {
        Institutions.employ(database, institution, role, person, name, email(name), now);
    }

    private static UUID group(
            Connection database, UUID institution, String name, UUID maker, OffsetDateTime now, UUID... people)
            throws SQLException {
        UUID group = UUID.randomUUID();
        Institutions.group(database, institution, group, name, maker, now);
        for (UUID person : people) {
            Institutions.join(database, group, person, now);
        }
        return group;
    }

    private static void require(Connection database, UUID institution, UUID assignment, UUID person, OffsetDateTime now)
            throws SQLException {
        OffsetDateTime due = now.plusDays(60);
        Institutions.change(database, """
                insert into assignment (id, institution_id, reason, due_on, test_out, made_by, made_at)
                values (?, ?, 'Not for everybody.', ?, true, ?, ?)""", assignment, institution, due.toLocalDate(), person, now);
        Institutions.change(
                database,
                "insert into assignment_module (assignment_id, module_id, position) values (?, ?, 0)",
                assignment,
                MODULE);
        Institutions.change(
                database,
                "insert into assignment_target (id, assignment_id, person_id) values (?, ?, ?)",
                UUID.randomUUID(),
                assignment,
                person);
        Institutions.change(database, """
                insert into requirement (assignment_id, person_id, module_id, institution_id, required_at, due_at, exempt)
                values (?, ?, ?, ?, ?, ?, false)""", assignment, person, MODULE, institution, now, due);
    }
}
