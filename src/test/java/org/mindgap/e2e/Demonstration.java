package org.mindgap.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// A server of its own with the institution of the demonstration.
final class Demonstration {
    static final String ADMINISTRATOR = "institution@demo.example";
    static final String PASSWORD = "mindgap-demo";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int A_MOMENT = 100;

    private Demonstration() {}

    /// Starts one, and waits until all of its people have lived through their histories.
    static Server of(int people) {
        Server server = Server.start(Stream.concat(
                        Stream.of(Server.QUICK_TO_START),
                        Stream.of("-Dmindgap.demo.people=" + people, "-Dlogging.level.org.mindgap.demo=info"))
                .toArray(String[]::new));
        Instant end = Instant.now().plus(PATIENCE);
        while (!server.output().contains("The demonstration is complete")) {
            if (Instant.now().isAfter(end)) {
                server.close();
                throw new IllegalStateException("The demonstration was not complete after " + PATIENCE);
            }
            pause(server);
        }
        return server;
    }

    private static void pause(Server server) {
        try {
            server.staysAliveFor(A_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
