package org.mindgap.workbench.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mindgap.curriculum.Workbench.Form;
import org.mindgap.curriculum.Workbench.Output;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.widget.Locales;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A result in words and rows, as its tool says it is read.
///
/// @param say a text of the page by its key and values
record Reading(Tool tool, JsonNode input, JsonNode result, Locale locale, BiFunction<String, Object[], String> say) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]+)([%#^]?)}");
    private static final String INPUT = "in.";
    private static final String LEVEL = "level";
    private static final double USUAL_LEVEL = 0.95;
    private static final double SMALLEST_P = 0.001;
    private static final int DIGITS = 4;
    private static final int DIGITS_IN_A_SENTENCE = 3;
    private static final int MOST_LISTED = 40;

    /// A row of the table of numbers.
    ///
    /// @param exact the number as the result has it, for a file
    record Row(String label, String value, String meaning, String exact) {}

    /// The result in sentences.
    List<String> headline() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < tool.headline().size(); i++) {
            Optional<String> sentence = filled(tool.headline().get(i));
            if (i == 0 && sentence.isEmpty()) {
                sentences.add(filled(tool.undefined()).orElse(tool.undefined()));
            }
            sentence.ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    /// A text with its places filled; nothing where one of its numbers is undefined. Behind a name, `%` asks for a
    /// percentage, `^` for percentage points, and `#` for the length of a list.
    Optional<String> filled(String template) {
        Matcher places = PLACE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            Optional<String> value = place(places.group(1), places.group(2));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            places.appendReplacement(text, Matcher.quoteReplacement(value.get()));
        }
        places.appendTail(text);
        return Optional.of(text.toString());
    }

    private Optional<String> place(String name, String sign) {
        if (name.equals(LEVEL)) {
            return Optional.of(percent(level(), 0, 2));
        }
        JsonNode value = name.startsWith(INPUT) ? input.path(name.substring(INPUT.length())) : at(name);
        if (sign.equals("#")) {
            return value.isArray() ? Optional.of(Integer.toString(value.size())) : Optional.empty();
        }
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        Form form = form(name);
        if (sign.equals("^")) {
            return Optional.of(plain(value.doubleValue() * 100, 0, 1).replace('-', '\u2212'));
        }
        if (sign.equals("%")) {
            form = value.isArray() ? Form.PERCENT_INTERVAL : Form.PERCENT;
        }
        if (value.isArray() && (value.isEmpty() || hasNull(value))) {
            return Optional.empty();
        }
        return Optional.of(written(value, form, DIGITS_IN_A_SENTENCE));
    }

    private static boolean hasNull(JsonNode list) {
        return each(list).anyMatch(JsonNode::isNull);
    }

    private Form form(String name) {
        return tool.outputs().stream()
                .filter(output -> output.name().equals(name))
                .map(Output::form)
                .findFirst()
                .orElse(Form.NUMBER);
    }

    double level() {
        return input.path(LEVEL).isNumber() ? input.path(LEVEL).doubleValue() : USUAL_LEVEL;
    }

    /// A value of the result by its name, with dots where it lies deeper.
    JsonNode at(String name) {
        JsonNode at = result;
        for (String part : name.split("\\.")) {
            at = at.path(part);
        }
        return at;
    }

    /// Every number of the result, as the tool names them.
    List<Row> rows() {
        return tool.outputs().stream().flatMap(this::rows).toList();
    }

    private Stream<Row> rows(Output output) {
        int dot = output.name().indexOf('.');
        JsonNode list =
                dot < 0 ? MissingNode.getInstance() : result.path(output.name().substring(0, dot));
        if (list.isArray()) {
            String inner = output.name().substring(dot + 1);
            return each(list)
                    .map(group -> row(
                            output,
                            say(
                                    "workbench.of-group",
                                    output.label(),
                                    group.path("name").asString()),
                            group.path(inner)));
        }
        return Stream.of(row(output, output.label(), at(output.name())));
    }

    private Row row(Output output, String label, JsonNode value) {
        boolean undefined = value.isNull() || value.isMissingNode();
        return new Row(
                label,
                undefined ? say("workbench.undefined") : written(value, output.form(), DIGITS),
                output.meaning(),
                undefined ? "" : exact(value));
    }

    private static String exact(JsonNode value) {
        return value.isArray()
                ? each(value).map(Reading::exact).collect(Collectors.joining(" "))
                : value.isNull() ? "null" : value.asString();
    }

    private String written(JsonNode value, Form form, int digits) {
        if (value.isBoolean()) {
            return say(value.booleanValue() ? "workbench.yes" : "workbench.no");
        }
        if (value.isNull()) {
            return say("workbench.undefined");
        }
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isArray()) {
            return form == Form.INTERVAL || form == Form.PERCENT_INTERVAL
                    ? say("workbench.to", written(value.path(0), form, digits), written(value.path(1), form, digits))
                    : list(value, form, digits);
        }
        return number(value.doubleValue(), form, digits);
    }

    private String list(JsonNode values, Form form, int digits) {
        if (values.isEmpty()) {
            return say("workbench.none");
        }
        String between = values.get(0).isArray() ? " | " : ", ";
        String listed = each(values)
                .limit(MOST_LISTED)
                .map(value -> written(value, form, digits))
                .collect(Collectors.joining(between));
        return values.size() > MOST_LISTED ? say("workbench.more", listed, values.size() - MOST_LISTED) : listed;
    }

    /// A number with as many digits as somebody reads in a sentence.
    String number(double value, Form form) {
        return number(value, form, DIGITS_IN_A_SENTENCE);
    }

    private String number(double value, Form form, int digits) {
        String text = switch (form) {
            case PERCENT -> percent(value, 0, 1);
            case PERCENT_INTERVAL -> percent(value, 1, 1);
            case COUNT -> plain(value, 0, 0);
            case P ->
                value < SMALLEST_P
                        ? say("workbench.below", Locales.decimal(SMALLEST_P, 3, locale))
                        : Locales.decimal(value, 3, locale);
            case NUMBER, INTERVAL -> significant(value, digits);
        };
        return text.replace('-', '\u2212');
    }

    private String percent(double share, int least, int most) {
        double percent = share * 100;
        if (percent != 0 && Math.abs(percent) < 0.1) {
            return significant(percent, 2) + "%";
        }
        // Almost all is not all: as many decimals as show the difference.
        double missing = 100 - percent;
        boolean almost = missing > 0 && missing < 0.1;
        int decimals = almost ? (int) Math.min(6, Math.ceil(-Math.log10(missing)) + 1) : most;
        return plain(percent, least, decimals) + "%";
    }

    private String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return "0";
        }
        int whole = (int) Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1);
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(Math.max(digits, whole), RoundingMode.HALF_UP));
        int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
        boolean tiny = Math.abs(value) < 1e-5;
        boolean huge = Math.abs(value) >= 1e12;
        return tiny || huge ? String.format(Locale.ROOT, "%.2e", value) : plain(rounded.doubleValue(), 0, decimals);
    }

    private String plain(double value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value + 0.0);
    }

    String say(String key, Object... values) {
        return say.apply(key, values);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
