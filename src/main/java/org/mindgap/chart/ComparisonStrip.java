package org.mindgap.chart;

/// Draws the marks of one comparison. The gridlines run on beyond the strip, so that strips below one another share
/// them; the page cuts them off.
record ComparisonStrip(ComparisonChart chart, Sheet sheet) {
    private static final double HEIGHT = 46;
    private static final double MARGIN = 11;
    private static final double BEYOND = 40;

    double draw() {
        Scale scale = new Scale(Axis.percent(""), MARGIN, sheet.width() - MARGIN);
        new PairOfMarks(sheet, scale, 8, 1.8)
                .drawWithGrid(chart.rows().getFirst(), HEIGHT / 2, -BEYOND, HEIGHT + BEYOND);
        return HEIGHT;
    }
}
