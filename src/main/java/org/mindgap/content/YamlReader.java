package org.mindgap.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/// Reads YAML and checks it against the course's own schemas, keeping the lines.
final class YamlReader {
    private static final String SCHEMAS = "schema/";
    private static final String MODELINE = "# yaml-language-server: $schema=";

    /// Schemas refer to each other by their file names: this is the folder that these are relative to.
    private static final String HOME = "mindgap:///schema/";

    private final NodeReader reader = NodeReader.builder().locationAware().build();
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final ContentFiles files;
    private final Problems problems;

    YamlReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas((String address) ->
                        files.text(address.replace(HOME, SCHEMAS)).orElse(null)));
    }

    /// A file by its path; a missing, unreadable or invalid one is a problem.
    Optional<Entry> read(String file, String kind) {
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "This file is missing.", "Add it, or take it out of the list that names it.");
            return Optional.empty();
        }
        namesItsSchema(file, text.get(), kind);
        return read(file, text.get(), 1, kind);
    }

    /// Editors complete and check a file whose first line says where its schema is.
    private void namesItsSchema(String file, String text, String kind) {
        String up =
                "../".repeat((int) file.chars().filter(letter -> letter == '/').count());
        String wanted = MODELINE + up + fileOf(kind);
        String first = text.lines().findFirst().orElse("").strip();
        if (!first.equals(wanted)) {
            problems.warn(
                    file,
                    1,
                    first.startsWith(MODELINE)
                            ? "The first line names another schema than this file’s."
                            : "The first line does not name the schema, so editors cannot complete.",
                    "Let it be: " + wanted);
        }
    }

    /// YAML that starts at a line of a file, such as the front matter of a lesson.
    Optional<Entry> read(String file, String text, int firstLine, String kind) {
        JsonNode node;
        try {
            node = reader.readTree(text, InputFormat.YAML);
        } catch (RuntimeException broken) {
            problems.add(
                    file,
                    lineOf(broken, firstLine),
                    "This is not YAML: " + firstSentence(broken) + ".",
                    "Check indentation, quotes and colons on this line and the one above.");
            return Optional.empty();
        }
        Optional<Schema> schema = schema(kind);
        if (schema.isEmpty() || node == null) {
            return Optional.empty();
        }
        boolean valid = true;
        for (Error error : schema.get().validate(node)) {
            valid = false;
            problems.add(
                    file,
                    lineOf(error, firstLine),
                    sentence(error),
                    "See " + fileOf(kind) + " for what may stand here.");
        }
        return valid ? Optional.of(new Entry(file, node, firstLine)) : Optional.empty();
    }

    private Optional<Schema> schema(String kind) {
        String file = fileOf(kind);
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "This schema is missing.", "Copy it from the course that came with Mindgap.");
            return Optional.empty();
        }
        return Optional.of(schemas.computeIfAbsent(
                kind, key -> registry.getSchema(SchemaLocation.of(HOME + kind + ".schema.json"))));
    }

    private static String fileOf(String kind) {
        return SCHEMAS + kind + ".schema.json";
    }

    private static String sentence(Error error) {
        String where = error.getInstanceLocation().toString();
        return (where.isEmpty() ? "" : where + ": ") + error.getMessage() + ".";
    }

    private static int lineOf(Error error, int firstLine) {
        JsonNode node = error.getInstanceNode();
        TokenStreamLocation location = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        return location == null ? firstLine : location.getLineNr() + firstLine - 1;
    }

    private static int lineOf(Throwable broken, int firstLine) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException known && known.getLocation() != null) {
                return known.getLocation().getLineNr() + firstLine - 1;
            }
        }
        return firstLine;
    }

    private static String firstSentence(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
