package org.mindgap.cohort;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of text as comma-separated values, as RFC 4180 has them.
public final class Csv {
    private Csv() {}

    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
