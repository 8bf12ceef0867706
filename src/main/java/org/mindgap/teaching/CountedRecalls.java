package org.mindgap.teaching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reviews that groups' means are made of, append-only.
@Repository
class CountedRecalls {
    private static final String INSERT = """
            insert into group_recall (group_id, days, person_id, block, share, counted_at)
            values (:group, :days, :person, :block, :share, :counted)""";
    private static final String OF = """
            select person_id, days, share, block from group_recall
            where group_id = :group order by days, block, person_id""";

    private final JdbcClient database;

    CountedRecalls(JdbcClient database) {
        this.database = database;
    }

    void insert(GroupId group, CountedRecall counted, Instant now) {
        database.sql(INSERT)
                .param("group", group.value())
                .param("days", counted.days())
                .param("person", counted.person().value())
                .param("block", counted.block())
                .param("share", counted.share())
                .param("counted", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// By days and block.
    List<CountedRecall> of(GroupId group) {
        return database.sql(OF)
                .param("group", group.value())
                .query((row, number) -> new CountedRecall(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("days"),
                        row.getDouble("share"),
                        row.getInt("block")))
                .list();
    }
}
