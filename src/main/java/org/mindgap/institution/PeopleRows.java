package org.mindgap.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People of an institution as rows: found, sorted and paged in the database.
@Repository
class PeopleRows {
    private static final String FROM = """
             from institution_member
            join account on account.person_id = institution_member.person_id
            left join person_name on person_name.person_id = institution_member.person_id
            where institution_member.institution_id = :institution and institution_member.ended_at is null\s""";
    private static final String SELECT = """
            select institution_member.person_id, person_name.name, account.email, institution_member.institution_role,
                institution_member.joined_at""" + FROM;
    private static final String WITHIN = """
            and exists (select 1 from group_member where group_member.person_id = institution_member.person_id
                and group_member.group_id in (:within))\s""";
    private static final String IN_GROUP = """
            and exists (select 1 from group_member
                join group_within on group_within.group_id = group_member.group_id
                where group_member.person_id = institution_member.person_id
                    and group_within.ancestor_id = :group)\s""";
    private static final String LIKE = """
            and (lower(person_name.name) like :text escape '!' or account.email like :text escape '!')\s""";
    private static final String GROUPS = """
            select group_member.person_id, group_member.group_id from group_member
            join peer_group on peer_group.id = group_member.group_id
            where peer_group.institution_id = :institution and group_member.person_id in (:people)
            order by peer_group.name, peer_group.id""";
    private static final String KNOWN = """
            select institution_member.person_id, coalesce(person_name.name, account.email) as called
            from institution_member
            join account on account.person_id = institution_member.person_id
            left join person_name on person_name.person_id = institution_member.person_id
            where institution_member.institution_id = :institution and institution_member.person_id in (:people)""";

    private final JdbcClient database;

    PeopleRows(JdbcClient database) {
        this.database = database;
    }

    PeoplePage page(Reach reach, PeopleQuery query) {
        if (!reach.isWhole() && reach.groups().isEmpty()) {
            return new PeoplePage(List.of(), 0);
        }
        String where = where(reach, query);
        int total = parameters(database.sql("select count(*)" + FROM + where), reach, query)
                .query(Integer.class)
                .single();
        String order = "order by " + query.order().column() + (query.descending() ? " desc" : "")
                + ", institution_member.person_id limit :limit offset :offset";
        List<PersonRow> rows = parameters(database.sql(SELECT + where + order), reach, query)
                .param("limit", PeopleQuery.PAGE)
                .param("offset", query.page() * PeopleQuery.PAGE)
                .query(PeopleRows::row)
                .list();
        return new PeoplePage(withGroups(reach.id(), rows), total);
    }

    Optional<PersonRow> find(InstitutionId institution, PersonId person) {
        List<PersonRow> rows = database.sql(SELECT + "and institution_member.person_id = :person")
                .param("institution", institution.value())
                .param("person", person.value())
                .query(PeopleRows::row)
                .list();
        return withGroups(institution, rows).stream().findFirst();
    }

    List<PersonRow> teaching(InstitutionId institution) {
        return database.sql(SELECT + "and institution_member.institution_role <> 'LEARNER' order by "
                        + PeopleOrder.NAME.column() + ", institution_member.person_id")
                .param("institution", institution.value())
                .query(PeopleRows::row)
                .list();
    }

    /// What people who belong or belonged to the institution are called, where they have an account.
    Map<PersonId, String> known(InstitutionId institution, Collection<PersonId> people) {
        Map<PersonId, String> known = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql(KNOWN)
                    .param("institution", institution.value())
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        known.put(new PersonId(row.getObject("person_id", UUID.class)), row.getString("called"));
                    });
        }
        return known;
    }

    private List<PersonRow> withGroups(InstitutionId institution, List<PersonRow> rows) {
        Map<PersonId, List<GroupId>> groups = new HashMap<>();
        if (!rows.isEmpty()) {
            database.sql(GROUPS)
                    .param("institution", institution.value())
                    .param(
                            "people",
                            rows.stream().map(row -> row.person().value()).toList())
                    .query(row -> {
                        groups.computeIfAbsent(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        person -> new ArrayList<>())
                                .add(new GroupId(row.getObject("group_id", UUID.class)));
                    });
        }
        return rows.stream()
                .map(row -> new PersonRow(
                        row.person(),
                        row.name(),
                        row.email(),
                        row.role(),
                        row.joined(),
                        List.copyOf(groups.getOrDefault(row.person(), List.of()))))
                .toList();
    }

    private static String where(Reach reach, PeopleQuery query) {
        return (reach.isWhole() ? "" : WITHIN)
                + (query.group().isPresent() ? IN_GROUP : "")
                + (query.role().isPresent() ? "and institution_member.institution_role = :role " : "")
                + (query.text().isBlank() ? "" : LIKE);
    }

    private static JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec statement, Reach reach, PeopleQuery query) {
        JdbcClient.StatementSpec filled =
                statement.param("institution", reach.id().value());
        if (!reach.isWhole()) {
            filled = filled.param(
                    "within", reach.groups().stream().map(GroupId::value).toList());
        }
        if (query.group().isPresent()) {
            filled = filled.param("group", query.group().get().value());
        }
        if (query.role().isPresent()) {
            filled = filled.param("role", query.role().get().name());
        }
        return query.text().isBlank() ? filled : filled.param("text", pattern(query.text()));
    }

    private static String pattern(String text) {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("name")),
                row.getString("email"),
                InstitutionRole.valueOf(row.getString("institution_role")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
