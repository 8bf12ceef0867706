package org.mindgap.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindgap.command.VerifyLedgerCommand;
import org.mindgap.database.Door;
import org.mindgap.database.LocalUnderTest;
import org.mindgap.progress.LedgerVerification;
import org.mindgap.progress.SampleLedger;

/// The command beside a running application that has the local database open.
class VerificationDoorTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private LocalUnderTest application;
    private SampleLedger sample;
    private VerificationDoor door;

    @BeforeEach
    void start() throws Exception {
        application = LocalUnderTest.open(directory);
        sample = new SampleLedger(application::bean);
        door = new VerificationDoor(application.bean(LedgerVerification.class), directory);
        door.open();
    }

    @AfterEach
    void stop() throws Exception {
        door.destroy();
        application.close();
    }

    @Test
    void theRunningApplicationTellsThatAllIsIntact() {
        assertThat(verify()).isZero();

        assertThat(told()).endsWith("The ledger is intact." + System.lineSeparator());
    }

    @Test
    void theRunningApplicationNamesWhatIsBroken() {
        sample.damage("delete from ledger where person_id = :person and seq = 2");

        assertThat(verify()).isEqualTo(1);

        assertThat(told()).startsWith("BROKEN: person " + sample.person + ", event 2: it is missing");
    }

    @Test
    void onlyTheOwnerOfTheFolderCanReadTheToken() throws Exception {
        assertThat(Files.getPosixFilePermissions(directory.resolve("running.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whoeverDoesNotKnowTheTokenLearnsNothing() throws Exception {
        int port = Door.of(directory).orElseThrow().port();

        for (String asked : List.of("verify-ledger \n", "verify-ledger " + "0".repeat(64) + "\n", "GET / HTTP/1.1\n")) {
            try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
                stranger.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
                assertThat(stranger.getInputStream().readAllBytes()).isEmpty();
            }
        }
        assertThat(verify()).isZero();
    }

    @Test
    void afterTheEndNothingPointsToTheDoor() throws Exception {
        door.destroy();

        assertThat(Door.of(directory)).isEmpty();
    }

    private int verify() {
        return new VerifyLedgerCommand(directory, Map.of(), new PrintStream(out, true), System.err)
                .run(List.of("--data", directory.toString()));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
