package org.mindgap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mindgap.curriculum.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Credits for withdrawn items, append-only.
@Repository
class Credits {
    private static final String INSERT = """
            insert into item_credit (attempt_id, item_id, points, passed, credited_at)
            select cast(:attempt as uuid), cast(:item as varchar(80)), cast(:points as numeric(6, 5)),
                cast(:passed as boolean), cast(:credited as timestamp with time zone)
            where not exists (select 1 from item_credit
                where attempt_id = cast(:attempt as uuid) and item_id = cast(:item as varchar(80)))""";
    private static final String OWED = """
            select a.id, coalesce((select max(score) from item_answer where attempt_id = a.id and item_id = :item), 0)
            from check_attempt a join check_result r on r.attempt_id = a.id
            where ',' || a.items || ',' like :listed
            and not exists (select 1 from item_credit c where c.attempt_id = a.id and c.item_id = :item)
            order by r.finished_at, a.id""";

    private final JdbcClient database;

    Credits(JdbcClient database) {
        this.database = database;
    }

    /// An attempt whose result was made before the item was withdrawn, and the score that it counts for the item.
    record Owed(UUID attempt, double score) {}

    List<Owed> owed(ItemId item) {
        return database.sql(OWED)
                .param("item", item.value())
                .param("listed", "%," + item + ",%")
                .query(Credits::owed)
                .list();
    }

    /// @return whether it is new
    boolean insert(UUID attempt, ItemId item, double points, boolean passed, Instant now) {
        return database.sql(INSERT)
                        .param("attempt", attempt)
                        .param("item", item.value())
                        .param("points", points)
                        .param("passed", passed)
                        .param("credited", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(row.getObject(1, UUID.class), row.getDouble(2));
    }
}
