package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import org.mindgap.chart.IconArray.Group;
import org.mindgap.chart.IconArray.Icon;

/// Draws people row by row, the kinds one after the other, with a key above.
record IconDrawing(IconArray chart, Sheet sheet) {
    /// The dashes of `chart-specks` have the same distance.
    private static final double PITCH = 14;

    private static final double RADIUS = 4.6;
    private static final int WIDE_COLUMNS = 50;
    private static final int NARROW_COLUMNS = 25;

    double draw() {
        double top = drawKey() + 10;
        int columns = sheet.isNarrow() ? NARROW_COLUMNS : WIDE_COLUMNS;
        int place = 0;
        for (Group group : chart.groups()) {
            drawGroup(group.icon(), place, group.count(), columns, top);
            place += group.count();
        }
        return top + Math.ceilDiv(place, columns) * PITCH + 4;
    }

    private void drawGroup(Icon icon, int first, int count, int columns, double top) {
        StringBuilder data = new StringBuilder();
        int end = first + count;
        for (int place = first; place < end; place++) {
            double x = (place % columns + 0.5) * PITCH;
            double y = top + (place / columns + 0.5) * PITCH;
            if (icon == Icon.SPECK) {
                int last = Math.min(end, (place / columns + 1) * columns) - 1;
                data.append(Shapes.line(x, y, x + (last - place) * PITCH + 0.1, y));
                place = last;
            } else {
                data.append(shape(icon, x, y));
            }
        }
        sheet.path(data.toString(), classes(icon));
    }

    private static String shape(Icon icon, double x, double y) {
        return switch (icon) {
            case DOT, RING -> Shapes.circle(x, y, RADIUS);
            case CROSS ->
                Shapes.line(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
                        + Shapes.line(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS);
            case SPECK -> Shapes.line(x, y, x + 0.1, y);
        };
    }

    private static String classes(Icon icon) {
        return switch (icon) {
            case DOT -> "chart-dots-ink";
            case RING -> "chart-dots-quiet";
            case CROSS -> "chart-leak";
            case SPECK -> "chart-specks";
        };
    }

    private double drawKey() {
        List<Key.Entry> entries = new ArrayList<>();
        for (Group group : chart.groups()) {
            String words = sheet.numbers().value(group.count(), Notation.COUNT) + " " + group.label();
            entries.add(new Key.Entry(
                    words,
                    "",
                    (left, middle) ->
                            sheet.path(shape(group.icon(), left + RADIUS + 1, middle), classes(group.icon()))));
        }
        return Key.draw(sheet, entries, 2 * RADIUS + 2);
    }
}
