package org.mindgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the interface's words against the code that uses them.
class TranslationsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*)\"");

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(words().stringPropertyNames());
        Set<String> literals = literals();
        unused.removeIf(key -> literals.stream()
                .anyMatch(literal -> isPrefix(literal) ? key.startsWith(literal) : key.equals(literal)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyHasItsText() throws IOException {
        Properties words = words();
        Set<String> sections = new TreeSet<>();
        words.stringPropertyNames().forEach(key -> sections.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean isKey = sections.contains(literal.substring(0, literal.indexOf('.')))
                    && !literal.endsWith(".yaml")
                    && !literal.endsWith(".md")
                    && !literal.endsWith(".csv")
                    && !literal.endsWith(".css");
            boolean known = isPrefix(literal)
                    ? words.stringPropertyNames().stream().anyMatch(key -> key.startsWith(literal))
                    : words.containsKey(literal);
            if (isKey && !known) {
                missing.add(literal);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsReadableWithItsArguments() throws IOException {
        Properties words = words();
        List<String> broken = new ArrayList<>();
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            if (text.isBlank() || text.contains("'") || isUnreadable(text)) {
                broken.add(key + "=" + text);
            }
        }

        assertThat(broken).isEmpty();
    }

    /// A literal that a name of the code completes, such as `"lab.block."`.
    private static boolean isPrefix(String literal) {
        return literal.endsWith("-") || literal.endsWith(".");
    }

    private static boolean isUnreadable(String text) {
        try {
            return new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
