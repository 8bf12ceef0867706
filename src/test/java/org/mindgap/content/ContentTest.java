package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Prints;
import org.mindgap.curriculum.Track;

class ContentTest {
    private static final Path COURSE = Path.of("content");
    private static final Formulas FORMULAS = new Formulas();
    private static final Path FIXTURES = Path.of("src/test/content");

    @Test
    void theCourseHasNoProblemAndNeedsNoWarning() {
        ContentReport report = CourseReader.report(ContentFiles.in(COURSE));

        assertThat(report.lines("content/")).isEmpty();
        assertThat(report.courses()).hasEntrySatisfying(Locale.ENGLISH, course -> {
            assertThat(course.modules()).isNotEmpty();
            assertThat(course.version()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void theCourseInTheBuildIsTheOneInTheFolder() {
        assertThat(ContentConfiguration.packaged().version())
                .isEqualTo(ContentFiles.in(COURSE).version());
    }

    @Test
    void theSmallCourseReadsAsWritten() {
        Lesson lesson = small().lesson(LessonId.parse("splitting/one")).orElseThrow();

        assertThat(lesson.sections())
                .extracting(section -> section.anchor())
                .containsExactly("start", "a-story", "cases");
        Block.Prose story = (Block.Prose) lesson.sections().get(1).blocks().getFirst();
        assertThat(story.text().html())
                .startsWith("<p>A <a class=\"term\" href=\"glossary#fold\" router-link=\"\">fold</a> is tested once")
                .contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">");
        assertThat(story.sources()).extracting(Object::toString).containsExactly("an-2021");
        Block.Passage passage =
                (Block.Passage) lesson.sections().get(1).blocks().get(1);
        assertThat(passage.blocks()).hasSize(2).last().isInstanceOf(Block.Aside.class);
    }

    @Test
    void itemsOfEveryKindReadAsWritten() {
        CourseModule module = small().modules().getFirst();

        assertThat(module.items())
                .extracting(Prints::meaning)
                .contains(
                        "numeric 5.0 ±0.5",
                        "ordering 1:deal 2:fit 2:score",
                        "matching one=uno two=due single=uno",
                        "fault first-auc- second-auc+",
                        "fault aim- tuned+ end- later-");
        Item table = module.item(new ItemId("faulty-table")).orElseThrow();
        assertThat(table.traits().picture()).containsInstanceOf(Figure.Folds.class);
        assertThat(table.traits().teaches()).map(Passage::toString).contains("splitting/one#cases");
        assertThat(module.check().bankFor(Track.CLINICAL))
                .extracting(item -> item.id().value())
                .doesNotContain("faulty-abstract", "pairs");
        assertThat(module.forms().orElseThrow().items(Form.B, Track.TECHNICAL))
                .extracting(item -> item.id().value())
                .containsExactly("form-b");
    }

    @Test
    void theRegisterKeepsWhatItHasAndTakesInWhatIsNew() {
        ContentFiles files = ContentFiles.of(texts(FIXTURES.resolve("valid")));

        String register = Register.of(files).with(small().items());

        assertThat(register)
                .startsWith("item,meaning\n")
                .contains("\nform-a,single first+ second- third-\n", "\npairs,matching one=uno two=due single=uno\n");
        assertThat(register.lines().skip(1)).isSorted();
    }

    @Test
    void everyItemOfTheCourseIsInItsRegister() {
        ContentFiles files = ContentFiles.in(COURSE);
        Register register = Register.of(files);

        assertThat(CourseReader.read(files).get(Locale.ENGLISH).items()).allMatch(register::knows);
    }

    @Test
    void anyChangeMakesAnotherVersion() {
        Map<String, String> changed = texts(FIXTURES.resolve("valid"));
        String before = ContentFiles.of(changed).version();

        changed.merge("en/course.yaml", " ", String::concat);

        assertThat(ContentFiles.of(changed).version()).isNotEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES.resolve("broken"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> isRefusedAsExpected(folder)));
        }
    }

    @Test
    void theSmallCourseNeedsNoWarning() {
        ContentReport report = CourseReader.report(ContentFiles.of(texts(FIXTURES.resolve("valid"))), FORMULAS);

        assertThat(report.warnings()).isEmpty();
        assertThat(report.summary())
                .matches("The course is in order: 1 module, 1 lesson, \\d+ items, 1 lab, 1 figure, "
                        + "1 question about practice, 1 term, 1 source; no warnings\\.");
    }

    @TestFactory
    Stream<DynamicTest> warns() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES.resolve("warned"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> isWarnedAsExpected(folder)));
        }
    }

    @Test
    void aReportHasProblemsAndWarningsInLinesToJumpTo() {
        Map<String, String> texts = changed(FIXTURES.resolve("broken/figure-without-origin"));

        ContentReport report = CourseReader.report(ContentFiles.of(texts), FORMULAS);

        assertThat(report.courses()).isEmpty();
        assertThat(report.summary()).isEqualTo("1 problem, 1 warning");
        assertThat(report.lines("courses/ours/"))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("courses/ours/en/splitting/one/figures.yaml:2: The figure"),
                        warning -> assertThat(warning)
                                .startsWith("courses/ours/en/splitting/one/figures.yaml:1: warning: The first line"));
    }

    private static void isRefusedAsExpected(Path folder) throws IOException {
        ContentReport report = CourseReader.report(ContentFiles.of(changed(folder)), FORMULAS);

        assertThat(report.problems()).anySatisfy(problem -> isAsExpected(problem, folder));
    }

    private static void isWarnedAsExpected(Path folder) throws IOException {
        Map<String, String> texts = changed(folder);
        // The register knows the items that these stand in for.
        texts.remove(Register.FILE);
        ContentReport report = CourseReader.report(ContentFiles.of(texts), FORMULAS);

        assertThat(report.problems()).isEmpty();
        assertThat(report.warnings()).first().satisfies(warning -> isAsExpected(warning, folder));
    }

    /// `expected.txt` says `file:line: ` and what the message contains.
    private static void isAsExpected(Problem problem, Path folder) throws IOException {
        String expected = Files.readString(folder.resolve("expected.txt")).strip();
        int message = expected.indexOf(": ");
        assertThat(problem.file() + ":" + problem.line()).isEqualTo(expected.substring(0, message));
        assertThat(problem.message()).contains(expected.substring(message + 2));
        assertThat(problem.remedy()).isNotBlank();
    }

    /// The small course with a folder's files in place of its own.
    private static Map<String, String> changed(Path folder) {
        Map<String, String> texts = texts(FIXTURES.resolve("valid"));
        texts.putAll(texts(folder));
        return texts;
    }

    private static Course small() {
        return CourseReader.read(ContentFiles.of(texts(FIXTURES.resolve("valid"))), FORMULAS)
                .get(Locale.ENGLISH);
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        ContentFiles schemas = ContentFiles.in(COURSE.resolve("schema"));
        schemas.paths()
                .forEach(path -> texts.put("schema/" + path, schemas.text(path).orElseThrow()));
        ContentFiles files = ContentFiles.in(folder);
        files.paths().forEach(path -> texts.put(path, files.text(path).orElseThrow()));
        return texts;
    }
}
