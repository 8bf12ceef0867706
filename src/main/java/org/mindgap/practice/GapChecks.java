package org.mindgap.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rounds of questions about practice; both tables are append-only.
@Repository
class GapChecks {
    private static final String INSERT = """
            insert into gap_check (id, person_id, track, questions, started_at)
            values (:id, :person, :track, :questions, :started)""";
    private static final String FINISH = """
            insert into gap_check_end (check_id, finished_at)
            select cast(:id as uuid), cast(:finished as timestamp with time zone)
            where not exists (select 1 from gap_check_end where check_id = cast(:id as uuid))""";
    private static final String OF = """
            select id, person_id, track, questions, started_at, finished_at
            from gap_check left join gap_check_end on check_id = id
            where person_id in (:people) order by started_at desc, id""";

    private final JdbcClient database;

    GapChecks(JdbcClient database) {
        this.database = database;
    }

    void insert(GapCheck check) {
        database.sql(INSERT)
                .param("id", check.id())
                .param("person", check.person().value())
                .param("track", check.track().name())
                .param(
                        "questions",
                        check.questions().stream().map(QuestionId::value).collect(Collectors.joining(",")))
                .param("started", check.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether it was open until now
    boolean finish(UUID check, Instant when) {
        return database.sql(FINISH)
                        .param("id", check)
                        .param("finished", when.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// All rounds of these pseudonyms, the newest first.
    List<GapCheck> of(Collection<PersonId> people) {
        return database.sql(OF)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(GapChecks::check)
                .list();
    }

    private static GapCheck check(ResultSet row, int number) throws SQLException {
        return new GapCheck(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Track.valueOf(row.getString("track")),
                Arrays.stream(row.getString("questions").split(","))
                        .map(QuestionId::new)
                        .toList(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
