package org.mindgap.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The secrets of a local installation: made at the first start, readable by their owner only.
record Secrets(String ownerPassword, String applicationPassword, String rememberMeKey) {
    private static final String FILE = "secrets.properties";
    private static final String OWNER = "owner-password";
    private static final String APPLICATION = "application-password";
    private static final String REMEMBER_ME = "remember-me-key";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static boolean existIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    static Secrets createIn(Path directory) throws IOException {
        Secrets secrets = new Secrets(random(), random(), random());
        Properties properties = new Properties();
        properties.setProperty(OWNER, secrets.ownerPassword);
        properties.setProperty(APPLICATION, secrets.applicationPassword);
        properties.setProperty(REMEMBER_ME, secrets.rememberMeKey);
        StringWriter text = new StringWriter();
        properties.store(text, "Needed to open the database beside this file; keep both together, and secret.");
        // Written aside and moved, so that a start that is killed here leaves no half file.
        Path temporary = emptyFile(directory);
        Files.writeString(temporary, text.toString());
        Files.move(temporary, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        return secrets;
    }

    static Secrets readFrom(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                required(properties, OWNER, file),
                required(properties, APPLICATION, file),
                required(properties, REMEMBER_ME, file));
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }

    /// An empty file in this folder that only its owner can read.
    static Path emptyFile(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(
                    directory,
                    "secrets",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createTempFile(directory, "secrets", ".tmp");
    }

    private static String required(Properties properties, String key, Path file) {
        String value = properties.getProperty(key, "");
        if (!value.matches("[0-9a-f]{64}")) {
            throw new LocalDatabaseUnusable(
                    "The file " + file + " has no usable " + key + ".",
                    "Restore the file from a backup; without it the database beside it cannot be opened.");
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
