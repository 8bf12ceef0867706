package org.mindgap.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Loads the course at the start: from `mindgap.content` if that names a folder, else the one that came with Mindgap.
@Configuration
class ContentConfiguration {
    private static final String ROOT = "content/";

    @Bean
    LoadedCourses courses(@Value("${mindgap.content:}") String folder) {
        return LoadedCourses.reading(
                () -> CourseReader.read(folder.isBlank() ? packaged() : ContentFiles.in(Path.of(folder))));
    }

    /// No request is served before the course is read, and none at all if it has a problem.
    @Bean
    SmartInitializingSingleton courseMustBeRead(LoadedCourses courses) {
        return courses::await;
    }

    @Bean
    @ConditionalOnProperty("mindgap.content")
    ContentWatch contentWatch(@Value("${mindgap.content}") Path folder, LoadedCourses courses) {
        return ContentWatch.of(folder, courses);
    }

    static ContentFiles packaged() {
        try {
            Map<String, String> texts = new TreeMap<>();
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*");
            for (Resource resource : found) {
                String address = resource.getURL().toString();
                String path = address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
                if (ContentFiles.isContent(path)) {
                    texts.put(path, resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            return ContentFiles.of(texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
