package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Typed or pasted values in lines and cells, with decimal commas turned into points.
///
/// Spaces, tabs, semicolons, commas and new lines separate. A comma is a decimal comma where no point is used, each
/// value has at most one, and something else separates the values.
///
/// @param heading the first line, where it named a column instead of giving values
record TypedCells(List<Line> lines, Optional<String> heading) {
    private static final Pattern COMMA_NUMBER = Pattern.compile("[+-]?\\d*,\\d+([eE][+-]?\\d+)?");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?\\d{1,3}((,\\d{3})+\\.\\d+|(\\.\\d{3})+,\\d+|(,\\d{3}){2,}|(\\.\\d{3}){2,})");
    private static final Pattern GAP = Pattern.compile("([;\\t])[ ]*([;\\t])|,\\s*,|^\\s*[;,\\t]");
    private static final Pattern WORD = Pattern.compile("\\p{L}.*");
    private static final Pattern MISSING = Pattern.compile("(?i)na|n/a|nan|null|none|missing|-?inf(inity)?");

    /// The cells of a line, which counts from 1.
    record Line(int number, List<String> cells) {}

    /// How commas may be meant.
    enum Commas {
        /// Always separators: whole numbers and labels.
        SEPARATE,
        /// One value is asked for.
        DECIMAL,
        /// A list, which may use either.
        LIST,
        /// A line for each record, which may use either.
        ROWS
    }

    static TypedCells of(String typed, Commas commas) throws Mistyped {
        List<Line> chunks = chunks(clean(typed));
        boolean decimal = isDecimal(chunks, commas);
        List<Line> lines = new ArrayList<>();
        for (Line line : chunks) {
            List<String> cells = new ArrayList<>();
            for (String chunk : line.cells()) {
                if (decimal) {
                    cells.add(stripped(chunk).replace(',', '.'));
                } else {
                    cells.addAll(List.of(stripped(chunk).split(",")));
                }
            }
            cells.removeIf(String::isEmpty);
            if (!cells.isEmpty()) {
                lines.add(new Line(line.number(), List.copyOf(cells)));
            }
        }
        return withoutHeading(lines);
    }

    /// Without marks that a file begins with, with one kind of minus, space and line end.
    static String clean(String typed) {
        return typed.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2212', '-')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    private static List<Line> chunks(String text) throws Mistyped {
        List<Line> lines = new ArrayList<>();
        String[] parts = text.split("\n");
        int blank = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isBlank()) {
                blank = lines.isEmpty() || blank > 0 ? blank : i + 1;
                continue;
            }
            if (blank > 0) {
                throw new Mistyped("blank-line", blank);
            }
            if (GAP.matcher(parts[i]).find()) {
                throw new Mistyped("gap", i + 1);
            }
            lines.add(new Line(i + 1, List.of(parts[i].strip().split("[\\s;]+"))));
        }
        return lines;
    }

    private static boolean isDecimal(List<Line> lines, Commas commas) throws Mistyped {
        boolean points = false;
        boolean single = true;
        boolean inner = false;
        boolean manyInALine = false;
        int values = 0;
        for (Line line : lines) {
            for (String raw : line.cells()) {
                String chunk = stripped(raw);
                if (THOUSANDS.matcher(chunk).matches() && commas != Commas.SEPARATE) {
                    refuseThousands(line, chunk, commas);
                }
                values++;
                points |= chunk.indexOf('.') >= 0;
                if (chunk.indexOf(',') >= 0) {
                    inner = true;
                    single &= COMMA_NUMBER.matcher(chunk).matches();
                }
            }
            manyInALine |= line.cells().size() > 1;
        }
        if (!inner || commas == Commas.SEPARATE || points || !single) {
            return false;
        }
        if (commas == Commas.DECIMAL) {
            return true;
        }
        boolean clear = commas == Commas.ROWS ? manyInALine : values > 1;
        if (!clear) {
            throw new Mistyped("ambiguous-comma", lines.getFirst().cells().getFirst());
        }
        return true;
    }

    /// 1,234.5 is one number for some and two for others; 1,200,300 may well be a list.
    private static void refuseThousands(Line line, String chunk, Commas commas) throws Mistyped {
        boolean both = chunk.indexOf(',') >= 0 && chunk.indexOf('.') >= 0;
        if (both || commas == Commas.DECIMAL || chunk.indexOf('.') >= 0) {
            throw new Mistyped("thousands", line.number(), chunk);
        }
    }

    private static String stripped(String chunk) {
        int from = chunk.startsWith(",") ? 1 : 0;
        int to = chunk.endsWith(",") ? chunk.length() - 1 : chunk.length();
        return from < to ? chunk.substring(from, to) : "";
    }

    private static TypedCells withoutHeading(List<Line> lines) {
        boolean heading = lines.size() > 1
                && lines.getFirst().cells().stream()
                        .allMatch(cell -> WORD.matcher(cell).matches()
                                && !MISSING.matcher(cell).matches()
                                && TypedValues.label(cell).isEmpty())
                && lines.get(1).cells().stream()
                        .noneMatch(cell -> WORD.matcher(cell).matches()
                                && TypedValues.label(cell).isEmpty());
        return heading
                ? new TypedCells(
                        List.copyOf(lines.subList(1, lines.size())),
                        Optional.of(String.join(" ", lines.getFirst().cells())))
                : new TypedCells(List.copyOf(lines), Optional.empty());
    }
}
