package org.mindgap.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.mindgap.statistics.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an operation found: named values in order; what is undefined or beyond a double is null.
final class Result {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode fields = NODES.objectNode();

    Result put(String name, double value) {
        fields.set(name, number(value));
        return this;
    }

    Result put(String name, long value) {
        fields.put(name, value);
        return this;
    }

    Result put(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    Result put(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Result put(String name, OptionalDouble value) {
        fields.set(name, number(value));
        return this;
    }

    Result put(String name, OptionalInt value) {
        fields.set(name, value.isPresent() ? NODES.numberNode(value.getAsInt()) : NODES.nullNode());
        return this;
    }

    /// As a list of lower and upper bound.
    Result put(String name, Interval value) {
        fields.set(name, NODES.arrayNode().add(number(value.lower())).add(number(value.upper())));
        return this;
    }

    /// As a list of lower and upper bound.
    Result putInterval(String name, Optional<Interval> value) {
        value.ifPresentOrElse(interval -> put(name, interval), () -> fields.set(name, NODES.nullNode()));
        return this;
    }

    /// As two fields.
    Result putBounds(String lower, String upper, Optional<Interval> value) {
        put(lower, value.map(interval -> OptionalDouble.of(interval.lower())).orElse(OptionalDouble.empty()));
        return put(
                upper,
                value.map(interval -> OptionalDouble.of(interval.upper())).orElse(OptionalDouble.empty()));
    }

    Result putNumbers(String name, Collection<Double> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> list.add(number(value)));
        return this;
    }

    Result putOptionals(String name, Collection<OptionalDouble> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> list.add(number(value)));
        return this;
    }

    Result putCounts(String name, Collection<Integer> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> list.add(value.intValue()));
        return this;
    }

    Result putLists(String name, Collection<List<Integer>> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> {
            ArrayNode inner = list.addArray();
            value.forEach(count -> inner.add(count.intValue()));
        });
        return this;
    }

    Result put(String name, Result value) {
        fields.set(name, value.fields);
        return this;
    }

    Result putResults(String name, Collection<Result> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> list.add(value.fields));
        return this;
    }

    ObjectNode json() {
        return fields;
    }

    private static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NODES.nullNode();
    }

    // Adding 0 turns -0 into 0.
    private static JsonNode number(double value) {
        return Double.isFinite(value) ? NODES.numberNode(value + 0.0) : NODES.nullNode();
    }
}
