package org.mindgap.rights;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the rows of any table that are a person's.
@Repository
class PersonalRows {
    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    PersonalRows(JdbcClient database) {
        this.database = database;
    }

    /// A column of a row.
    ///
    /// @param value a text, a number, a truth value or nothing; ids and times are texts
    record Cell(String column, @Nullable Object value) {}

    /// Reads one row after the other, in an order that stays the same.
    void read(PersonalTable table, Collection<PersonId> people, Consumer<List<Cell>> row) {
        String sql = "select * from " + table.name() + " where " + table.rows() + " order by 1, 2";
        var statement = database.sql(sql).withFetchSize(AT_ONCE);
        if (table.rows().contains(":people")) {
            statement = statement.param(
                    "people", people.stream().map(PersonId::value).toList());
        }
        if (table.rows().contains(":names")) {
            statement = statement.param(
                    "names", people.stream().map(PersonId::toString).toList());
        }
        statement.query(result -> {
            row.accept(cells(table, result));
        });
    }

    long count(PersonalTable table, Collection<PersonId> people) {
        long[] rows = new long[1];
        read(table, people, row -> rows[0]++);
        return rows[0];
    }

    private static List<Cell> cells(PersonalTable table, ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!table.hidden().contains(column)) {
                cells.add(new Cell(column, value(result, i, columns.getColumnTypeName(i))));
            }
        }
        return cells;
    }

    private static @Nullable Object value(ResultSet result, int column, String type) throws SQLException {
        if (type.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
            OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }
        Object value = result.getObject(column);
        return value == null || value instanceof Number || value instanceof Boolean ? value : result.getString(column);
    }
}
