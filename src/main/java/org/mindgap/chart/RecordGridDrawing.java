package org.mindgap.chart;

import java.util.List;
import org.mindgap.chart.RecordGrid.Part;
import org.mindgap.chart.RecordGrid.Patient;

/// Draws the records of each patient as a column of dots; columns continue below where the sheet is full.
record RecordGridDrawing(RecordGrid chart, Sheet sheet) {
    private static final double RADIUS = 5.5;
    private static final double RISE = 26;
    private static final double LEAST_PITCH = 18;
    private static final double LARGEST_PITCH = 44;

    double draw() {
        double y = drawKey() + 10;
        int patients = chart.patients().size();
        int most = (int) Math.floor(sheet.width() / LEAST_PITCH);
        int bands = (patients + most - 1) / most;
        int columns = (patients + bands - 1) / bands;
        double pitch = Math.min(LARGEST_PITCH, sheet.width() / columns);
        for (int first = 0; first < patients; first += columns) {
            y = drawBand(chart.patients().subList(first, Math.min(first + columns, patients)), pitch, y);
        }
        return y - 12;
    }

    private double drawBand(List<Patient> patients, double pitch, double top) {
        int records = patients.stream()
                .mapToInt(patient -> patient.records().size())
                .max()
                .orElse(0);
        StringBuilder joins = new StringBuilder();
        StringBuilder leaks = new StringBuilder();
        StringBuilder training = new StringBuilder();
        StringBuilder test = new StringBuilder();
        for (int column = 0; column < patients.size(); column++) {
            double x = (column + 0.5) * pitch;
            List<Part> parts = patients.get(column).records();
            for (int index = 0; index < parts.size(); index++) {
                double y = top + RADIUS + 2 + index * RISE;
                if (index > 0) {
                    boolean crosses = parts.get(index) != parts.get(index - 1);
                    if (crosses) {
                        leaks.append(crossing(x, y - RISE, y));
                    } else {
                        joins.append(Shapes.line(x, y - RISE, x, y));
                    }
                }
                (parts.get(index) == Part.TRAINING ? training : test).append(Shapes.circle(x, y, RADIUS));
            }
        }
        sheet.path(joins.toString(), "chart-join");
        sheet.path(leaks.toString(), "chart-leak");
        sheet.path(training.toString(), "chart-dots-ink");
        sheet.path(test.toString(), "chart-dots-quiet");
        double bottom = top + 2 * RADIUS + 4 + Math.max(0, records - 1) * RISE;
        drawPatientLabels(patients, pitch, bottom + 18);
        return bottom + 44;
    }

    /// Every label where all fit, else every second, fifth or so.
    private void drawPatientLabels(List<Patient> patients, double pitch, double baseline) {
        double widest = patients.stream()
                .mapToDouble(patient -> TextStyle.SMALL.widthOf(patient.label()))
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + 6) / pitch));
        for (int column = 0; column < patients.size(); column += every) {
            String label = Wrap.firstLine(patients.get(column).label(), TextStyle.SMALL, sheet.width());
            double half = TextStyle.SMALL.widthOf(label) / 2;
            double x = Math.clamp((column + 0.5) * pitch, half, sheet.width() - half);
            sheet.text(x, baseline, Sheet.Anchor.MIDDLE, TextStyle.SMALL, "chart-num", label);
        }
    }

    private double drawKey() {
        return Key.draw(
                sheet,
                List.of(
                        new Key.Entry(
                                chart.key().training(),
                                "",
                                (left, middle) ->
                                        sheet.path(Shapes.circle(left + RADIUS + 1, middle, RADIUS), "chart-dots-ink")),
                        new Key.Entry(
                                chart.key().test(),
                                "",
                                (left, middle) -> sheet.path(
                                        Shapes.circle(left + RADIUS + 1, middle, RADIUS), "chart-dots-quiet")),
                        new Key.Entry(
                                chart.key().leak(),
                                "",
                                (left, middle) ->
                                        sheet.path(crossing(left + RADIUS + 1, middle - 9, middle + 9), "chart-leak"))),
                2 * RADIUS + 2);
    }

    /// A line between training and test, cut by a bar.
    private static String crossing(double x, double top, double bottom) {
        double middle = (top + bottom) / 2;
        return Shapes.line(x, top, x, bottom) + Shapes.line(x - 5.5, middle, x + 5.5, middle);
    }
}
