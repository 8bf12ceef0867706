package org.mindgap.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The query for everybody with its values in it, as a database can explain it.
public final class DueReviewsSql {
    private DueReviewsSql() {}

    public static String at(Instant now, List<Integer> days, ReviewDays standard) {
        String sql = DueReviews.sql(days, standard);
        for (int day : days) {
            sql = sql.replace(":cut" + day + " ", "'" + now.minus(Duration.ofDays(day)) + "' ");
        }
        return sql;
    }
}
