package org.mindgap.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a course folder again when an author saves; a course with a problem is reported and the last good one stays.
final class ContentWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path folder;
    private final LoadedCourses courses;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("content-", 0).factory());
    private String version;

    private ContentWatch(Path folder, LoadedCourses courses) {
        this.folder = folder;
        this.courses = courses;
        this.version = ContentFiles.in(folder).version();
    }

    static ContentWatch of(Path folder, LoadedCourses courses) {
        ContentWatch watch = new ContentWatch(folder, courses);
        watch.timer.scheduleWithFixedDelay(
                watch::readIfChanged, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void readIfChanged() {
        try {
            ContentFiles files = ContentFiles.in(folder);
            if (!files.version().equals(version)) {
                version = files.version();
                courses.replace(CourseReader.read(files));
                LOG.info("The course in {} was read again.", folder);
            }
        } catch (ContentRefused refused) {
            LOG.warn("{}", refused.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("The course in {} could not be read again; the last one stays.", folder, failure);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
