package org.mindgap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.Door;
import org.mindgap.database.LocalUnderTest;
import org.mindgap.database.PostgresUnderTest;
import org.mindgap.progress.SampleLedger;

class VerifyLedgerCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path here;

    @Test
    void aLocalDatabaseIsFoundIntact() throws Exception {
        try (LocalUnderTest local = LocalUnderTest.open(here.resolve("data"))) {
            new SampleLedger(local::bean).checkpoint();
        }

        assertThat(run("--data", "data")).isZero();

        assertThat(told().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Checkpoints: 1, newest root "),
                        line -> assertThat(line).isEqualTo("People: 2, events in intact chains: 6"),
                        line -> assertThat(line).isEqualTo("Institutions: 1, entries in intact chains: 3"),
                        line -> assertThat(line).isEqualTo("The ledger is intact."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update ledger set subject = 'x' where person_id = :person and seq = 2 | person | 2 | its hash does not follow
            delete from ledger where person_id = :person and seq = 1              | person | 1 | it is missing
            update ledger_head set hash = repeat('f', 64) where person_id = :person | person | 3 | the head of the chain names
            delete from administration_log where institution_id = :institution and seq = 3 | institution | 3 | it is missing
            """)
    void theFirstBrokenEventIsNamed(String damage, String whose, int seq, String reason) throws Exception {
        String owner;
        try (LocalUnderTest local = LocalUnderTest.open(here.resolve("data"))) {
            SampleLedger sample = new SampleLedger(local::bean);
            sample.damage(damage);
            owner = (whose.equals("person") ? sample.person : sample.institution).toString();
        }

        assertThat(run("--data", "data")).isEqualTo(1);

        assertThat(told().lines().findFirst().orElseThrow())
                .startsWith("BROKEN: " + whose + " " + owner + ", event " + seq)
                .contains(": " + reason);
        assertThat(told()).endsWith("The ledger is NOT intact." + System.lineSeparator());
    }

    @Test
    void whatARunThatWasKilledLeftBehindDoesNotMatter() throws Exception {
        try (LocalUnderTest local = LocalUnderTest.open(here.resolve("data"))) {
            new SampleLedger(local::bean);
        }
        Door.at(1).writeTo(here.resolve("data"));

        assertThat(run("--data", "data")).isZero();
    }

    @Test
    void nothingIsChangedByLooking() throws Exception {
        try (LocalUnderTest local = LocalUnderTest.open(here.resolve("data"))) {
            new SampleLedger(local::bean);
        }
        byte[] before = Files.readAllBytes(here.resolve("data/mindgap.mv.db"));

        run("--data", "data");

        assertThat(Files.readAllBytes(here.resolve("data/mindgap.mv.db"))).isEqualTo(before);
    }

    @Test
    void aPostgresDatabaseIsVerifiedBesideARunningServer() {
        try (PostgresUnderTest server = PostgresUnderTest.start(List.of(), List.of())) {
            SampleLedger sample = new SampleLedger(server::bean);
            String url = server.database().url();
            String user = server.database().application();
            String password = server.database().applicationPassword();

            assertThat(run("--db", url, "--user", user, "--password", password)).isZero();
            sample.damage("update ledger set subject = 'x' where person_id = :person and seq = 2");
            assertThat(run("--db", url, "--user", user, "--password", password)).isEqualTo(1);
            assertThat(told()).contains("BROKEN: person " + sample.person + ", event 2 (");

            assertThat(run(Map.of("SPRING_DATASOURCE_USERNAME", user, "SPRING_DATASOURCE_PASSWORD", password), url))
                    .isEqualTo(1);
            assertThat(run("--db", url, "--user", "nobody", "--password", password))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("The database cannot be read: ");
        }
    }

    @Test
    void aFolderWithoutADatabaseIsRefused() throws Exception {
        Files.createDirectory(here.resolve("empty"));

        assertThat(run("--data", "empty")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "There is no database of Mindgap in " + here.resolve("empty") + ". Nothing was verified.");
        assertThat(here.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        LocalUnderTest.empty(here.resolve("data"));
        Files.write(here.resolve("data/mindgap.mv.db"), new byte[20_000]);

        assertThat(run("--data", "data")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is damaged. Nothing was verified.");
    }

    @Test
    void aDatabaseOfAnOlderVersionIsRefused() throws Exception {
        LocalUnderTest.empty(here.resolve("data"));

        assertThat(run("--data", "data")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("start Mindgap on it once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--data",
                "--data nowhere",
                "--data . --db jdbc:postgresql://localhost/x",
                "--db http://somewhere --user x",
                "--db jdbc:postgresql://localhost:1/x",
                "--db jdbc:postgresql://localhost:1/x --user x",
                "--what ever"
            })
    void whatCannotBeUsedIsAnsweredWithOneSentence(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        assertThat(run(words)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith(".");
        assertThat(told()).isEmpty();
    }

    private int run(String... arguments) {
        out.reset();
        return command(Map.of()).run(List.of(arguments));
    }

    private int run(Map<String, String> environment, String url) {
        return command(environment).run(List.of("--db", url));
    }

    private VerifyLedgerCommand command(Map<String, String> environment) {
        return new VerifyLedgerCommand(here, environment, new PrintStream(out, true), new PrintStream(err, true));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
