package org.mindgap.workbench.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindgap.curriculum.Workbench.Column;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Tool;

/// What an operation refuses, in the words of its page: which field, where in it, and what to do.
///
/// @param field nothing where the refusal is about several
record Complaint(Optional<String> field, String sentence) {
    private static final Pattern PLACE = Pattern.compile(
            "([A-Za-z0-9]+)((?:\\[\\d+])*)(?:\\.([A-Za-z0-9]+)((?:\\[\\d+])*))?( is |: )(.*)", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    /// @param refusal the operation's sentence
    /// @param say a text of the page by its key and values
    static Complaint of(String refusal, Tool tool, BiFunction<String, Object[], String> say) {
        Matcher place = PLACE.matcher(refusal);
        Optional<Field> field = place.matches() ? tool.field(place.group(1)) : Optional.empty();
        if (field.isEmpty()) {
            return new Complaint(Optional.empty(), named(refusal, tool));
        }
        String rest = named(place.group(6), tool);
        String where = where(field.get(), positions(place.group(2)), place.group(3), say);
        String sentence =
                place.group(5).equals(": ") ? rest : say.apply("workbench.refused", new Object[] {where, rest});
        return new Complaint(Optional.of(field.get().name()), capital(sentence));
    }

    private static List<Integer> positions(String brackets) {
        return POSITION.matcher(brackets)
                .results()
                .map(found -> Integer.parseInt(found.group(1)) + 1)
                .toList();
    }

    private static String where(
            Field field, List<Integer> positions, String inner, BiFunction<String, Object[], String> say) {
        if (positions.isEmpty()) {
            return say.apply("workbench.it", new Object[0]);
        }
        boolean lines = field.kind() == Kind.ROWS
                || field.kind() == Kind.TABLE
                || field.kind() == Kind.GROUPS
                || field.kind() == Kind.MASK;
        if (inner != null) {
            String column = field.columns().stream()
                    .filter(known -> known.name().equals(inner))
                    .map(Column::label)
                    .findFirst()
                    .orElse(inner);
            return say.apply("workbench.at-column", new Object[] {positions.getFirst(), column});
        }
        return positions.size() > 1
                ? say.apply("workbench.at-cell", new Object[] {positions.getFirst(), positions.get(1)})
                : say.apply(lines ? "workbench.at-line" : "workbench.at-value", new Object[] {positions.getFirst()});
    }

    /// Names of other fields as the page calls them.
    private static String named(String text, Tool tool) {
        String named = text;
        for (Field field : tool.fields().stream()
                .filter(known -> !known.label().isEmpty())
                .sorted(Comparator.comparing((Field known) -> known.name().length())
                        .reversed())
                .toList()) {
            if (field.name().length() > 2) {
                named = named.replaceAll(
                        "\\b" + field.name() + "\\b(?!”)", Matcher.quoteReplacement("“" + field.label() + "”"));
            }
        }
        return named;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
