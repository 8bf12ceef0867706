package org.mindgap.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.TestPair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tests that groups' means are made of, append-only.
@Repository
class CountedPairs {
    private static final String INSERT = """
            insert into group_gain (group_id, module_id, person_id, block, first_form, share_before, share_after,
                counted_at)
            values (:group, :module, :person, :block, :form, :before, :after, :counted)""";
    private static final String OF = """
            select module_id, person_id, block, first_form, share_before, share_after
            from group_gain where group_id = :group order by module_id, block, person_id""";

    private final JdbcClient database;

    CountedPairs(JdbcClient database) {
        this.database = database;
    }

    void insert(GroupId group, CountedPair counted, Instant now) {
        TestPair pair = counted.pair();
        database.sql(INSERT)
                .param("group", group.value())
                .param("module", pair.module().value())
                .param("person", pair.person().value())
                .param("block", counted.block())
                .param("form", pair.first().name())
                .param("before", pair.before())
                .param("after", pair.after())
                .param("counted", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// By module and block.
    List<CountedPair> of(GroupId group) {
        return database.sql(OF)
                .param("group", group.value())
                .query(CountedPairs::counted)
                .list();
    }

    private static CountedPair counted(ResultSet row, int number) throws SQLException {
        return new CountedPair(
                new TestPair(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ModuleId(row.getString("module_id")),
                        Form.valueOf(row.getString("first_form")),
                        row.getDouble("share_before"),
                        row.getDouble("share_after")),
                row.getInt("block"));
    }
}
