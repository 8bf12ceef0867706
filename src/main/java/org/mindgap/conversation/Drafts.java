package org.mindgap.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The texts that people are writing, one for each case.
@Repository
class Drafts {
    private static final String UPDATE = """
            update conversation_draft set side = :side, words = :words, saved_at = :saved
            where person_id = :person and module_id = :module""";
    private static final String INSERT = """
            insert into conversation_draft (person_id, module_id, side, words, saved_at)
            values (:person, :module, :side, :words, :saved)""";
    private static final String NEWEST = """
            select side, words, saved_at from conversation_draft
            where person_id in (:people) and module_id = :module order by saved_at desc fetch first 1 row only""";
    private static final String DELETE =
            "delete from conversation_draft where person_id in (:people) and module_id = :module";
    private static final String DELETE_ALL = "delete from conversation_draft where person_id in (:people)";

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /// The caller keeps other writers of this person away.
    void save(PersonId person, ModuleId module, Track side, String words, Instant now) {
        if (write(UPDATE, person, module, side, words, now) == 0) {
            write(INSERT, person, module, side, words, now);
        }
    }

    Optional<Draft> newest(Collection<PersonId> people, ModuleId module) {
        return database.sql(NEWEST)
                .param("people", values(people))
                .param("module", module.value())
                .query((row, number) -> new Draft(
                        Track.valueOf(row.getString("side")),
                        row.getString("words"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void delete(Collection<PersonId> people, ModuleId module) {
        database.sql(DELETE)
                .param("people", values(people))
                .param("module", module.value())
                .update();
    }

    void delete(Collection<PersonId> people) {
        database.sql(DELETE_ALL).param("people", values(people)).update();
    }

    private int write(String statement, PersonId person, ModuleId module, Track side, String words, Instant now) {
        return database.sql(statement)
                .param("person", person.value())
                .param("module", module.value())
                .param("side", side.name())
                .param("words", words)
                .param("saved", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
