package org.mindgap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The right answers of a file of items, and wrong ones.
final class AnswerKey {
    private final Map<String, JsonNode> items = new LinkedHashMap<>();

    sealed interface Answer permits Options, Number, Order, Pairs, Parts, AsItIs {}

    record Options(List<String> ids) implements Answer {}

    record Number(double value) implements Answer {}

    record Order(List<String> ids) implements Answer {}

    record Pairs(Map<String, String> choices) implements Answer {}

    record Parts(List<String> ids) implements Answer {}

    /// A lab in the state it comes in, right or not.
    record AsItIs() implements Answer {}

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
        return answer(item(id), true);
    }

    /// Every wrong option or part, a number that is far off, the order from behind, or pairs that are all wrong.
    Answer wrong(String id) {
        return answer(item(id), false);
    }

    private static Answer answer(JsonNode item, boolean right) {
        return switch (item.get("kind").asString()) {
            case "numeric" -> new Number(item.get("answer").asDouble() * (right ? 1 : 7) + (right ? 0 : 1000));
            case "ordering" -> {
                List<String> steps =
                        each(item.get("steps")).map(AnswerKey::idOf).toList();
                yield new Order(right ? steps : steps.reversed());
            }
            case "matching" -> new Pairs(pairs(item, right));
            case "fault" ->
                new Parts(parts(item)
                        .filter(part -> part.get("fault").asBoolean() == right)
                        .map(AnswerKey::idOf)
                        .toList());
            case "lab" -> new AsItIs();
            default -> options(item, option -> option.get("correct").asBoolean() == right);
        };
    }

    private static Map<String, String> pairs(JsonNode item, boolean right) {
        Map<String, String> pairs = new LinkedHashMap<>();
        each(item.get("prompts")).forEach(prompt -> {
            String match = prompt.get("match").asString();
            String other = each(item.get("choices"))
                    .map(AnswerKey::idOf)
                    .filter(choice -> !choice.equals(match))
                    .findFirst()
                    .orElseThrow();
            pairs.put(idOf(prompt), right ? match : other);
        });
        return pairs;
    }

    private static Stream<JsonNode> parts(JsonNode item) {
        return item.has("abstract")
                ? each(item.get("abstract"))
                : each(item.get("table").get("rows")).flatMap(AnswerKey::each).filter(JsonNode::isObject);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String idOf(JsonNode node) {
        return node.get("id").asString();
    }

    private JsonNode item(String id) {
        JsonNode item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("There is no item " + id);
        }
        return item;
    }

    private static Options options(JsonNode item, Predicate<JsonNode> chosen) {
        return new Options(
                each(item.get("options")).filter(chosen).map(AnswerKey::idOf).toList());
    }
}
