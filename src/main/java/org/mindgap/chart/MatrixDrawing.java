package org.mindgap.chart;

import java.util.List;

/// Draws a table of counts as cells with more ink the larger the count; the count stands in its cell.
record MatrixDrawing(MatrixChart chart, Sheet sheet) {
    private static final double WIDEST_CELL = 150;
    private static final double CELL_HEIGHT = 56;
    private static final double LEAST_FOR_NUMBER = 6;

    double draw() {
        double names = sheet.isNarrow() ? 104 : 190;
        double left = names + 10;
        double cell =
                Math.min(WIDEST_CELL, (sheet.width() - left) / chart.columns().size());
        double height = Math.min(CELL_HEIGHT, Math.max(22, cell));
        double y = 0;
        List<String> title = Wrap.lines(chart.columnsName(), TextStyle.SMALL, sheet.width() - left);
        y = sheet.lines(left, y + 14, Sheet.Anchor.START, TextStyle.SMALL, "", title);
        y = columnNames(left, cell, y) + 6;
        List<String> rowsName = Wrap.lines(chart.rowsName(), TextStyle.SMALL, names);
        double most = chart.counts().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        sheet.lines(
                0,
                y - 4 - (rowsName.size() - 1) * TextStyle.SMALL.lineHeight(),
                Sheet.Anchor.START,
                TextStyle.SMALL,
                "",
                rowsName);
        for (int row = 0; row < chart.rows().size(); row++) {
            List<String> label = Wrap.lines(chart.rows().get(row), TextStyle.LABEL, names);
            double rowHeight = Math.max(height, label.size() * TextStyle.LABEL.lineHeight() + 6);
            double first = y + rowHeight / 2 - (label.size() - 1) * TextStyle.LABEL.lineHeight() / 2 + 5;
            sheet.lines(0, first, Sheet.Anchor.START, TextStyle.LABEL, "", label);
            for (int column = 0; column < chart.columns().size(); column++) {
                double x = left + column * cell;
                cell(chart.counts().get(row).get(column), most, x, y, cell, rowHeight);
            }
            y += rowHeight;
        }
        return y + 4;
    }

    private double columnNames(double left, double cell, double top) {
        double bottom = top;
        for (int column = 0; column < chart.columns().size(); column++) {
            List<String> label = Wrap.lines(chart.columns().get(column), TextStyle.LABEL, cell - 6);
            if (Wrap.breaksWords(chart.columns().get(column), TextStyle.LABEL, cell - 6)) {
                label = List.of(Integer.toString(column + 1));
            }
            bottom = Math.max(
                    bottom,
                    sheet.lines(
                            left + cell * (column + 0.5), top + 12, Sheet.Anchor.MIDDLE, TextStyle.LABEL, "", label));
        }
        return bottom - 8;
    }

    /// The ink tells the size, the frame the cell, the number the count; it stands on paper, so that it can be read.
    private void cell(double count, double most, double x, double y, double width, double height) {
        String frame = Shapes.rectangle(x + 1.5, y + 1.5, x + width - 1.5, y + height - 1.5);
        int level = most == 0 || count == 0 ? 0 : Math.clamp((int) Math.ceil(4 * count / most) - 1, 0, 3);
        sheet.path(frame, "chart-fill-paper");
        sheet.path(frame, "chart-count chart-count-" + level);
        String number = sheet.numbers().value(count, Notation.COUNT);
        TextStyle style = TextStyle.STRONG.widthOf(number) + LEAST_FOR_NUMBER <= width
                ? TextStyle.STRONG
                : TextStyle.SMALL_STRONG;
        sheet.text(x + width / 2, y + height / 2 + 5, Sheet.Anchor.MIDDLE, style, "chart-num", number);
    }
}
