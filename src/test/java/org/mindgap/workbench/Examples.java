package org.mindgap.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One complete example of each operation, with what a correct implementation answers.
final class Examples {
    static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode ALL = read();

    private Examples() {}

    static List<String> operations() {
        return List.copyOf(ALL.propertyNames());
    }

    /// A copy, to be changed.
    static ObjectNode input(String operation) {
        return ALL.get(operation).get("input").deepCopy().asObject();
    }

    static JsonNode expected(String operation) {
        return ALL.get(operation).get("expected");
    }

    static JsonNode tolerance(String operation) {
        return ALL.get(operation).get("tolerance");
    }

    static JsonNode compute(String operation, JsonNode input) {
        return JSON.readTree(Workbench.compute(operation, JSON.writeValueAsBytes(input)));
    }

    /// What differs beyond the tolerance, with its path.
    static List<String> differences(JsonNode expected, JsonNode got, JsonNode tolerance) {
        List<String> differences = new ArrayList<>();
        compare("", expected, got, tolerance, differences);
        return differences;
    }

    private static void compare(
            String path, JsonNode expected, JsonNode got, JsonNode tolerance, List<String> differences) {
        if (expected.isObject()) {
            expected.propertyNames()
                    .forEach(name ->
                            compare(path + "." + name, expected.get(name), got.path(name), tolerance, differences));
        } else if (expected.isArray()) {
            if (!got.isArray() || got.size() != expected.size()) {
                differences.add(path + " " + got);
                return;
            }
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), got.get(i), tolerance, differences);
            }
        } else if (expected.isNumber()) {
            double value = expected.doubleValue();
            double slack =
                    tolerance.get("abs").doubleValue() + tolerance.get("rel").doubleValue() * Math.abs(value);
            if (!got.isNumber() || !(Math.abs(got.doubleValue() - value) <= slack)) {
                differences.add(path + " is " + got + ", not " + expected);
            }
        } else if (!expected.equals(got)) {
            differences.add(path + " is " + got + ", not " + expected);
        }
    }

    private static JsonNode read() {
        try (InputStream file = Examples.class.getResourceAsStream("/workbench/examples.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
