package org.mindgap.report;

import java.time.Instant;
import java.util.List;
import org.mindgap.institution.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How PostgreSQL answers the questions of a report.
public final class CompletionPlans {
    private static final String EXPLAIN = "explain (analyze, buffers) ";

    private final JdbcClient database;

    public CompletionPlans(JdbcClient database) {
        this.database = database;
    }

    public List<String> counts(Reach reach, CompletionFilter filter) {
        return plan(CompletionRows.tallying(filter), reach, filter);
    }

    public List<String> page(Reach reach, CompletionFilter filter) {
        return plan(CompletionRows.paging(filter), reach, filter);
    }

    private List<String> plan(String statement, Reach reach, CompletionFilter filter) {
        return CompletionRows.bind(database.sql(EXPLAIN + statement), reach, filter, Instant.now())
                .query(String.class)
                .list();
    }
}
