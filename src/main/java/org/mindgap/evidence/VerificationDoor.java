package org.mindgap.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mindgap.database.Door;
import org.mindgap.progress.LedgerReport;
import org.mindgap.progress.LedgerVerification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets `./mindgap verify-ledger` verify a local database that this application has open.
///
/// It listens on the loopback address only. Whoever asks sends the line `verify-ledger TOKEN`, with the token that
/// [Door] keeps where only the owner of the database reads it; the answer is the report, each line after `| `, and at
/// last `= 0` if the ledger is intact, `= 1` if not. Anything else closes the connection without a word.
///
/// The reasons stand in `src/docs/decisions/0016-evidence.md`.
@Component
@ConditionalOnProperty(Door.DIRECTORY)
class VerificationDoor implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationDoor.class);
    private static final String COMMAND = "verify-ledger ";
    private static final int LONGEST_LINE = 200;
    private static final int PATIENCE_MILLISECONDS = 5000;
    private static final int WAITING = 4;

    private final LedgerVerification verification;
    private final Path directory;
    private final ServerSocket socket;
    private final Door door;

    /// One verification at a time: each reads the whole ledger.
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verify-ledger").factory());

    VerificationDoor(LedgerVerification verification, @Value("${" + Door.DIRECTORY + "}") Path directory)
            throws IOException {
        this.verification = verification;
        this.directory = directory;
        this.socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        this.door = Door.at(socket.getLocalPort());
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        worker.execute(this::answerUntilClosed);
        door.writeTo(directory);
    }

    @Override
    public void destroy() throws IOException {
        Door.removeFrom(directory);
        socket.close();
        worker.shutdownNow();
    }

    private void answerUntilClosed() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(PATIENCE_MILLISECONDS);
                answer(caller);
            } catch (IOException | RuntimeException failure) {
                if (!socket.isClosed()) {
                    LOG.warn("A command to verify the ledger was not answered to its end", failure);
                }
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        String line = firstLine(caller);
        if (!line.startsWith(COMMAND) || !door.opensTo(line.substring(COMMAND.length()))) {
            return;
        }
        PrintWriter answer = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        try {
            LedgerReport report = verification.verifyAll(text -> answer.println("| " + text));
            answer.println(report.isIntact() ? "= 0" : "= 1");
        } catch (IllegalStateException | UncheckedIOException unreadable) {
            LOG.error("The ledger could not be verified", unreadable);
            answer.println("| The server could not read its database; its log says why.");
            answer.println("= 2");
        }
    }

    /// What comes before the first line feed, as far as a command can be long.
    private static String firstLine(Socket caller) throws IOException {
        InputStream asked = caller.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int next = asked.read(); next >= 0 && next != '\n' && line.length() < LONGEST_LINE; next = asked.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
