package org.mindgap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class LocalDatabaseTest {
    @TempDir
    private Path directory = Path.of("replaced by JUnit");

    @Test
    void keepsEveryAcknowledgedRowOnceWhenTheProcessIsKilled() throws Exception {
        List<Integer> acknowledged = killAfterSomeRows();

        List<Integer> stored = new ArrayList<>();
        try (LocalDatabase database = LocalDatabase.open(directory);
                Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from " + CommittingProcess.TABLE)) {
            while (rows.next()) {
                stored.add(rows.getInt(1));
            }
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(200);
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    @Test
    void writesEachCommitAtOnceAlsoAfterReopening() throws Exception {
        LocalDatabase.open(directory).close();

        try (LocalDatabase database = LocalDatabase.open(directory)) {
            assertThat(setting(database, "WRITE_DELAY")).isEqualTo("0");
        }
    }

    @Test
    void makesItsSecretsOnceAndForItsOwnerOnly() throws Exception {
        LocalDatabase first = LocalDatabase.open(directory.resolve("new"));
        first.close();
        LocalDatabase second = LocalDatabase.open(directory.resolve("new"));
        second.close();

        assertThat(second.properties()).isEqualTo(first.properties());
        assertThat(Files.getPosixFilePermissions(directory.resolve("new/secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(first.properties().get("mindgap.remember-me-key")).asString().hasSize(64);
    }

    @Test
    void givesTheApplicationNoRightsOfItsOwn() throws Exception {
        try (LocalDatabase database = LocalDatabase.open(directory);
                Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table own (id integer)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("set write_delay 500")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void saysThatAnotherProcessUsesTheDirectory() throws Exception {
        Process other = startCommittingProcess();
        try {
            awaitRows(other, 1);

            assertThatThrownBy(() -> LocalDatabase.open(directory))
                    .isInstanceOf(LocalDatabaseUnusable.class)
                    .hasMessage("Another process is using the database in " + directory + ".");
            assertThatThrownBy(() -> LocalDatabase.toRead(directory))
                    .isInstanceOf(LocalDatabaseUnusable.class)
                    .hasMessage("Another process is using the database in " + directory + ".");
        } finally {
            kill(other);
        }
    }

    @Test
    void saysThatTheFileIsDamaged() throws Exception {
        LocalDatabase.open(directory).close();
        Files.write(directory.resolve("mindgap.mv.db"), new byte[20_000]);

        assertThatThrownBy(() -> LocalDatabase.open(directory))
                .isInstanceOf(LocalDatabaseUnusable.class)
                .hasMessage("The database file " + directory.resolve("mindgap.mv.db") + " is damaged.");
    }

    @Test
    void saysThatTheSecretsAreMissing() throws Exception {
        LocalDatabase.open(directory).close();
        Files.delete(directory.resolve("secrets.properties"));

        assertThatThrownBy(() -> LocalDatabase.open(directory))
                .isInstanceOf(LocalDatabaseUnusable.class)
                .hasMessageContaining("no secrets.properties");
    }

    @Test
    void saysThatTheSecretsAreOfAnotherDatabase() throws Exception {
        LocalDatabase.open(directory).close();
        Path secrets = directory.resolve("secrets.properties");
        Files.writeString(secrets, Files.readString(secrets).replaceAll("[0-9a-f]{64}", "0".repeat(64)));

        assertThatThrownBy(() -> LocalDatabase.open(directory))
                .isInstanceOf(LocalDatabaseUnusable.class)
                .hasMessageContaining("do not belong to the database");
    }

    @Test
    void explainsAFailedStart() {
        LocalDatabaseUnusable failure = new LocalDatabaseUnusable("The file is damaged.", "Restore it.");

        var analysis = new LocalDatabaseFailureAnalyzer().analyze(new IllegalStateException(failure));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("The file is damaged.");
        assertThat(analysis.getAction()).isEqualTo("Restore it.");
    }

    @Test
    void stepsBackWhenAnotherDatabaseIsNamed() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getSystemProperties().put("spring.datasource.url", "jdbc:postgresql://localhost/mindgap");
        try {
            new LocalDatabaseByDefault().postProcessEnvironment(environment, new SpringApplication());

            assertThat(environment.getPropertySources().contains("localDatabase"))
                    .isFalse();
        } finally {
            environment.getSystemProperties().remove("spring.datasource.url");
        }
    }

    private List<Integer> killAfterSomeRows() throws IOException, InterruptedException {
        Process process = startCommittingProcess();
        awaitRows(process, 200);
        kill(process);
        return printed();
    }

    private void awaitRows(Process process, int rows) {
        await().atMost(Duration.ofMinutes(1))
                .failFast(() -> !process.isAlive())
                .until(() -> printed().size() >= rows);
    }

    private Process startCommittingProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        directory.toString())
                .redirectOutput(output().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path output() {
        return directory.resolve("acknowledged.txt");
    }

    /// The numbers whose lines are complete.
    private List<Integer> printed() throws IOException {
        String text = Files.readString(output());
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Integer::valueOf)
                .toList();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String setting(LocalDatabase database, String name) throws SQLException {
        try (Statement statement = database.owner().createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
