package org.mindgap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mindgap.curriculum.Figure;

/// Reads the panels of a figure of masks: rows of characters, a pixel each.
final class MaskReader {
    private static final int LARGEST = Figure.Panel.LARGEST;

    private final Problems problems;

    MaskReader(Problems problems) {
        this.problems = problems;
    }

    static List<Figure.Measure> measures(Entry figure) {
        return figure.texts("measures").stream()
                .map(name ->
                        Figure.Measure.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    /// The panels that can be drawn; of the others it says what is wrong.
    List<Figure.Panel> panels(Entry figure) {
        List<Figure.Panel> panels = new ArrayList<>();
        for (Entry panel : figure.each("panels")) {
            String title = panel.text("title");
            List<String> rows = panel.text("pixels").lines().toList();
            if (isDrawable(panel.at("pixels"), title, rows)) {
                panels.add(new Figure.Panel(title, rows));
            }
        }
        return panels;
    }

    private boolean isDrawable(Entry pixels, String title, List<String> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length();
        if (columns == 0) {
            problems.add(
                    pixels.file(),
                    pixels.line(),
                    "The panel \"%s\" has no pixels.".formatted(title),
                    "Write a row of . for each row of the picture even where nothing is marked, or leave the panel out.");
            return false;
        }
        if (columns > LARGEST || rows.size() > LARGEST) {
            problems.add(
                    pixels.file(),
                    pixels.line(),
                    "The panel \"%s\" has %d columns and %d rows, too many to be seen on a phone."
                            .formatted(title, columns, rows.size()),
                    "Crop it to the outlines: at most %d of each.".formatted(LARGEST));
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (!isRow(pixels, title, row + 1, rows.get(row), columns)) {
                return false;
            }
        }
        return true;
    }

    /// The rows stand below the line with the sign for a text of several lines.
    private boolean isRow(Entry pixels, String title, int number, String row, int columns) {
        int line = pixels.line() + number;
        int[] unknown =
                row.codePoints().filter(sign -> !Figure.Pixel.isSign(sign)).toArray();
        if (unknown.length > 0) {
            problems.add(
                    pixels.file(),
                    line,
                    "Row %d of the panel \"%s\" holds “%s”, which is no pixel."
                            .formatted(number, title, Character.toString(unknown[0])),
                    "Write . for background, # for both, + for the program alone, - for the reference alone, "
                            + "v for a vessel.");
            return false;
        }
        if (row.length() != columns) {
            problems.add(
                    pixels.file(),
                    line,
                    "Row %d of the panel \"%s\" has %d pixels where the first row has %d."
                            .formatted(number, title, row.length(), columns),
                    "Give all rows of a panel the same length: fill up with . for background.");
            return false;
        }
        return true;
    }
}
