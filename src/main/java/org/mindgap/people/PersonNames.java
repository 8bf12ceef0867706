package org.mindgap.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People's own names: personal data, and gone with the account.
@Service
public class PersonNames {
    private static final String FIND = "select name from person_name where person_id = :person";
    private static final String FIND_ALL = "select person_id, name from person_name where person_id in (:people)";
    private static final String UPDATE = "update person_name set name = :name, set_at = :now where person_id = :person";
    private static final String INSERT = """
            insert into person_name (person_id, name, set_at)
            select cast(:person as uuid), cast(:name as varchar(120)), cast(:now as timestamp with time zone)
            where not exists (select 1 from person_name where person_id = cast(:person as uuid))""";
    private static final String DELETE = "delete from person_name where person_id = :person";

    private final JdbcClient database;
    private final Clock clock;

    PersonNames(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PersonName> find(PersonId person) {
        return database.sql(FIND)
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(PersonName::new);
    }

    /// The names of those who have one.
    @Transactional(readOnly = true)
    public Map<PersonId, PersonName> of(Collection<PersonId> people) {
        Map<PersonId, PersonName> names = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql(FIND_ALL)
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        names.put(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                new PersonName(row.getString("name")));
                    });
        }
        return names;
    }

    @Transactional
    public void set(PersonId person, PersonName name) {
        int changed = write(UPDATE, person, name);
        if (changed == 0) {
            write(INSERT, person, name);
        }
    }

    /// For what an institution wrote about somebody: nothing happens when the person has a name already.
    @Transactional
    public void suggest(PersonId person, PersonName name) {
        write(INSERT, person, name);
    }

    @EventListener
    void forgets(AccountDeleted event) {
        database.sql(DELETE).param("person", event.person().value()).update();
    }

    private int write(String statement, PersonId person, PersonName name) {
        return database.sql(statement)
                .param("person", person.value())
                .param("name", name.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
