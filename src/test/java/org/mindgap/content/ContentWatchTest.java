package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {
    @TempDir
    Path folder;

    private LoadedCourses courses;
    private ContentWatch watch;

    @BeforeEach
    void watchTheSmallCourse() throws IOException {
        copy(Path.of("content/schema"), folder.resolve("schema"));
        copy(Path.of("src/test/content/valid"), folder);
        courses = LoadedCourses.reading(() -> CourseReader.read(ContentFiles.in(folder)));
        courses.await();
        watch = new ContentWatch(folder, courses);
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void aSaveIsServed() throws IOException {
        String before = watch.latest().served();

        title("Another title");

        assertThat(served()).isEqualTo("Another title");
        assertThat(watch.latest().served()).isNotEqualTo(before);
        assertThat(watch.latest().problems()).isEmpty();
    }

    @Test
    void aProblemIsKeptAndTheLastGoodCourseStays() throws IOException {
        String before = watch.latest().served();
        String good = served();

        title("[unfinished");

        assertThat(served()).isEqualTo(good);
        assertThat(watch.latest().served()).isEqualTo(before);
        assertThat(watch.latest().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("en/course.yaml"));
    }

    @Test
    void aMendedProblemIsForgotten() throws IOException {
        String before = watch.latest().served();
        String good = served();
        title("[unfinished");

        title(good);

        assertThat(watch.latest().served()).isEqualTo(before);
        assertThat(watch.latest().problems()).isEmpty();
    }

    private String served() {
        return courses.in(Locale.ENGLISH).title();
    }

    private void title(String title) throws IOException {
        Path file = folder.resolve("en/course.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: .*$", "title: " + title));
        watch.readIfChanged();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
