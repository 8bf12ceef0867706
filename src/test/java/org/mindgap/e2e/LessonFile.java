package org.mindgap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands in the file of a lesson, to find it again on the page.
record LessonFile(String text) {
    static LessonFile of(String lesson) {
        try {
            return new LessonFile(Files.readString(Path.of("content", "en", lesson, "lesson.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lessonsOf(String module) {
        try (Stream<Path> files = Files.list(Path.of("content", "en", module))) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How each passage for a side begins, up to the first mark of punctuation.
    List<String> passages(String side) {
        return find("^::: track " + side + "\\R([\\p{L}\\p{N} ’'-]{8,})");
    }

    List<String> headings() {
        return find("^## (.+)$");
    }

    private List<String> find(String expression) {
        return Pattern.compile(expression, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .toList();
    }
}
