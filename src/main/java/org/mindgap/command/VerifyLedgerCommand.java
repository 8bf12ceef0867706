package org.mindgap.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mindgap.database.Door;
import org.mindgap.database.LocalDatabaseUnusable;
import org.mindgap.database.StoredData;
import org.mindgap.progress.LedgerAudit;

/// Verifies every chain and checkpoint of a database, without starting the application, and beside a running one.
///
/// `--data DIR` is a local database: if an application runs on it, that one verifies and tells. `--db JDBC_URL` is any
/// other; user and password come from `--user` and `--password`, else from the variables that the application reads,
/// `SPRING_DATASOURCE_USERNAME` and `SPRING_DATASOURCE_PASSWORD`. The exit code is 0 when all is intact, 1 when
/// something is broken, 2 when that cannot be found out.
public final class VerifyLedgerCommand {
    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;
    private static final int PATIENCE_MILLISECONDS = 3000;
    private static final String DATA = "--data";
    private static final String DB = "--db";
    private static final String USER = "--user";
    private static final String PASSWORD = "--password";
    private static final Set<String> OPTIONS = Set.of(DATA, DB, USER, PASSWORD);

    /// PostgreSQL's and H2's states for a table or column that does not exist.
    private static final Set<String> OLDER_TABLES = Set.of("42P01", "42703", "42S02", "42S22", "42S03", "42S04");

    private final Path here;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    /// @param here what a relative folder is relative to
    public VerifyLedgerCommand(Path here, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.here = here.toAbsolutePath().normalize();
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new VerifyLedgerCommand(Path.of(""), System.getenv(), out, err).run(List.of(arguments)));
    }

    /// The exit code: 0, 1 or 2.
    public int run(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!OPTIONS.contains(option)) {
                return unusable("There is no option " + option
                        + "; there are --data DIR, --db JDBC_URL, --user and --password.");
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                return unusable(option + " needs a value.");
            }
            options.put(option, arguments.get(i + 1));
        }
        if (options.containsKey(DATA) == options.containsKey(DB)) {
            return unusable("Name one database: --data DIR for a local one, or --db JDBC_URL.");
        }
        return options.containsKey(DATA) ? local(options.getOrDefault(DATA, "")) : remote(options);
    }

    private int local(String folder) {
        Path directory = here.resolve(folder).normalize();
        if (!Files.isDirectory(directory)) {
            return unusable("There is no folder " + folder + ".");
        }
        Optional<Door> running = Door.of(directory);
        if (running.isPresent()) {
            OptionalInt told = through(running.get());
            if (told.isPresent()) {
                return told.getAsInt();
            }
        }
        try (Connection connection = StoredData.in(directory)) {
            return verify(connection);
        } catch (LocalDatabaseUnusable unusable) {
            return unusable(unusable.getMessage() + " Nothing was verified.");
        } catch (SQLException failure) {
            return unusable(reason(failure));
        }
    }

    private int remote(Map<String, String> options) {
        String url = options.getOrDefault(DB, "");
        if (!url.startsWith("jdbc:postgresql:")) {
            return unusable("--db needs an address such as jdbc:postgresql://host/mindgap, not \"" + url + "\".");
        }
        String user = options.getOrDefault(USER, environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""));
        String password = options.getOrDefault(PASSWORD, environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
        if (user.isEmpty()) {
            return unusable("Name the database's user: --user NAME, or SPRING_DATASOURCE_USERNAME in the environment.");
        }
        try (Connection connection = StoredData.at(url, user, password)) {
            return verify(connection);
        } catch (SQLException failure) {
            return unusable(reason(failure));
        }
    }

    private int verify(Connection connection) throws SQLException {
        return LedgerAudit.of(connection).run(out::println).isIntact() ? INTACT : BROKEN;
    }

    /// What a running application finds; empty if none answers there, because it ended without tidying up.
    private OptionalInt through(Door door) {
        try (Socket server = new Socket()) {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()), PATIENCE_MILLISECONDS);
            OutputStream asked = server.getOutputStream();
            asked.write(("verify-ledger " + door.token() + "\n").getBytes(StandardCharsets.UTF_8));
            asked.flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            boolean spoke = false;
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                if (line.startsWith("| ")) {
                    spoke = true;
                    out.println(line.substring(2));
                } else if (line.startsWith("= ")) {
                    return OptionalInt.of(Integer.parseInt(line.substring(2)));
                }
            }
            return spoke
                    ? OptionalInt.of(
                            unusable("The server stopped before it had verified everything; start this again."))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException nobody) {
            return OptionalInt.empty();
        }
    }

    private int unusable(String sentence) {
        err.println(sentence);
        return UNUSABLE;
    }

    private static String reason(SQLException failure) {
        return OLDER_TABLES.contains(failure.getSQLState())
                ? "This database is of an older version of Mindgap, or of something else: start Mindgap on it once, so that"
                        + " its tables are brought up to date."
                : "The database cannot be read: "
                        + String.valueOf(failure.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("");
    }
}
