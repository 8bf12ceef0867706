package org.mindgap.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// Commits rows from two connections until it is killed, and prints each one when its commit has returned.
final class CommittingProcess {
    static final String TABLE = "acknowledged";

    private CommittingProcess() {}

    public static void main(String[] arguments) throws Exception {
        LocalDatabase database = LocalDatabase.open(Path.of(arguments[0]));
        try (Statement statement = database.owner().createStatement()) {
            statement.execute("create table " + TABLE + " (number integer not null, note varchar(200) not null)");
            statement.execute("grant select, insert on " + TABLE + " to mindgap_application");
        }
        AtomicInteger next = new AtomicInteger();
        Thread other = new Thread(() -> commitForEver(database, next));
        other.start();
        commitForEver(database, next);
    }

    private static void commitForEver(LocalDatabase database, AtomicInteger next) {
        try (Connection connection = database.connectAsApplication();
                PreparedStatement insert = connection.prepareStatement("insert into " + TABLE + " values (?, ?)")) {
            connection.setAutoCommit(false);
            while (true) {
                int number = next.incrementAndGet();
                insert.setInt(1, number);
                insert.setString(2, "an answer that a learner saw acknowledged, number " + number);
                insert.executeUpdate();
                connection.commit();
                print(number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void print(int number) {
        System.out.println(number);
        System.out.flush();
    }
}
