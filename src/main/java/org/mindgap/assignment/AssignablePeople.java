package org.mindgap.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of an institution to whom somebody within reach can assign something.
@Service
public class AssignablePeople {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String LINES = """
            select institution_member.person_id, person_name.name, account.email from institution_member
            left join person_name on person_name.person_id = institution_member.person_id
            left join account on account.person_id = institution_member.person_id\s""";
    private static final String SEARCH = LINES + """
            where institution_member.institution_id = :institution and institution_member.ended_at is null
            and (cast(:whole as boolean) or institution_member.person_id in (
                select group_member.person_id from group_member where group_member.group_id in (:groups)))
            and (lower(person_name.name) like :text escape '!' or account.email like :text escape '!')
            order by person_name.name, account.email, institution_member.person_id
            limit :limit""";
    private static final String OF = LINES + """
            where institution_member.institution_id = :institution and institution_member.person_id in (:people)
            order by person_name.name, account.email, institution_member.person_id""";
    private static final String WITHIN = """
            select institution_member.person_id from institution_member
            where institution_member.institution_id = :institution and institution_member.ended_at is null
            and institution_member.person_id in (:people)
            and (cast(:whole as boolean) or institution_member.person_id in (
                select group_member.person_id from group_member where group_member.group_id in (:groups)))""";
    private static final String COVERED = """
            select institution_member.person_id from institution_member
            where institution_member.institution_id = :institution and institution_member.ended_at is null
            and (institution_member.person_id in (:people) or institution_member.person_id in (
                select group_member.person_id from group_member
                join group_within on group_within.group_id = group_member.group_id
                where group_within.ancestor_id in (:targets)))
            order by institution_member.person_id""";
    private static final String EVER =
            "select person_id from institution_member where institution_id = :institution order by person_id";
    private static final String WITH_EMAIL = "select count(*) from account where person_id in (:people)";
    private static final String REQUIRED =
            "select distinct person_id from requirement where assignment_id = :assignment order by person_id";
    private static final String REQUIRES =
            "select count(*) from requirement where assignment_id = :assignment and " + RequirementSql.WITHIN_REACH;

    private final JdbcClient database;

    AssignablePeople(JdbcClient database) {
        this.database = database;
    }

    /// People within reach whose name or address holds the text, by name; at most so many.
    @Transactional(readOnly = true)
    public List<PersonLine> search(Reach reach, String text, int limit) {
        return RequirementSql.reach(database.sql(SEARCH), reach)
                .param("text", pattern(text))
                .param("limit", limit)
                .query(AssignablePeople::line)
                .list();
    }

    /// Members of the institution, also those who left, by name.
    List<PersonLine> of(Reach reach, Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : database.sql(OF)
                        .param("institution", reach.id().value())
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(AssignablePeople::line)
                        .list();
    }

    /// Those of some people who belong to the institution now and are within reach.
    Set<PersonId> within(Reach reach, Collection<PersonId> people) {
        Set<PersonId> found = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        if (!people.isEmpty()) {
            RequirementSql.reach(database.sql(WITHIN), reach)
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(UUID.class)
                    .list()
                    .forEach(id -> found.add(new PersonId(id)));
        }
        return found;
    }

    /// Who belongs to the institution now and is named, or in one of the groups or in one below.
    List<PersonId> covered(Reach reach, Set<GroupId> groups, Set<PersonId> people) {
        return database
                .sql(COVERED)
                .param("institution", reach.id().value())
                .param(
                        "people",
                        people.isEmpty()
                                ? List.of(NOBODY)
                                : people.stream().map(PersonId::value).toList())
                .param(
                        "targets",
                        groups.isEmpty()
                                ? List.of(NOBODY)
                                : groups.stream().map(GroupId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /// The first of some people by name, at most so many.
    List<PersonLine> firstOf(Reach reach, List<PersonId> people, int limit) {
        return people.isEmpty()
                ? List.of()
                : database.sql(OF + " limit :limit")
                        .param("institution", reach.id().value())
                        .param(
                                "people",
                                people.stream()
                                        .limit(Settlement.CHUNK)
                                        .map(PersonId::value)
                                        .toList())
                        .param("limit", limit)
                        .query(AssignablePeople::line)
                        .list();
    }

    /// How many of some people have an address to write to.
    int withEmail(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        int count = 0;
        for (int start = 0; start < ids.size(); start += Settlement.CHUNK) {
            count += database.sql(WITH_EMAIL)
                    .param("people", ids.subList(start, Math.min(start + Settlement.CHUNK, ids.size())))
                    .query(Integer.class)
                    .single();
        }
        return count;
    }

    /// Who belongs to an institution now, or did once.
    List<PersonId> everOf(InstitutionId institution) {
        return database.sql(EVER).param("institution", institution.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /// Of whom an assignment requires or required something.
    List<PersonId> required(AssignmentId assignment) {
        return database.sql(REQUIRED).param("assignment", assignment.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /// Whether an assignment requires or required something of somebody within reach.
    boolean requires(Reach reach, AssignmentId assignment) {
        return RequirementSql.reach(database.sql(REQUIRES), reach)
                        .param("assignment", assignment.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Whatever was typed stands for itself.
    static String pattern(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + plain + "%";
    }

    private static PersonLine line(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                Stored.person(row),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("email")));
    }
}
