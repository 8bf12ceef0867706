package org.mindgap.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who joined and left which group, append-only; the newest counts.
@Repository
class Memberships {
    private static final String INSERT = """
            insert into group_membership (id, group_id, person_id, joined, changed_at)
            values (:id, :group, :person, :joined, :changed)""";
    private static final String CURRENT = """
            from group_membership current
            where current.joined and not exists (select 1 from group_membership later
                where later.group_id = current.group_id and later.person_id = current.person_id
                and (later.changed_at > current.changed_at
                    or (later.changed_at = current.changed_at and later.id > current.id)))
            """;
    private static final String MEMBERS =
            "select current.person_id " + CURRENT + "and current.group_id = :group order by current.person_id";
    private static final String GROUPS =
            "select current.group_id " + CURRENT + "and current.person_id = :person order by current.group_id";

    private final JdbcClient database;

    Memberships(JdbcClient database) {
        this.database = database;
    }

    void insert(GroupId group, PersonId person, boolean joined, Instant changed) {
        database.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("person", person.value())
                .param("joined", joined)
                .param("changed", changed.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<PersonId> members(GroupId group) {
        return database.sql(MEMBERS).param("group", group.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    List<GroupId> groups(PersonId person) {
        return database.sql(GROUPS).param("person", person.value()).query(UUID.class).list().stream()
                .map(GroupId::new)
                .toList();
    }
}
