package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks text into lines that fit a width.
final class Wrap {
    /// Before white space, and after a hyphen inside a word.
    private static final Pattern PLACES_TO_BREAK = Pattern.compile("(?=\\s)(?<!\\s)|(?<=\\p{L}-)(?=\\p{L})");

    private Wrap() {}

    /// At spaces and hyphens where possible; a word wider than a line is broken inside. Blank text has no lines.
    static List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : PLACES_TO_BREAK.split(text.strip())) {
            boolean joins = line.endsWith("-") && !part.startsWith(" ");
            String word = part.strip();
            String longer = line.isEmpty() || joins ? line + word : line + " " + word;
            if (style.widthOf(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (style.widthOf(line) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, style, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// The first line alone, with an ellipsis when there is more.
    static String firstLine(String text, TextStyle style, double width) {
        List<String> lines = lines(text, style, width);
        return lines.size() == 1
                ? lines.getFirst()
                : lines(text, style, width - style.widthOf(" …")).getFirst() + " …";
    }

    /// Whether some word does not fit a line of this width.
    static boolean breaksWords(String text, TextStyle style, double width) {
        return PLACES_TO_BREAK.splitAsStream(text.strip()).anyMatch(word -> style.widthOf(word.strip()) > width);
    }

    static double width(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(style::widthOf).max().orElse(0);
    }

    private static int fitting(String word, TextStyle style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (style.widthOf(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
