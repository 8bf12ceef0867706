package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Wording;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Recomputation;

/// A made-up supplement to the article: with its wording and counts in two files, everything else follows.
class SupplementTest {
    private static final QuestionId STRATEGY = new QuestionId("strategy");

    private final Course printed = course("schema", "valid");
    private final Course supplemented = course("schema", "valid", "supplement");

    @Test
    void replacesOurWording() {
        assertThat(question(printed).wording()).isEqualTo(Wording.OURS);
        assertThat(question(supplemented).wording()).isEqualTo(Wording.SURVEY);
        assertThat(question(supplemented).text().plain())
                .isEqualTo("How does your team validate with a small dataset?");
    }

    @Test
    void fillsInWhatTheArticleDoesNotPrint() {
        assertThat(rows(printed)).noneMatch(row -> row.gap().isPresent());

        assertThat(rows(supplemented))
                .hasSize(3)
                .allMatch(row -> row.gap().isPresent())
                .first()
                .satisfies(row -> {
                    assertThat(((Counted) row.clinical()).count()).isEqualTo(6);
                    assertThat(((Counted) row.technical()).count()).isEqualTo(16);
                });
    }

    @Test
    void letsTheWholeQuestionBeRecomputed() {
        assertThat(Recomputation.of(printed.study(), "strategy").question()).isEmpty();

        assertThat(Recomputation.of(supplemented.study(), "strategy").question())
                .isPresent();
    }

    private static List<Comparison.Row> rows(Course course) {
        return Comparison.of(question(course), course.study(), List.of(new OptionId("folds")))
                .rows();
    }

    private static PracticeQuestion question(Course course) {
        return course.question(STRATEGY).orElseThrow();
    }

    /// The folders' files, the later ones in place of the earlier.
    private static Course course(String... folders) {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : folders) {
            Path root = folder.equals("schema") ? Path.of("content") : Path.of("src/test/content", folder);
            Path start = folder.equals("schema") ? root.resolve("schema") : root;
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(root.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return CourseReader.read(ContentFiles.of(texts)).get(Locale.ENGLISH);
    }
}
