package org.mindgap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// An H2 database in a file, held open by its owner for as long as the application runs.
///
/// A transaction that H2 acknowledged is in the file, so that it survives the death of the process at any moment:
/// with a write delay of 0, `TransactionStore.endTransaction` ends every commit with `MVStore.commit`, which waits
/// until the changes are written. Without it H2 writes up to 500 ms later. H2 (2.4.240, `Database`) sets 500 again
/// each time a database is opened, whatever the stored setting says: that is why the owner's connection stays open.
///
/// See `src/docs/decisions/0002-local-database.md`.
final class LocalDatabase implements AutoCloseable {
    /// Identifiers as Spring Data writes them; patience while another window of the same person writes; and no closing
    /// of the database by H2's own shutdown hook while requests are still being finished.
    static final String URL_OPTIONS = ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    /// The property that names the directory of an open local database.
    static final String DIRECTORY = "mindgap.local-directory";

    private static final String NAME = "mindgap";
    private static final String FILE = NAME + ".mv.db";
    private static final String OWNER = "mindgap_owner";
    private static final String APPLICATION = "mindgap_application";

    /// Nothing is made, changed or compacted.
    private static final String ONLY_READING =
            ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";

    /// H2's `DATABASE_ALREADY_OPEN_1`, `WRONG_USER_OR_PASSWORD`, `FILE_CORRUPTED_1`.
    private static final int ALREADY_OPEN = 90020;

    private static final int WRONG_PASSWORD = 28000;
    private static final int CORRUPTED = 90030;

    private final Path directory;
    private final String url;
    private final Secrets secrets;
    private final Connection owner;

    private LocalDatabase(Path directory, String url, Secrets secrets, Connection owner) {
        this.directory = directory;
        this.url = url;
        this.secrets = secrets;
        this.owner = owner;
    }

    static LocalDatabase open(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        checkPath(absolute);
        Secrets secrets = secrets(absolute);
        String url = url(absolute) + URL_OPTIONS;
        try {
            Connection owner = DriverManager.getConnection(url, OWNER, secrets.ownerPassword());
            prepare(owner, secrets);
            return new LocalDatabase(absolute, url, secrets, owner);
        } catch (SQLException e) {
            throw unusable(absolute, e);
        }
    }

    /// A connection to a database that no process has open, with the application's rights, for reading only.
    static Connection toRead(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        checkPath(absolute);
        if (!Files.exists(absolute.resolve(FILE))) {
            throw new LocalDatabaseUnusable(
                    "There is no database of Mindgap in " + absolute + ".", "Name the folder that holds " + FILE + ".");
        }
        Secrets secrets = secrets(absolute);
        try {
            return DriverManager.getConnection(
                    url(absolute) + ONLY_READING, APPLICATION, secrets.applicationPassword());
        } catch (SQLException e) {
            throw unusable(absolute, e);
        }
    }

    /// What Spring Boot needs to use this database.
    Map<String, Object> properties() {
        return Map.of(
                DIRECTORY,
                directory.toString(),
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                APPLICATION,
                "spring.datasource.password",
                secrets.applicationPassword(),
                "spring.flyway.user",
                OWNER,
                "spring.flyway.password",
                secrets.ownerPassword(),
                "mindgap.remember-me-key",
                secrets.rememberMeKey());
    }

    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, APPLICATION, secrets.applicationPassword());
    }

    Connection owner() {
        return owner;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    private static void checkPath(Path absolute) {
        if (absolute.toString().contains(";")) {
            throw new LocalDatabaseUnusable(
                    "The data directory " + absolute + " has a semicolon in its path, which H2 cannot open.",
                    "Choose another directory with --mindgap.data=DIR.");
        }
    }

    private static String url(Path absolute) {
        return "jdbc:h2:file:" + absolute.resolve(NAME);
    }

    private static void prepare(Connection owner, Secrets secrets) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("set write_delay 0");
            String password = " password '" + secrets.applicationPassword() + "'";
            statement.execute("create user if not exists " + APPLICATION + password);
            statement.execute("alter user " + APPLICATION + " set" + password);
        } catch (SQLException e) {
            owner.close();
            throw e;
        }
    }

    private static Secrets secrets(Path directory) {
        try {
            Files.createDirectories(directory);
            if (Secrets.existIn(directory)) {
                return Secrets.readFrom(directory);
            }
            if (Files.exists(directory.resolve(FILE))) {
                throw new LocalDatabaseUnusable(
                        "There is a database in " + directory + ", but no secrets.properties with its passwords.",
                        "Restore the file from a backup, or choose another directory with --mindgap.data=DIR.");
            }
            return Secrets.createIn(directory);
        } catch (IOException e) {
            throw new LocalDatabaseUnusable(
                    "The data directory " + directory + " cannot be read and written: " + e + ".",
                    "Correct its permissions, or choose another directory with --mindgap.data=DIR.",
                    e);
        }
    }

    private static LocalDatabaseUnusable unusable(Path directory, SQLException e) {
        return switch (e.getErrorCode()) {
            case ALREADY_OPEN ->
                new LocalDatabaseUnusable(
                        "Another process is using the database in " + directory + ".",
                        "Stop it, or choose another directory with --mindgap.data=DIR.",
                        e);
            case WRONG_PASSWORD ->
                new LocalDatabaseUnusable(
                        "The passwords in " + directory.resolve("secrets.properties")
                                + " do not belong to the database beside it.",
                        "Restore both from the same backup, or choose another directory with --mindgap.data=DIR.",
                        e);
            case CORRUPTED ->
                new LocalDatabaseUnusable(
                        "The database file " + directory.resolve(FILE) + " is damaged.",
                        "Restore the directory from a backup, or choose another one with --mindgap.data=DIR.",
                        e);
            default ->
                new LocalDatabaseUnusable(
                        "The database in " + directory + " cannot be opened: " + e.getMessage(),
                        "Restore the directory from a backup, or choose another one with --mindgap.data=DIR.",
                        e);
        };
    }
}
