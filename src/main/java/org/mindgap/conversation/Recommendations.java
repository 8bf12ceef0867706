package org.mindgap.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was handed in, written once each.
@Repository
class Recommendations {
    private static final String INSERT = """
            insert into conversation_version (id, person_id, module_id, side, version, words, handed_in_at)
            values (:id, :person, :module, :side, :version, :words, :handedIn)""";
    private static final String ALL = """
            select id, person_id, module_id, side, version, words, handed_in_at from conversation_version
            where person_id in (:people) and module_id = :module order by handed_in_at desc, version desc""";
    private static final String DELETE = "delete from conversation_version where person_id in (:people)";

    private final JdbcClient database;

    Recommendations(JdbcClient database) {
        this.database = database;
    }

    void insert(Recommendation recommendation) {
        database.sql(INSERT)
                .param("id", recommendation.id())
                .param("person", recommendation.person().value())
                .param("module", recommendation.module().value())
                .param("side", recommendation.side().name())
                .param("version", recommendation.version())
                .param("words", recommendation.words())
                .param("handedIn", recommendation.handedInAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Newest first.
    List<Recommendation> of(Collection<PersonId> people, ModuleId module) {
        return database.sql(ALL)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("module", module.value())
                .query(Recommendations::recommendation)
                .list();
    }

    void delete(Collection<PersonId> people) {
        database.sql(DELETE)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ModuleId(row.getString("module_id")),
                Track.valueOf(row.getString("side")),
                row.getInt("version"),
                row.getString("words"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }
}
