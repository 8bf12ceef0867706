package org.mindgap.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes empty databases, each with an owner and an application user.
sealed interface DatabaseServer extends AutoCloseable {
    String OWNER = "mindgap_owner";
    String APPLICATION = "mindgap_application";
    String PASSWORD = "for-tests-only";

    DatabaseUnderTest create();

    @Override
    void close();

    static DatabaseServer of(DatabaseUnderTest.Kind kind) {
        return switch (kind) {
            case H2 -> new InMemory();
            case POSTGRESQL -> Postgres.start();
        };
    }

    /// H2 in memory; a database lives as long as its owner's connection.
    final class InMemory implements DatabaseServer {
        private final List<Connection> connections = new ArrayList<>();

        @Override
        public DatabaseUnderTest create() {
            String url = "jdbc:h2:mem:" + UUID.randomUUID() + LocalDatabase.URL_OPTIONS;
            try {
                Connection connection = DriverManager.getConnection(url, OWNER, PASSWORD);
                connections.add(connection);
                execute(connection, "create user " + APPLICATION + " password '" + PASSWORD + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new DatabaseUnderTest(DatabaseUnderTest.Kind.H2, url, OWNER, PASSWORD, APPLICATION, PASSWORD);
        }

        @Override
        public void close() {
            for (Connection connection : connections) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /// A PostgreSQL server of our own.
    record Postgres(EmbeddedPostgres server) implements DatabaseServer {
        static Postgres start() {
            try {
                Postgres postgres = new Postgres(EmbeddedPostgres.builder().start());
                postgres.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
                postgres.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }

        @Override
        public DatabaseUnderTest create() {
            String name = "mindgap_" + UUID.randomUUID().toString().replace("-", "");
            execute("create database " + name + " owner " + OWNER);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
            return new DatabaseUnderTest(
                    DatabaseUnderTest.Kind.POSTGRESQL, url, OWNER, PASSWORD, APPLICATION, PASSWORD);
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void execute(String sql) {
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                DatabaseServer.execute(connection, sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
