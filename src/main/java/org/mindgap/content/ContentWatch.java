package org.mindgap.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a course folder again when an author saves; a course with a problem is reported and the last good one stays.
public final class ContentWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path folder;
    private final LoadedCourses courses;
    /// Kept, because starting it anew takes longer than all the reading.
    private final Formulas formulas = new Formulas();

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("content-", 0).factory());
    private String version;
    private volatile Reading latest;

    ContentWatch(Path folder, LoadedCourses courses) {
        this.folder = folder;
        this.courses = courses;
        this.version = ContentFiles.in(folder).version();
        this.latest = new Reading(version, List.of());
    }

    static ContentWatch of(Path folder, LoadedCourses courses) {
        ContentWatch watch = new ContentWatch(folder, courses);
        watch.timer.scheduleWithFixedDelay(
                watch::readIfChanged, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    public Reading latest() {
        return latest;
    }

    void readIfChanged() {
        try {
            ContentFiles files = ContentFiles.in(folder);
            if (!files.version().equals(version)) {
                version = files.version();
                courses.replace(CourseReader.read(files, formulas));
                latest = new Reading(version, List.of());
                LOG.info("The course in {} was read again.", folder);
            }
        } catch (ContentRefused refused) {
            latest = new Reading(latest.served(), refused.problems());
            LOG.warn("{}", refused.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("The course in {} could not be read again; the last one stays.", folder, failure);
        }
    }

    @Override
    public void close() {
        timer.close();
        formulas.close();
    }

    /// What came of an author's last save.
    ///
    /// @param served the version that learners see
    /// @param problems what keeps a newer one from them; none if they see the newest
    public record Reading(String served, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
