package org.mindgap.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/// Where a running application answers commands about its local database, and the token that it asks for.
///
/// It stands in a file beside the database, readable by its owner only, for as long as the application runs. A token is
/// made at each start; what a process that died left behind opens nothing.
///
/// @param port on this machine's loopback address
public record Door(int port, String token) {
    /// The property that names the folder; set where the application opened a local database.
    public static final String DIRECTORY = LocalDatabase.DIRECTORY;

    private static final String FILE = "running.properties";
    private static final String PORT = "port";
    private static final String TOKEN = "token";
    private static final int BYTES = 32;

    /// A door with a new token.
    public static Door at(int port) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Door(port, HexFormat.of().formatHex(bytes));
    }

    /// What the file in this folder says; nothing when there is none, or no readable one.
    public static Optional<Door> of(Path directory) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
            properties.load(reader);
            int port = Integer.parseInt(properties.getProperty(PORT, ""));
            return Optional.of(new Door(port, properties.getProperty(TOKEN, "")));
        } catch (IOException | IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    public void writeTo(Path directory) {
        Properties properties = new Properties();
        properties.setProperty(PORT, Integer.toString(port));
        properties.setProperty(TOKEN, token);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "Mindgap runs on this folder; commands reach it here. Made anew at each start.");
            Path temporary = Secrets.emptyFile(directory);
            Files.writeString(temporary, text.toString());
            Files.move(
                    temporary,
                    directory.resolve(FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void removeFrom(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether somebody knows the token; the time it takes does not tell.
    public boolean opensTo(String shown) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Door[" + port + "]";
    }
}
