package org.mindgap.workbench.file;

import java.util.ArrayList;
import java.util.List;

/// Finds what separates the cells of a table, by its first lines.
final class CsvSeparator {
    private static final char[] CANDIDATES = {'\t', ';', ','};
    private static final int LOOKED_AT = 64 * 1024;
    private static final int MOST_LINES = 50;
    private static final double NEARLY_ALL = 0.9;

    private CsvSeparator() {}

    /// The first of tab, semicolon and comma that stands equally often in nearly all lines, else the most frequent one
    /// in
    /// the first line; a tab for a single column, in which a comma is a decimal comma.
    static char of(String text) {
        List<String> lines = lines(text);
        if (lines.isEmpty()) {
            return '\t';
        }
        char best = '\t';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long first = count(lines.getFirst(), candidate);
            long equal = lines.stream()
                    .filter(line -> count(line, candidate) == first)
                    .count();
            if (first > 0 && equal >= NEARLY_ALL * lines.size()) {
                return candidate;
            }
            if (first > most) {
                most = first;
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end && lines.size() < MOST_LINES; i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && (sign == '\n' || sign == '\r')) {
                addFilled(lines, text.substring(start, i));
                start = i + 1;
            }
        }
        // A line that is cut off counts only when there is no other.
        if (lines.isEmpty() || end == text.length() && lines.size() < MOST_LINES) {
            addFilled(lines, text.substring(start, end));
        }
        return lines;
    }

    private static void addFilled(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static long count(String line, char candidate) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == candidate) {
                count++;
            }
        }
        return count;
    }
}
