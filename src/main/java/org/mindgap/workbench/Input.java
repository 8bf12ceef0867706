package org.mindgap.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;
import tools.jackson.databind.JsonNode;

/// The fields of an object of the input; each is read as what it must be, or refused.
final class Input {
    /// The longest list; more would take longer than one request may.
    static final int MOST_VALUES = 100_000;

    /// The largest count, unless an operation sets its own.
    static final int MOST_COUNTED = 10_000_000;

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN_DIGITS = 24;
    private static final double LARGEST_PATIENT = 1e15;

    private final String path;
    private final JsonNode fields;
    private final Set<String> read = new HashSet<>();
    private final List<Input> parts = new ArrayList<>();

    private Input(String path, JsonNode fields) {
        this.path = path;
        this.fields = fields;
    }

    static Input of(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.of("The body", found(body), "an object with the operation’s fields");
        }
        return new Input("", body);
    }

    /// Refuses what no operation asked for: a misspelt field would be left out silently.
    void refuseUnread() {
        for (String name : fields.propertyNames()) {
            if (!read.contains(name)) {
                throw new Refusal("%s is not a field of this operation: leave it out, or correct its name to one of %s."
                        .formatted(
                                at(shortened(name)),
                                String.join(", ", read.stream().sorted().toList())));
            }
        }
        parts.forEach(Input::refuseUnread);
    }

    /// Whether a field that may be left out is there.
    boolean has(String name) {
        read.add(name);
        return fields.has(name);
    }

    double number(String name, Range range) {
        return number(at(name), field(name), range);
    }

    /// 0.95 unless it is given.
    double level() {
        return has("level") ? number("level", Range.LEVEL) : 0.95;
    }

    int count(String name, int least, int most) {
        return count(at(name), field(name), least, most);
    }

    int count(String name) {
        return count(name, 0, MOST_COUNTED);
    }

    boolean flag(String name) {
        JsonNode node = field(name);
        if (!node.isBoolean()) {
            throw Refusal.of(at(name), found(node), "true or false");
        }
        return node.booleanValue();
    }

    String name() {
        JsonNode node = field("name");
        String needed = "a text of 1 to %d characters".formatted(LONGEST_NAME);
        if (!node.isString()) {
            throw Refusal.of(at("name"), found(node), needed);
        }
        String text = node.stringValue();
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw Refusal.of(at("name"), "a text of %d characters".formatted(text.length()), needed);
        }
        return text;
    }

    <T> T choice(String name, Map<String, T> choices) {
        JsonNode node = field(name);
        T chosen = node.isString() ? choices.get(node.stringValue()) : null;
        if (chosen == null) {
            throw Refusal.of(
                    at(name),
                    node.isString() ? "another text" : found(node),
                    "one of "
                            + String.join(
                                    ", ", choices.keySet().stream().sorted().toList()));
        }
        return chosen;
    }

    double[] numbers(String name, int least, Range range) {
        return numbers(at(name), list(name, least, MOST_VALUES, range.words()), range);
    }

    /// As many as another list has.
    double[] numbersBeside(String name, Range range, String other, int length) {
        double[] numbers = numbers(name, 1, range);
        requireLength(name, numbers.length, other, length);
        return numbers;
    }

    int[] counts(String name, int least, int most, int smallest, int largest) {
        JsonNode list = list(name, least, most, "a whole number");
        int[] counts = new int[list.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(at(name, i), list.get(i), smallest, largest);
        }
        return counts;
    }

    /// 1 for the event, 0 for none.
    boolean[] labels(String name) {
        JsonNode list = list(name, 1, MOST_VALUES, "1 for the event and 0 for none");
        boolean[] labels = new boolean[list.size()];
        for (int i = 0; i < labels.length; i++) {
            JsonNode node = list.get(i);
            double value = node.isNumber() ? node.numberValue().doubleValue() : -1;
            if (value != 0 && value != 1) {
                throw Refusal.of(at(name, i), found(node), "1 for the event or 0 for none");
            }
            labels[i] = value == 1;
        }
        return labels;
    }

    /// Whose each case is, in the field `patients`: numbers from 0 in the order of appearance. Without that field each
    /// case is a patient.
    int[] patientsBeside(String other, int length) {
        int[] patients = new int[length];
        if (!has("patients")) {
            Arrays.setAll(patients, one -> one);
            return patients;
        }
        String needed = "a text of 1 to %d characters, or a whole number".formatted(LONGEST_NAME);
        JsonNode list = list("patients", 1, MOST_VALUES, needed);
        requireLength("patients", list.size(), other, length);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < length; i++) {
            JsonNode node = list.get(i);
            patients[i] = numbers.computeIfAbsent(patient(at("patients", i), node, needed), unknown -> numbers.size());
        }
        return patients;
    }

    private static String patient(String field, JsonNode node, String needed) {
        if (node.isString()) {
            String text = node.stringValue();
            if (!text.isBlank() && text.length() <= LONGEST_NAME) {
                return "text " + text;
            }
            throw Refusal.of(field, "a text of %d characters".formatted(text.length()), needed);
        }
        double number = node.isNumber() ? node.numberValue().doubleValue() : Double.NaN;
        if (number != Math.rint(number) || Math.abs(number) > LARGEST_PATIENT) {
            throw Refusal.of(field, found(node), needed);
        }
        return "number " + (long) number;
    }

    void requireLength(String name, int length, String other, int needed) {
        if (length != needed) {
            throw Refusal.of(
                    at(name),
                    "a list of %d".formatted(length),
                    "%d values, as many as %s has".formatted(needed, at(other)));
        }
    }

    /// Rows of equally many numbers.
    double[][] rows(String name, int leastRows, int leastColumns, int mostColumns) {
        JsonNode list = list(name, leastRows, MOST_VALUES, "a list of numbers");
        double[][] rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(at(name, i), row(name, list, i, leastColumns, mostColumns), Range.ANY);
        }
        return rows;
    }

    /// Rows of equally many counts.
    int[][] table(String name, int leastRows, int mostRows, int leastColumns, int mostColumns, int most) {
        JsonNode list = list(name, leastRows, mostRows, "a list of counts");
        int[][] rows = new int[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            JsonNode row = row(name, list, i, leastColumns, mostColumns);
            rows[i] = new int[row.size()];
            for (int j = 0; j < row.size(); j++) {
                rows[i][j] = count(at(name, i) + "[" + j + "]", row.get(j), 0, most);
            }
        }
        return rows;
    }

    List<Input> objects(String name, int least, int most) {
        JsonNode list = list(name, least, most, "an object");
        List<Input> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            if (!node.isObject()) {
                throw Refusal.of(at(name, i), found(node), "an object");
            }
            objects.add(new Input(at(name, i) + ".", node));
        }
        parts.addAll(objects);
        return List.copyOf(objects);
    }

    /// A list of rows, or a list of slices of rows, of # and .
    ///
    /// @param spacing two numbers for rows, three for slices of rows; without it voxels are 1 mm wide
    Mask mask(String name, Optional<double[]> spacing) {
        JsonNode list = list(name, 1, Integer.MAX_VALUE, "a row of # and .");
        boolean volume = list.get(0).isArray();
        if (!volume) {
            List<String> rows = texts(at(name), list);
            Spacing width = spacing.map(numbers -> spacing(numbers, false)).orElse(Spacing.ONE);
            return computed(name, () -> Mask.plane(rows, width));
        }
        List<List<String>> slices = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isArray() || list.get(i).isEmpty()) {
                throw Refusal.of(at(name, i), found(list.get(i)), "a list of rows of # and .");
            }
            slices.add(texts(at(name, i), list.get(i)));
        }
        Spacing width = spacing.map(numbers -> spacing(numbers, true)).orElse(Spacing.ONE);
        return computed(name, () -> Mask.volume(slices, width));
    }

    private static Spacing spacing(double[] numbers, boolean volume) {
        if (numbers.length != (volume ? 3 : 2)) {
            throw Refusal.of(
                    "spacingMm",
                    "a list of %d".formatted(numbers.length),
                    volume ? "3 numbers, for slice, row and column" : "2 numbers, for row and column");
        }
        return volume ? Spacing.volume(numbers[0], numbers[1], numbers[2]) : Spacing.plane(numbers[0], numbers[1]);
    }

    /// What cannot be computed is refused in the name of a field.
    <T> T computed(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException problem) {
            throw new Refusal(at(name) + ": " + problem.getMessage());
        }
    }

    private static List<String> texts(String field, JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            if (!node.isString()) {
                throw Refusal.of(field + "[" + i + "]", found(node), "a row of # and .");
            }
            texts.add(node.stringValue());
        }
        return texts;
    }

    private JsonNode row(String name, JsonNode list, int i, int least, int most) {
        JsonNode row = list.get(i);
        requireList(at(name, i), row, least, most, "a number");
        if (i > 0 && row.size() != list.get(0).size()) {
            throw Refusal.of(
                    at(name, i),
                    found(row),
                    "%d values, as many as the first row has"
                            .formatted(list.get(0).size()));
        }
        return row;
    }

    private JsonNode list(String name, int least, int most, String item) {
        JsonNode node = field(name);
        requireList(at(name), node, least, most, item);
        return node;
    }

    private static void requireList(String field, JsonNode node, int least, int most, String item) {
        if (!node.isArray() || node.size() < least || node.size() > most) {
            String length = least == most
                    ? "exactly %d".formatted(least)
                    : most == Integer.MAX_VALUE ? "at least %d".formatted(least) : "%d to %d".formatted(least, most);
            throw Refusal.of(field, found(node), "a list with %s of these: %s".formatted(length, item));
        }
    }

    private static double[] numbers(String field, JsonNode list, Range range) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(field + "[" + i + "]", list.get(i), range);
        }
        return numbers;
    }

    private static double number(String field, JsonNode node, Range range) {
        double value = node.isNumber() ? node.numberValue().doubleValue() : Double.NaN;
        if (!range.contains(value)) {
            throw Refusal.of(field, found(node), range.words());
        }
        return value;
    }

    private static int count(String field, JsonNode node, int least, int most) {
        double value = node.isNumber() ? node.numberValue().doubleValue() : Double.NaN;
        if (!(value >= least && value <= most && value == Math.rint(value))) {
            throw Refusal.of(field, found(node), "a whole number from %d to %d".formatted(least, most));
        }
        return (int) value;
    }

    private JsonNode field(String name) {
        read.add(name);
        return fields.path(name);
    }

    private String at(String name) {
        return path + name;
    }

    private String at(String name, int position) {
        return path + name + "[" + position + "]";
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private static String found(JsonNode node) {
        if (node.isMissingNode()) {
            return "missing";
        }
        if (node.isNull()) {
            return "null";
        }
        if (node.isNumber()) {
            String number = node.numberValue().toString();
            return Double.isFinite(node.numberValue().doubleValue())
                    ? number.length() > SHOWN_DIGITS ? "a number of another kind" : number
                    : "too large a number";
        }
        if (node.isArray()) {
            return "a list of %d".formatted(node.size());
        }
        if (node.isString()) {
            return "a text";
        }
        return node.isObject() ? "an object" : "true or false";
    }
}
