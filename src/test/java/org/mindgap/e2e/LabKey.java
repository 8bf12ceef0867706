package org.mindgap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The right answers of the tasks in a lesson’s labs that are answered by choosing.
record LabKey(JsonNode file) {

    static LabKey of(String lesson) {
        try {
            return new LabKey(new YAMLMapper()
                    .readTree(Files.readString(
                            Path.of("content", "en").resolve(lesson).resolve("labs.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// For each case, the place of the right option, counted from 0.
    List<Integer> right(String lab, String task) {
        JsonNode words = StreamSupport.stream(file.get("labs").spliterator(), false)
                .filter(one -> one.get("id").asString().equals(lab))
                .findFirst()
                .orElseThrow()
                .get("texts")
                .get(task);
        if (!words.has("cases")) {
            return List.of(right(words));
        }
        return StreamSupport.stream(words.get("cases").spliterator(), false)
                .map(LabKey::right)
                .toList();
    }

    private static int right(JsonNode asked) {
        JsonNode options = asked.get("options");
        return IntStream.range(0, options.size())
                .filter(option -> options.get(option).get("correct").asBoolean())
                .findFirst()
                .orElseThrow();
    }
}
