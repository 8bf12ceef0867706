package org.mindgap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mindgap.curriculum.ItemId;
import org.mindgap.quiz.grading.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The first answer of each person to an item, beside how they did in the rest of the same attempt.
@Repository
class Sittings {
    /// Reviews are left out: by then the explanations were read.
    private static final String FIRST = """
            select b.person_id, b.response, b.score, b.attempt_id,
                (select count(*) from item_answer o where o.attempt_id = b.attempt_id and o.id <> b.id) as others,
                (select sum(o.score) from item_answer o where o.attempt_id = b.attempt_id and o.id <> b.id) as points
            from item_answer b
            left join check_attempt a on a.id = b.attempt_id
            where b.item_id = :item and coalesce(a.occasion, 'LESSON') <> 'REVIEW'
            and not exists (select 1 from item_answer e
                where e.item_id = b.item_id and e.person_id = b.person_id
                and (e.answered_at < b.answered_at or (e.answered_at = b.answered_at and e.id < b.id)))
            order by b.answered_at desc
            fetch first :most rows only""";
    private static final String PEOPLE = "select item_id, count(distinct person_id) from item_answer group by item_id";

    private final JdbcClient database;

    Sittings(JdbcClient database) {
        this.database = database;
    }

    /// @param rest the mean score of the other items of the attempt, 0 in a lesson, where there are none
    record Sitting(Response response, double score, double rest) {}

    /// The newest first, at most so many.
    List<Sitting> of(ItemId item, int most) {
        return database.sql(FIRST)
                .param("item", item.value())
                .param("most", most)
                .query(Sittings::sitting)
                .list();
    }

    /// How many people answered each item.
    Map<ItemId, Integer> people() {
        Map<ItemId, Integer> people = new HashMap<>();
        database.sql(PEOPLE)
                .query((row, number) -> people.put(new ItemId(row.getString(1)), row.getInt(2)))
                .list();
        return people;
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        int others = row.getObject("attempt_id", UUID.class) == null ? 0 : row.getInt("others");
        double rest = others == 0 ? 0 : row.getDouble("points") / others;
        return new Sitting(Response.parse(row.getString("response")), row.getDouble("score"), rest);
    }
}
