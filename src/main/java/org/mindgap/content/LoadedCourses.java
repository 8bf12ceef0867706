package org.mindgap.content;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;

/// The course as last read without a problem.
final class LoadedCourses implements Courses {
    private final FutureTask<Map<Locale, Course>> first;
    private volatile @Nullable Map<Locale, Course> newer;

    private LoadedCourses(FutureTask<Map<Locale, Course>> first) {
        this.first = first;
    }

    /// Reads in a thread of its own: that takes about two seconds, which the rest of the start can use.
    static LoadedCourses reading(Callable<Map<Locale, Course>> reader) {
        FutureTask<Map<Locale, Course>> first = new FutureTask<>(reader);
        Thread.ofPlatform().name("content").daemon().start(first);
        return new LoadedCourses(first);
    }

    /// Waits until the course is read.
    ///
    /// @throws ContentRefused with all problems if there is one
    void await() {
        read();
    }

    void replace(Map<Locale, Course> read) {
        newer = read;
    }

    @Override
    public Course in(Locale locale) {
        Map<Locale, Course> read = newer;
        if (read == null) {
            read = read();
        }
        Course inLanguage = read.get(Locale.forLanguageTag(locale.getLanguage()));
        return inLanguage != null ? inLanguage : read.values().iterator().next();
    }

    private Map<Locale, Course> read() {
        try {
            return first.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("The course cannot be read", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the course was read", interrupted);
        }
    }
}
