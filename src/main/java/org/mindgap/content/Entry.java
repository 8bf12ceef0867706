package org.mindgap.content;

import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/// A value in a YAML file that passed its schema, with the line on which it stands.
record Entry(String file, JsonNode node, int firstLine) {

    int line() {
        TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? firstLine : location.getLineNr() + firstLine - 1;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Entry at(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            throw new IllegalStateException(file + " has no " + name + " although its schema asks for it");
        }
        return new Entry(file, child, firstLine);
    }

    Optional<Entry> find(String name) {
        return node.has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    String text(String name) {
        return at(name).asText();
    }

    String text(String name, String otherwise) {
        return find(name).map(Entry::asText).orElse(otherwise);
    }

    String asText() {
        return node.asString();
    }

    int number(String name) {
        return at(name).node.asInt();
    }

    double decimal(String name) {
        return at(name).node.asDouble();
    }

    boolean flag(String name) {
        return node.has(name) && node.get(name).asBoolean();
    }

    /// The elements of a list; none where the list is absent.
    List<Entry> each(String name) {
        List<Entry> elements = new ArrayList<>();
        if (node.has(name)) {
            for (JsonNode element : node.get(name)) {
                elements.add(new Entry(file, element, firstLine));
            }
        }
        return elements;
    }

    /// The elements of this list.
    List<Entry> each() {
        List<Entry> elements = new ArrayList<>();
        node.forEach(element -> elements.add(new Entry(file, element, firstLine)));
        return elements;
    }

    List<String> texts(String name) {
        return each(name).stream().map(Entry::asText).toList();
    }

    List<Map.Entry<String, Entry>> fields() {
        List<Map.Entry<String, Entry>> fields = new ArrayList<>();
        node.properties()
                .forEach(field -> fields.add(Map.entry(field.getKey(), new Entry(file, field.getValue(), firstLine))));
        return fields;
    }
}
