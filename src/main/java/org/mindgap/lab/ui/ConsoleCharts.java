package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.RocChart;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.ConsoleDistrict;
import org.mindgap.lab.engine.ConsoleState;
import org.mindgap.statistics.Proportion;

/// The pictures of the impossible console.
record ConsoleCharts(Texts texts) {
    private static final int CURVE = 121;
    private static final double LOWEST = -4;
    private static final double HIGHEST = 9;
    private static final int PREVALENCES = 61;
    private static final double HIGHEST_PREVALENCE = 0.6;
    private static final double LEVEL = 0.95;

    /// Both curves with the point at which each clinic decides.
    Chart curves(ConsoleState state) {
        ConsoleDistrict a = state.a();
        ConsoleDistrict b = state.b();
        ChartText text = new ChartText(
                texts.of("lab.console.curves-title", a.ppv(), b.ppv()),
                "",
                texts.of(
                        "lab.console.curves-description",
                        a.sensitivity(),
                        b.sensitivity(),
                        a.falsePositiveRate(),
                        b.falsePositiveRate()),
                "");
        return new RocChart(
                text,
                texts.of("lab.roc.false-positives"),
                texts.of("lab.roc.sensitivity"),
                texts.of("lab.roc.chance"),
                List.of(curve("lab.console.curve-a", a, Tone.INK), curve("lab.console.curve-b", b, Tone.QUIET)));
    }

    private RocChart.Curve curve(String name, ConsoleDistrict district, Tone tone) {
        List<Point> points = IntStream.range(0, CURVE)
                .mapToObj(step -> district.scores().positiveMean()
                        + HIGHEST
                        - (HIGHEST - LOWEST + district.scores().positiveMean()) * step / (CURVE - 1))
                .map(cutoff -> new Point(
                        district.scores().falsePositiveRate(cutoff),
                        district.scores().sensitivity(cutoff)))
                .toList();
        RocChart.OperatingPoint decides = new RocChart.OperatingPoint(
                texts.of("lab.console.operating", district.sensitivity(), district.falsePositiveRate()),
                tone,
                new Point(district.falsePositiveRate(), district.sensitivity()));
        return new RocChart.Curve(texts.of(name, district.scores().auc()), tone, points, List.of(decides));
    }

    /// Where the gaps in sensitivity and in predictive value go while the district's cut-off moves.
    Chart frontier(ConsoleState state) {
        List<Point> points = state.frontier().stream()
                .map(gaps -> new Point(gaps.sensitivity(), gaps.ppv()))
                .toList();
        double nearest = points.stream()
                .mapToDouble(point -> Math.hypot(point.x(), point.y()))
                .min()
                .orElse(0);
        Point here = new Point(state.lamps().sensitivityGap(), state.lamps().ppvGap());
        ChartText text = new ChartText(
                texts.of(nearest > state.tolerance() ? "lab.console.frontier-title" : "lab.console.frontier-meets"),
                texts.of("lab.console.frontier-subtitle"),
                texts.of("lab.console.frontier-description", nearest),
                "");
        return new LineChart(
                text,
                new Axis(texts.of("lab.console.frontier-across"), -1, 1, Notation.DECIMAL),
                new Axis(texts.of("lab.console.frontier-upwards"), -1, 1, Notation.DECIMAL),
                List.of(
                        new LineChart.Series(texts.of("lab.console.frontier-line"), Tone.INK, points),
                        new LineChart.Series(texts.of("lab.console.frontier-here"), Tone.INK, List.of(here)),
                        new LineChart.Series(
                                texts.of("lab.console.frontier-origin"), Tone.QUIET, List.of(new Point(0, 0)))),
                List.of());
    }

    /// What a positive result is worth for every prevalence, with the error rates of each clinic.
    Chart promises(ConsoleState state) {
        ConsoleDistrict a = state.a();
        ConsoleDistrict b = state.b();
        ChartText text = new ChartText(
                texts.of("lab.console.promises-title"),
                texts.of("lab.console.promises-subtitle"),
                texts.of("lab.console.promises-description", a.ppv(), b.ppv()),
                "");
        return new LineChart(
                text,
                new Axis(texts.of("lab.rate.prevalence"), 0, HIGHEST_PREVALENCE, Notation.PERCENT),
                Axis.percent(texts.of("lab.rate.ppv")),
                List.of(
                        new LineChart.Series(texts.of("lab.console.promises-a"), Tone.INK, promises(a)),
                        new LineChart.Series(texts.of("lab.console.promises-b"), Tone.QUIET, promises(b)),
                        new LineChart.Series(
                                texts.of("lab.console.town"),
                                Tone.INK,
                                List.of(new Point(a.scores().prevalence(), a.ppv()))),
                        new LineChart.Series(
                                texts.of("lab.console.district"),
                                Tone.QUIET,
                                List.of(new Point(b.scores().prevalence(), b.ppv())))),
                List.of());
    }

    private static List<Point> promises(ConsoleDistrict district) {
        double sensitivity = district.sensitivity();
        double falsePositives = district.falsePositiveRate();
        List<Point> points = new ArrayList<>();
        for (int step = 0; step < PREVALENCES; step++) {
            double prevalence = HIGHEST_PREVALENCE * step / (PREVALENCES - 1);
            double right = prevalence * sensitivity;
            points.add(new Point(prevalence, right / (right + (1 - prevalence) * falsePositives)));
        }
        return points;
    }

    /// How sure the test data of each clinic can be of its sensitivity.
    Chart intervals(ConsoleState state) {
        Proportion a = state.a().found();
        Proportion b = state.b().found();
        ChartText text = new ChartText(
                texts.of("lab.console.intervals-title", b.of(), width(b)),
                texts.of("lab.console.intervals-subtitle"),
                texts.of("lab.console.intervals-description", a.count(), a.of(), b.count(), b.of()),
                "");
        return new IntervalChart(
                text,
                texts.of("lab.console.clinics"),
                Axis.percent(texts.of("lab.rate.sensitivity")),
                List.of(row("lab.console.intervals-a", a), row("lab.console.intervals-b", b)),
                List.<Reference>of());
    }

    private IntervalChart.Row row(String name, Proportion found) {
        var wilson = found.wilson(LEVEL);
        return new IntervalChart.Row(
                texts.of(name, found.count(), found.of()), found.value(), new Interval(wilson.lower(), wilson.upper()));
    }

    private static double width(Proportion found) {
        return found.wilson(LEVEL).width() * 100;
    }
}
