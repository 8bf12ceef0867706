package org.mindgap.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The text files of a course by their path below its folder, and the version that they make up.
public final class ContentFiles {
    private static final List<String> KINDS = List.of(".md", ".yaml", ".csv", ".json");

    private final NavigableMap<String, String> texts;

    private ContentFiles(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    public static ContentFiles of(Map<String, String> texts) {
        return new ContentFiles(texts);
    }

    /// Everything below a folder that an author writes; hidden files and editors' left-overs do not count.
    public static ContentFiles in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isContent(name)) {
                    texts.put(name, Files.readString(path));
                }
            }
            return new ContentFiles(texts);
        } catch (IOException failure) {
            throw new UncheckedIOException("The course folder " + folder + " cannot be read", failure);
        }
    }

    static boolean isContent(String path) {
        return KINDS.stream().anyMatch(path::endsWith) && !path.startsWith(".") && !path.contains("/.");
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    Iterable<String> paths() {
        return texts.keySet();
    }

    /// The names of the folders directly below a folder.
    List<String> foldersIn(String folder) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    /// SHA-256 over paths and texts in the order of the paths, each preceded by its length in bytes.
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : texts.entrySet()) {
                update(digest, file.getKey());
                update(digest, file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
    }
}
