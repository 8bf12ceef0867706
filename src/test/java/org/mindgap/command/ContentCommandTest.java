package org.mindgap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandTest {
    private static final Path SMALL = Path.of("src/test/content/valid");
    private static final Path SCHEMAS = Path.of("content/schema");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path here;

    @Test
    void aCourseInOrderIsCounted() throws IOException {
        copy(SMALL, here.resolve("ours"));

        assertThat(run("check", "ours")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The course is in order: 1 module, 1 lesson,");
    }

    @Test
    void aProblemIsNamedWhereAnEditorFindsIt() throws IOException {
        copy(SMALL, here.resolve("ours"));
        copy(Path.of("src/test/content/broken/unknown-term"), here.resolve("ours"));

        assertThat(run("check", "ours")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("ours/en/splitting/one/lesson.md:15: The term \"bend\" is not in the"),
                        summary -> assertThat(summary).isEqualTo("1 problem, 0 warnings"));
    }

    @Test
    void inTheCourseItselfNothingStandsBeforeThePaths() throws IOException {
        copy(SMALL, here);
        copy(Path.of("src/test/content/broken/unknown-term"), here);

        assertThat(run("check", ".")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("en/splitting/one/lesson.md:15: ");
    }

    @Test
    void newItemsAreRecordedOnce() throws IOException {
        copy(SMALL, here);
        Files.writeString(here.resolve("items.csv"), "item,meaning\n");

        assertThat(run("record", ".")).isZero();
        assertThat(run("record", ".")).isZero();

        assertThat(Files.readString(here.resolve("items.csv"))).contains("\nnumber,numeric 5.0 ±0.5\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Recorded number\n")
                .endsWith("Recorded in items.csv.\nEvery item is recorded already.\n");
    }

    @Test
    void aCourseWithAProblemRecordsNothing() throws IOException {
        copy(SMALL, here);
        copy(Path.of("src/test/content/broken/unknown-term"), here);
        Files.writeString(here.resolve("items.csv"), "item,meaning\n");

        assertThat(run("record", ".")).isEqualTo(1);

        assertThat(here.resolve("items.csv")).hasContent("item,meaning\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("1 problem, 0 warnings\n");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(run("check", "theirs")).isEqualTo(2);
        assertThat(run("mend", ".")).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "There is no folder theirs.",
                        "There is no command content mend.",
                        "This needs a command and a course folder.");
    }

    private int run(String... arguments) {
        return new ContentCommand(here, print(out), print(err)).run(List.of(arguments));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// The folder's files over those that are there, and the schemas that every course has.
    private static void copy(Path from, Path to) throws IOException {
        copyTree(SCHEMAS, to.resolve("schema"));
        copyTree(from, to);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
