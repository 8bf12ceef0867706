package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who completed which module, first and again: read off the ledger, so that many people can be asked about at once.
@Repository
class CompletedModules {
    private static final String INSERT = """
            insert into module_completion (person_id, module_id, completed_at)
            select cast(:person as uuid), cast(:module as varchar(80)), cast(:completed as timestamp with time zone)
            where not exists (select 1 from module_completion
                where person_id = cast(:person as uuid) and module_id = cast(:module as varchar(80)))""";
    private static final String COUNT =
            "select module_id, count(*) from module_completion where person_id in (:people) group by module_id";
    private static final String DROP_KNOWN = """
            delete from module_completion where person_id = :guest
            and module_id in (select module_id from module_completion where person_id = :account)""";
    private static final String MOVE = "update module_completion set person_id = :account where person_id = :guest";

    private static final String INSERT_EVENT = """
            insert into completion (ledger_person, ledger_seq, person_id, module_id, completed_at, way, renewal,
                content_version)
            values (:chain, :seq, :person, :module, :completed, :way, :renewal, :version)""";
    private static final String MOVE_EVENTS = "update completion set person_id = :account where person_id = :guest";
    private static final String OF = """
            select ledger_person, ledger_seq, person_id, module_id, completed_at, way, renewal, content_version
            from completion where person_id = :person order by completed_at, ledger_seq""";

    private final JdbcClient database;

    CompletedModules(JdbcClient database) {
        this.database = database;
    }

    void insert(Completion completion) {
        database.sql(INSERT)
                .param("person", completion.person().value())
                .param("module", completion.module().value())
                .param("completed", completion.at().atOffset(ZoneOffset.UTC))
                .update();
        database.sql(INSERT_EVENT)
                .param("chain", completion.chain().value())
                .param("seq", completion.seq())
                .param("person", completion.person().value())
                .param("module", completion.module().value())
                .param("completed", completion.at().atOffset(ZoneOffset.UTC))
                .param("way", completion.way().name())
                .param("renewal", completion.renewal())
                .param("version", completion.contentVersion())
                .update();
    }

    /// Every completion and renewal of one person, oldest first.
    List<Completion> of(PersonId person) {
        return database.sql(OF)
                .param("person", person.value())
                .query(CompletedModules::completion)
                .list();
    }

    Map<ModuleId, Integer> count(Collection<PersonId> people) {
        Map<ModuleId, Integer> counts = new HashMap<>();
        database.sql(COUNT)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    counts.put(new ModuleId(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /// What a guest completed becomes the account's; what the account completed before stays.
    void move(PersonId guest, PersonId account) {
        database.sql(DROP_KNOWN)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
        database.sql(MOVE)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
        database.sql(MOVE_EVENTS)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
    }

    private static Completion completion(ResultSet row, int number) throws SQLException {
        return new Completion(
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("ledger_person", UUID.class)),
                row.getLong("ledger_seq"),
                new ModuleId(row.getString("module_id")),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                Completion.Way.valueOf(row.getString("way")),
                row.getBoolean("renewal"),
                row.getString("content_version"));
    }
}
