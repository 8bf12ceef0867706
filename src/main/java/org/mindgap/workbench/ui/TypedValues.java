package org.mindgap.workbench.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mindgap.curriculum.Workbench.Column;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.workbench.ui.TypedCells.Commas;
import org.mindgap.workbench.ui.TypedCells.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads what somebody typed for a field as the operation wants it, and writes such a value as somebody would type it.
final class TypedValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern PERCENT = Pattern.compile("[+-]?\\d+([.,]\\d+)?%");
    private static final int LONGEST_NUMBER = 60;

    private TypedValues() {}

    /// @throws Mistyped for what cannot be read; whether a number is in range is for the operation to say
    static JsonNode read(Field field, String typed) throws Mistyped {
        if (typed.isBlank()) {
            throw new Mistyped("empty");
        }
        return switch (field.kind()) {
            case NUMBER, COUNT, LEVEL -> single(typed);
            case NUMBERS -> list(TypedCells.of(typed, Commas.LIST), false);
            case COUNTS -> list(TypedCells.of(typed, Commas.SEPARATE), false);
            case LABELS -> list(TypedCells.of(typed, Commas.SEPARATE), true);
            case PATIENTS -> patients(typed);
            case ROWS -> rows(TypedCells.of(typed, Commas.ROWS));
            case TABLE -> rows(TypedCells.of(typed, Commas.SEPARATE));
            case GROUPS -> groups(typed, field.columns());
            case CHOICE -> NODES.stringNode(typed);
            case FLAG -> NODES.booleanNode(Boolean.parseBoolean(typed));
            case MASK -> mask(typed);
            case MASK_PAIRS -> pairs(typed);
        };
    }

    /// The first line that was not read because it named a column.
    static Optional<String> heading(Field field, String typed) {
        try {
            return switch (field.kind()) {
                case NUMBERS -> TypedCells.of(typed, Commas.LIST).heading();
                case COUNTS, LABELS, TABLE ->
                    TypedCells.of(typed, Commas.SEPARATE).heading();
                case ROWS -> TypedCells.of(typed, Commas.ROWS).heading();
                default -> Optional.empty();
            };
        } catch (Mistyped unread) {
            return Optional.empty();
        }
    }

    private static JsonNode single(String typed) throws Mistyped {
        List<Line> lines = TypedCells.of(typed, Commas.DECIMAL).lines();
        int cells = lines.stream().mapToInt(line -> line.cells().size()).sum();
        if (cells != 1) {
            throw new Mistyped("one-number", cells);
        }
        return number(lines.getFirst(), lines.getFirst().cells().getFirst());
    }

    private static ArrayNode list(TypedCells cells, boolean labels) throws Mistyped {
        ArrayNode list = NODES.arrayNode();
        for (Line line : cells.lines()) {
            for (String cell : line.cells()) {
                list.add(labels ? label(line, cell) : number(line, cell));
            }
        }
        return list;
    }

    /// A name in each line; in a single line, names without spaces. A first line without a digit, where all others have
    /// one, names the column.
    private static ArrayNode patients(String typed) {
        List<String> names =
                TypedCells.clean(typed).strip().lines().map(String::strip).toList();
        if (names.size() == 1) {
            names = List.of(names.getFirst().split("[\\s,;]+"));
        } else if (!hasDigit(names.getFirst()) && names.stream().skip(1).allMatch(TypedValues::hasDigit)) {
            names = names.subList(1, names.size());
        }
        ArrayNode list = NODES.arrayNode();
        names.forEach(list::add);
        return list;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static ArrayNode rows(TypedCells cells) throws Mistyped {
        ArrayNode rows = NODES.arrayNode();
        int wide =
                cells.lines().isEmpty() ? 0 : cells.lines().getFirst().cells().size();
        for (Line line : cells.lines()) {
            if (line.cells().size() != wide) {
                throw new Mistyped("ragged", line.number(), line.cells().size(), wide);
            }
            ArrayNode row = rows.addArray();
            for (String cell : line.cells()) {
                row.add(number(line, cell));
            }
        }
        return rows;
    }

    private static ArrayNode groups(String typed, List<Column> columns) throws Mistyped {
        ArrayNode groups = NODES.arrayNode();
        String[] lines = TypedCells.clean(typed).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            Line line = new Line(i + 1, cells(lines[i].strip(), columns.size()));
            if (line.cells().size() != columns.size() + 1) {
                throw new Mistyped(
                        "group", line.number(), columns.size(), line.cells().size() - 1);
            }
            if (groups.isEmpty()
                    && line.cells().stream()
                            .skip(1)
                            .noneMatch(cell -> cell.chars().anyMatch(Character::isDigit))) {
                continue;
            }
            ObjectNode group = groups.addObject().put("name", line.cells().getFirst());
            for (int column = 0; column < columns.size(); column++) {
                group.set(
                        columns.get(column).name(),
                        number(line, line.cells().get(column + 1).replace(',', '.')));
            }
        }
        return groups;
    }

    /// A name may hold spaces; where nothing else separates, the last cells are the numbers.
    private static List<String> cells(String line, int numbers) {
        for (String separator : List.of("\t", ";")) {
            if (line.contains(separator)) {
                return trimmed(line.split(separator));
            }
        }
        if (line.chars().filter(character -> character == ',').count() >= numbers) {
            return trimmed(line.split(","));
        }
        List<String> words = new ArrayList<>(List.of(line.split("\\s+")));
        int name = Math.max(1, words.size() - numbers);
        List<String> cells = new ArrayList<>(List.of(String.join(" ", words.subList(0, name))));
        cells.addAll(words.subList(name, words.size()));
        return cells;
    }

    private static List<String> trimmed(String[] cells) {
        List<String> trimmed = new ArrayList<>();
        for (String cell : cells) {
            trimmed.add(cell.strip());
        }
        return trimmed;
    }

    private static ArrayNode mask(String typed) {
        List<List<String>> blocks = blocks(typed);
        ArrayNode mask = NODES.arrayNode();
        for (List<String> block : blocks) {
            ArrayNode slice = blocks.size() == 1 ? mask : mask.addArray();
            block.forEach(row -> slice.add(row.replaceAll("\\s", "")));
        }
        return mask;
    }

    private static ArrayNode pairs(String typed) throws Mistyped {
        ArrayNode pairs = NODES.arrayNode();
        int number = 0;
        for (List<String> block : blocks(typed)) {
            number++;
            ObjectNode pair = pairs.addObject();
            ArrayNode reference = pair.putArray("reference");
            ArrayNode prediction = pair.putArray("prediction");
            for (String row : block) {
                String[] masks = row.split("\\s+");
                if (masks.length != 2) {
                    throw new Mistyped("pair", number, Mistyped.shown(row));
                }
                reference.add(masks[0]);
                prediction.add(masks[1]);
            }
        }
        return pairs;
    }

    private static List<List<String>> blocks(String typed) {
        List<List<String>> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : TypedCells.clean(typed).split("\n")) {
            if (line.isBlank()) {
                open = false;
                continue;
            }
            if (!open) {
                blocks.add(new ArrayList<>());
                open = true;
            }
            blocks.getLast().add(line.strip());
        }
        return blocks;
    }

    private static JsonNode number(Line line, String cell) throws Mistyped {
        if (PERCENT.matcher(cell).matches()) {
            throw new Mistyped("percent", line.number(), Mistyped.shown(cell));
        }
        if (cell.length() > LONGEST_NUMBER || !NUMBER.matcher(cell).matches()) {
            throw new Mistyped("no-number", line.number(), Mistyped.shown(cell));
        }
        BigDecimal number = new BigDecimal(cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell);
        return number.scale() == 0 && number.precision() < 10
                ? NODES.numberNode(number.intValueExact())
                : NODES.numberNode(number);
    }

    private static JsonNode label(Line line, String cell) throws Mistyped {
        return NODES.numberNode(
                label(cell).orElseThrow(() -> new Mistyped("no-label", line.number(), Mistyped.shown(cell))));
    }

    /// 1 for the event, 0 for none.
    static Optional<Integer> label(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "1", "1.0", "yes", "true", "positive", "pos", "+" -> Optional.of(1);
            case "0", "0.0", "no", "false", "negative", "neg", "-" -> Optional.of(0);
            default -> Optional.empty();
        };
    }

    /// A value of the operation as somebody would type it.
    static String write(Field field, JsonNode value) {
        return switch (field.kind()) {
            case NUMBER, COUNT, LEVEL -> text(value);
            case NUMBERS, COUNTS, LABELS, PATIENTS -> joined(value, " ");
            case ROWS, TABLE -> each(value).map(row -> joined(row, " ")).collect(Collectors.joining("\n"));
            case GROUPS ->
                each(value)
                        .map(group -> group.path("name").asString() + "; "
                                + field.columns().stream()
                                        .map(column -> text(group.path(column.name())))
                                        .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining("\n"));
            case CHOICE, FLAG -> value.asString();
            case MASK ->
                value.path(0).isArray()
                        ? each(value).map(slice -> joined(slice, "\n")).collect(Collectors.joining("\n\n"))
                        : joined(value, "\n");
            case MASK_PAIRS -> each(value).map(TypedValues::pair).collect(Collectors.joining("\n\n"));
        };
    }

    private static String pair(JsonNode pair) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < pair.path("reference").size(); i++) {
            rows.append(i == 0 ? "" : "\n")
                    .append(pair.path("reference").get(i).asString())
                    .append("  ")
                    .append(pair.path("prediction").path(i).asString());
        }
        return rows.toString();
    }

    private static String joined(JsonNode list, String between) {
        return each(list).map(TypedValues::text).collect(Collectors.joining(between));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? new BigDecimal(value.numberValue().toString()).toPlainString() : value.asString();
    }

    /// Whether nothing needs to be typed.
    static boolean isOptional(Field field) {
        return field.optional();
    }
}
