package org.mindgap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The right answers of a file of items, and wrong ones.
final class AnswerKey {
    private final Map<String, JsonNode> items = new LinkedHashMap<>();

    sealed interface Answer permits Options, Number {}

    /// @param texts of the options to choose, as `letters` leaves them
    record Options(Set<String> texts) implements Answer {
        boolean includes(String shown) {
            return texts.contains(letters(shown));
        }
    }

    record Number(double value) implements Answer {}

    private AnswerKey(JsonNode file) {
        for (JsonNode item : file.get("items")) {
            items.put(item.get("id").asString(), item);
        }
    }

    static AnswerKey of(String file) {
        try {
            return new AnswerKey(new YAMLMapper()
                    .readTree(Files.readString(Path.of("content", "en").resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer right(String id) {
        JsonNode item = item(id);
        return isNumeric(item)
                ? new Number(item.get("answer").asDouble())
                : options(item, option -> option.get("correct").asBoolean());
    }

    /// Every wrong option, or a number that is far off.
    Answer wrong(String id) {
        JsonNode item = item(id);
        return isNumeric(item)
                ? new Number(item.get("answer").asDouble() * 7 + 1000)
                : options(item, option -> !option.get("correct").asBoolean());
    }

    private JsonNode item(String id) {
        JsonNode item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("There is no item " + id);
        }
        return item;
    }

    private static boolean isNumeric(JsonNode item) {
        return item.get("kind").asString().equals("numeric");
    }

    private static Options options(JsonNode item, Predicate<JsonNode> chosen) {
        return new Options(StreamSupport.stream(item.get("options").spliterator(), false)
                .filter(chosen)
                .map(option -> letters(option.get("text").asString()))
                .collect(Collectors.toSet()));
    }

    /// Letters and digits only: what Markdown and the page have in common.
    private static String letters(String text) {
        return text.replaceAll("\\]\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
