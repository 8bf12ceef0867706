package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.ScatterChart;
import org.mindgap.chart.Tone;
import org.mindgap.curriculum.Workbench.Mark;
import org.mindgap.statistics.Proportion;
import tools.jackson.databind.JsonNode;

/// Pictures of the values that were typed: curves of scores, distributions, differences.
record SamplePictures(PictureWords words, ChartText text) {
    private static final int MOST_POINTS = 400;
    private static final int MOST_BINS = 10;
    private static final int LEAST_IN_A_BIN = 5;
    private static final double LEVEL = 0.95;
    private static final Tone[] TONES = {Tone.INK, Tone.QUIET};

    /// Sensitivity over the false positive rate at every threshold, a line for each score.
    Chart roc() {
        double[] labels = words.numbers("in." + words.word("labels"));
        List<LineChart.Series> series = new ArrayList<>();
        List<Mark> marks = words.picture().marks();
        for (int i = 0; i < marks.size(); i++) {
            series.add(new LineChart.Series(
                    marks.get(i).label(),
                    TONES[i % TONES.length],
                    thinned(curve(labels, words.numbers(marks.get(i).value())))));
        }
        series.add(new LineChart.Series(
                words.or("chance", "workbench.chance"), Tone.QUIET, List.of(new Point(0, 0), new Point(1, 1))));
        words.find("point").ifPresent(label -> {
            JsonNode sensitivity = words.reading().at("sensitivity");
            JsonNode specificity = words.reading().at("specificity");
            if (sensitivity.isNumber() && specificity.isNumber()) {
                series.add(new LineChart.Series(
                        label, Tone.INK, List.of(new Point(1 - specificity.doubleValue(), sensitivity.doubleValue()))));
            }
        });
        return new LineChart(
                text, Axis.unit(words.word("across")), Axis.unit(words.word("upwards")), series, List.of());
    }

    private static List<Point> curve(double[] labels, double[] scores) {
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer at) -> -scores[at]));
        double events = DoubleStream.of(labels).sum();
        double others = labels.length - events;
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        if (events == 0 || others == 0) {
            return List.of();
        }
        double hits = 0;
        double alarms = 0;
        for (int i = 0; i < order.length; i++) {
            hits += labels[order[i]];
            alarms += 1 - labels[order[i]];
            boolean tied = i + 1 < order.length && scores[order[i + 1]] == scores[order[i]];
            if (!tied) {
                points.add(new Point(alarms / others, hits / events));
            }
        }
        return points;
    }

    private static List<Point> thinned(List<Point> points) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<Point> thin = new ArrayList<>();
        for (int i = 0; i < MOST_POINTS; i++) {
            thin.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_POINTS - 1))));
        }
        return thin;
    }

    /// The share of events in groups of equally many patients, over their mean predicted risk.
    Chart reliability() {
        double[] labels = words.numbers("in.labels");
        double[] risks = words.numbers("in." + words.word("risks"));
        Integer[] order = IntStream.range(0, risks.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer at) -> risks[at]));
        int bins = Math.clamp(risks.length / LEAST_IN_A_BIN, 1, MOST_BINS);
        List<Point> points = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            int from = (int) ((long) bin * order.length / bins);
            int to = (int) ((long) (bin + 1) * order.length / bins);
            double risk = 0;
            int events = 0;
            for (int i = from; i < to; i++) {
                risk += risks[order[i]];
                events += (int) labels[order[i]];
            }
            Proportion share = new Proportion(events, to - from);
            points.add(new Point(risk / (to - from), share.value()));
            intervals.add(new Interval(
                    share.wilson(LEVEL).lower(), share.wilson(LEVEL).upper()));
        }
        return new LineChart(
                text,
                Axis.unit(words.word("across")),
                Axis.unit(words.word("upwards")),
                List.of(
                        new LineChart.Series(words.word("observed"), Tone.INK, points, intervals),
                        new LineChart.Series(
                                words.word("ideal"), Tone.QUIET, List.of(new Point(0, 0), new Point(1, 1)))),
                List.of());
    }

    /// The share of values up to each one, a line for each sample.
    Chart distributions() {
        List<LineChart.Series> series = new ArrayList<>();
        List<Mark> marks = words.picture().marks();
        double[] ends = marks.stream()
                .flatMapToDouble(mark -> DoubleStream.of(words.numbers(mark.value())))
                .toArray();
        for (int i = 0; i < marks.size(); i++) {
            series.add(new LineChart.Series(
                    marks.get(i).label(),
                    TONES[i % TONES.length],
                    steps(words.numbers(marks.get(i).value()), ends)));
        }
        return new LineChart(
                text,
                words.axis("across", false, DoubleStream.of(ends)),
                Axis.percent(words.or("upwards", "workbench.share-up-to")),
                series,
                List.of());
    }

    private static List<Point> steps(double[] values, double[] all) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Point> points = new ArrayList<>();
        points.add(new Point(DoubleStream.of(all).min().orElse(0), 0));
        int stride = 1 + sorted.length / MOST_POINTS;
        for (int i = 0; i < sorted.length; i += stride) {
            points.add(new Point(sorted[i], (double) i / sorted.length));
            points.add(new Point(sorted[i], Math.min(1, (double) (i + stride) / sorted.length)));
        }
        points.add(new Point(DoubleStream.of(all).max().orElse(1), 1));
        return points;
    }

    /// Prediction minus reference over their mean, with the bias and the limits of agreement.
    Chart differences() {
        double[] reference = words.numbers("in.reference");
        double[] prediction = words.numbers("in.prediction");
        int stride = 1 + reference.length / MOST_POINTS;
        List<Point> points = IntStream.range(0, reference.length)
                .filter(at -> at % stride == 0)
                .mapToObj(at -> new Point((reference[at] + prediction[at]) / 2, prediction[at] - reference[at]))
                .toList();
        List<Reference> lines = new ArrayList<>();
        for (String name : List.of("bias", "limitOfAgreementLow", "limitOfAgreementHigh")) {
            JsonNode at = words.reading().at(name);
            if (at.isNumber()) {
                lines.add(Reference.upwards(at.doubleValue(), words.word(name)));
            }
        }
        DoubleStream heights = DoubleStream.concat(
                points.stream().mapToDouble(Point::y), lines.stream().mapToDouble(Reference::at));
        return new ScatterChart(
                text,
                words.axis("across", false, points.stream().mapToDouble(Point::x)),
                words.axis("upwards", false, heights),
                words.word("pairs"),
                points,
                lines);
    }
}
