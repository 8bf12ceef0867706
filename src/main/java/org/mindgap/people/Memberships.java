package org.mindgap.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who joined and left which group, append-only, and who is in it now.
@Repository
class Memberships {
    private static final String INSERT = """
            insert into group_membership (id, group_id, person_id, joined, changed_at)
            values (:id, :group, :person, :joined, :changed)""";
    private static final String ENTER = """
            insert into group_member (group_id, person_id, joined_at)
            select cast(:group as uuid), cast(:person as uuid), cast(:changed as timestamp with time zone)
            where not exists (select 1 from group_member
                where group_id = cast(:group as uuid) and person_id = cast(:person as uuid))""";
    private static final String LEAVE = "delete from group_member where group_id = :group and person_id = :person";
    private static final String MEMBERS = """
            select distinct group_member.person_id from group_member
            join group_within on group_within.group_id = group_member.group_id
            where group_within.ancestor_id = :group order by group_member.person_id""";
    private static final String GROUPS =
            "select group_id from group_member where person_id = :person order by group_id";

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
        if (joined) {
            database.sql(ENTER)
                    .param("group", group.value())
                    .param("person", person.value())
                    .param("changed", changed.atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            database.sql(LEAVE)
                    .param("group", group.value())
                    .param("person", person.value())
                    .update();
        }
    }

    /// The members of a group and of all groups below it.
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
