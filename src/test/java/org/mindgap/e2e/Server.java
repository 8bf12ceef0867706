package org.mindgap.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged application in a process of its own, with its data in a folder of its own and a port that was free.
public final class Server implements AutoCloseable {
    /// Compiles less and collects garbage in one thread: sooner ready and lighter for a few visitors, slower for many.
    static final String[] QUICK_TO_START = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    static final String ADMINISTRATOR = "server@hospital.example";
    static final String ADMINISTRATORS_PASSWORD = "who watches the watchers";

    private static final String JAR = "mindgap.jar";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final int port;
    private final List<String> options;
    private Process process;

    private Server(Path data, int port, List<String> options) {
        this.data = data;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /// @param options for the virtual machine, such as `-Xmx512m`
    public static Server start(String... options) {
        Server server = launch(options);
        server.awaitReady();
        return server;
    }

    /// With an administrator of the whole server, who can make institutions.
    static Server startWithAdministrator(String... options) {
        return start(Stream.concat(
                        Stream.of(options),
                        Stream.of(
                                "-Dmindgap.admin.email=" + ADMINISTRATOR,
                                "-Dmindgap.admin.password=" + ADMINISTRATORS_PASSWORD))
                .toArray(String[]::new));
    }

    /// Without waiting until it answers.
    public static Server launch(String... options) {
        try {
            return new Server(Files.createTempDirectory("mindgap-"), freePort(), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public String address(String path) {
        return address() + "/" + path;
    }

    public long processId() {
        return process.pid();
    }

    /// Stops as Ctrl-C does, and starts again on the same data.
    public void restart() {
        stop();
        process = launch();
        awaitReady();
    }

    /// Ends at once, with no chance to finish anything (SIGKILL), and starts again on the same data.
    public void killAndStartAgain() {
        process.destroyForcibly();
        awaitEnd();
        process = launch();
        awaitReady();
    }

    /// Stops it for good and asks its database, which is open in one process at a time.
    public int stopAndCount(String question, String argument) {
        if (process.isAlive()) {
            stop();
        }
        try (Connection database = database();
                PreparedStatement statement = database.prepareStatement(question)) {
            statement.setString(1, argument);
            ResultSet answer = statement.executeQuery();
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Something that is done to the database directly.
    interface Change {
        void make(Connection database) throws SQLException;
    }

    /// Stops as Ctrl-C does, changes the database as the application could, and starts again.
    void changeWhileStopped(Change change) {
        stop();
        try (Connection database = database()) {
            change.make(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        process = launch();
        awaitReady();
    }

    private Connection database() throws SQLException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("mindgap") + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "mindgap_application",
                secrets.getProperty("application-password"));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Path packaged() {
        Path jar = Path.of(System.getProperty(JAR, "target/mindgap.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: build it first (mvn package)");
        }
        return jar.toAbsolutePath();
    }

    /// The packaged application, unpacked by its own tools: it then starts in two thirds of the time.
    private static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("mindgap-unpacked-");
            Process tools = new ProcessBuilder(
                            java().toString(),
                            "-Djarmode=tools",
                            "-jar",
                            packaged().toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (tools.waitFor() != 0) {
                throw new IllegalStateException(packaged() + " cannot be unpacked");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve(packaged().getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Once in a process.
    private static final class Unpacked {
        static final Path APPLICATION = unpack();
    }

    /// Journeys start it unpacked; what is measured is the jar itself.
    private static Path application() {
        return System.getProperty(JAR) == null ? packaged() : Unpacked.APPLICATION;
    }

    private Process launch() {
        List<String> command = Stream.of(
                        Stream.of(java().toString(), "-Dmindgap.demo.people=0"),
                        options.stream(),
                        Stream.of(
                                "-jar",
                                application().toString(),
                                "--server.port=" + port,
                                "--mindgap.data=" + data,
                                "--spring.profiles.active=demo",
                                "--logging.level.root=warn"))
                .flatMap(part -> part)
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private void awaitReady() {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address("actuator/health"))).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(client, health)) {
                    return;
                }
                // Ends early when the process does.
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The application did not start:\n" + output());
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// What it has written so far.
    public String output() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return "";
        }
    }

    private void stop() {
        process.destroy();
        awaitEnd();
    }

    /// Waits for a moment; fails when the process ends in it.
    public void staysAliveFor(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The application ended:\n" + output());
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not stop:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        delete(data);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
