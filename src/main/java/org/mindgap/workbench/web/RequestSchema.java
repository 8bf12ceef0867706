package org.mindgap.workbench.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mindgap.workbench.Workbench;

/// What an operation reads, found out from its example: the types of its fields, and by asking which may be left out.
final class RequestSchema {
    private static final String LEVEL = "level";
    private static final double ANOTHER_LEVEL = 0.9;

    private RequestSchema() {}

    /// An object without other fields.
    static Schema<?> of(String operation) {
        Map<String, Object> example = Workbench.example(operation);
        Schema<?> schema = object(example);
        if (!example.containsKey(LEVEL) && Workbench.reads(operation, with(example, LEVEL, ANOTHER_LEVEL))) {
            schema.addProperty(LEVEL, type("number").description("Of intervals; 0.95 unless it is given"));
        }
        schema.setRequired(example.keySet().stream()
                .filter(field -> !Workbench.reads(operation, without(example, field)))
                .toList());
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> ofValue(String name, Object value) {
        return switch (value) {
            case Map<?, ?> fields -> object(fields);
            case List<?> list -> type("array").items(ofItem(name, list));
            case Number number -> type("number");
            case Boolean flag -> type("boolean");
            default -> type("string");
        };
    }

    /// Patients may be named or numbered, and rows of a mask may come in slices.
    private static Schema<?> ofItem(String name, List<?> list) {
        if (name.equals("patients")) {
            return new Schema<>().types(Set.of("string", "number"));
        }
        if (list.isEmpty()) {
            return new Schema<>();
        }
        return list.getFirst() instanceof String
                ? new Schema<>().types(Set.of("string", "array"))
                : ofValue(name, list.getFirst());
    }

    private static Schema<?> object(Map<?, ?> fields) {
        Schema<?> schema = type("object");
        fields.forEach((name, value) -> schema.addProperty(name.toString(), ofValue(name.toString(), value)));
        return schema;
    }

    private static Schema<?> type(String name) {
        return new Schema<>().types(Set.of(name));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(fields);
        copy.put(name, value);
        return copy;
    }

    private static Map<String, Object> without(Map<String, Object> fields, String name) {
        Map<String, Object> copy = new LinkedHashMap<>(fields);
        copy.remove(name);
        return copy;
    }
}
