package org.mindgap.lab;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mindgap.curriculum.LabId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tries at labs' tasks, append-only.
@Repository
class LabTries {
    private static final String INSERT = """
            insert into lab_try (id, person_id, lab_id, task_id, response, state, score, tried_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:lab as varchar(80)), cast(:task as varchar(80)),
                cast(:response as varchar(1000)), cast(:state as varchar(1000)), cast(:score as numeric(6, 5)),
                cast(:tried as timestamp with time zone)
            where not exists (select 1 from lab_try where id = cast(:id as uuid))""";
    private static final String SELECT = """
            select id, person_id, lab_id, task_id, response, state, score, tried_at from lab_try
            where person_id in (:people) and lab_id = :lab order by tried_at, id""";

    private final JdbcClient database;

    LabTries(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this try is new
    boolean insert(LabTry tried) {
        return database.sql(INSERT)
                        .param("id", tried.id())
                        .param("person", tried.person().value())
                        .param("lab", tried.lab().value())
                        .param("task", tried.task())
                        .param("response", tried.response())
                        .param("state", tried.state())
                        .param("score", tried.score())
                        .param("tried", tried.triedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<LabTry> of(Collection<PersonId> people, LabId lab) {
        return database.sql(SELECT)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("lab", lab.value())
                .query(LabTries::read)
                .list();
    }

    private static LabTry read(ResultSet row, int number) throws SQLException {
        return new LabTry(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new LabId(row.getString("lab_id")),
                row.getString("task_id"),
                row.getString("response"),
                row.getString("state"),
                row.getDouble("score"),
                row.getObject("tried_at", OffsetDateTime.class).toInstant());
    }
}
