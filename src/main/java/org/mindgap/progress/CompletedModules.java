package org.mindgap.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who completed which module: read off the ledger, so that many people can be asked about at once.
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

    private final JdbcClient database;

    CompletedModules(JdbcClient database) {
        this.database = database;
    }

    void insert(PersonId person, ModuleId module, Instant completedAt) {
        database.sql(INSERT)
                .param("person", person.value())
                .param("module", module.value())
                .param("completed", completedAt.atOffset(ZoneOffset.UTC))
                .update();
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
    }
}
