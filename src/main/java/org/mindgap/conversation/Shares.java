package org.mindgap.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which versions can be read under a link.
@Repository
class Shares {
    private static final String INSERT = """
            insert into conversation_share (person_id, module_id, version_id, token_hash, shared_at)
            values (:person, :module, :version, :hash, :shared)""";
    private static final String CURRENT = """
            select v.version, s.shared_at from conversation_share s join conversation_version v on v.id = s.version_id
            where s.person_id in (:people) and s.module_id = :module order by s.shared_at desc fetch first 1 row only""";
    private static final String FIND = """
            select v.id, v.person_id, v.module_id, v.side, v.version, v.words, v.handed_in_at
            from conversation_share s join conversation_version v on v.id = s.version_id where s.token_hash = :hash""";
    private static final String DELETE =
            "delete from conversation_share where person_id in (:people) and module_id = :module";
    private static final String DELETE_ALL = "delete from conversation_share where person_id in (:people)";

    private final JdbcClient database;

    Shares(JdbcClient database) {
        this.database = database;
    }

    void insert(PersonId person, Recommendation shared, ShareToken token, Instant now) {
        database.sql(INSERT)
                .param("person", person.value())
                .param("module", shared.module().value())
                .param("version", shared.id())
                .param("hash", token.hash())
                .param("shared", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Share> current(Collection<PersonId> people, ModuleId module) {
        return database.sql(CURRENT)
                .param("people", values(people))
                .param("module", module.value())
                .query((row, number) -> new Share(
                        row.getInt("version"),
                        row.getObject("shared_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<Recommendation> find(ShareToken token) {
        return database.sql(FIND)
                .param("hash", token.hash())
                .query(Recommendations::recommendation)
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

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
