package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.CloudChart;
import org.mindgap.chart.DensityChart;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.UnderstudyLeak;
import org.mindgap.lab.engine.UnderstudyLens;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudyPatients;
import org.mindgap.lab.engine.UnderstudySubtype;
import org.mindgap.lab.engine.UnderstudyVerdict;
import org.mindgap.statistics.ClassifierTwoSampleTest;

/// The pictures of the understudy.
record UnderstudyCharts(Texts texts, UnderstudyWords words) {
    /// Of each set: more would hide each other.
    private static final int MOST_MARKS = 120;

    private static final double BIN = 0.1;
    private static final double LAST_BIN = 2;
    private static final int CURVE_STEPS = 20;
    private static final int DIAMETER = 0;
    private static final int HETEROGENEITY = 1;
    private static final int ENHANCEMENT = 3;

    /// Real and synthetic patients on the plane of diameter and enhancement, or, for the lens that looks at pairs, on
    /// that of the two features that belong together.
    Chart looks(UnderstudyOutcome outcome, UnderstudyLens lens) {
        UnderstudyPatients learned = outcome.cohort().source(outcome.setting().source());
        int second = lens == UnderstudyLens.SECOND_ORDER ? HETEROGENEITY : ENHANCEMENT;
        String upwards =
                texts.of(second == HETEROGENEITY ? "lab.understudy.heterogeneity" : "lab.understudy.enhancement");
        List<CloudChart.Group> groups = new ArrayList<>();
        for (boolean synthetic : new boolean[] {false, true}) {
            for (UnderstudySubtype subtype : UnderstudySubtype.values()) {
                groups.add(new CloudChart.Group(
                        words.subtype(subtype, synthetic),
                        shape(subtype),
                        synthetic,
                        points(synthetic ? outcome.synthetic() : learned, subtype, second)));
            }
        }
        String finding = UnderstudyWords.finding(lens, lens.finding(outcome));
        ChartText text = new ChartText(
                texts.of("lab.understudy.looks-title-" + finding),
                texts.of(
                        "lab.understudy.looks-subtitle",
                        Math.min(MOST_MARKS, learned.count()),
                        learned.count(),
                        Math.min(MOST_MARKS, outcome.synthetic().count()),
                        outcome.synthetic().count()),
                texts.of("lab.understudy.looks-description", upwards),
                "",
                texts.of("lab.nothing"));
        return new CloudChart(
                text,
                new Axis(texts.of("lab.understudy.diameter"), -3, 5, Notation.DECIMAL),
                new Axis(upwards, -3, 4, Notation.DECIMAL),
                new CloudChart.Headings(
                        texts.of("lab.understudy.marks"),
                        texts.of("lab.understudy.marks-shown"),
                        texts.of("lab.understudy.mean-of", texts.of("lab.understudy.diameter")),
                        texts.of("lab.understudy.mean-of", upwards)),
                groups);
    }

    private static CloudChart.Shape shape(UnderstudySubtype subtype) {
        return switch (subtype) {
            case BENIGN -> CloudChart.Shape.CIRCLE;
            case COMMON -> CloudChart.Shape.SQUARE;
            case RARE -> CloudChart.Shape.TRIANGLE;
        };
    }

    private static List<Point> points(UnderstudyPatients patients, UnderstudySubtype subtype, int upwards) {
        return IntStream.range(0, Math.min(MOST_MARKS, patients.count()))
                .filter(patient -> patients.subtypes().get(patient) == subtype)
                .mapToObj(patient ->
                        new Point(patients.features()[patient][DIAMETER], patients.features()[patient][upwards]))
                .toList();
    }

    /// What the real and the synthetic test say, beside the truth.
    Chart verdict(UnderstudyOutcome outcome) {
        UnderstudyVerdict verdict = outcome.verdict();
        double truth = outcome.cohort().truth();
        ChartText text = new ChartText(
                texts.of(
                        "lab.understudy.verdict-title-"
                                + UnderstudyReading.of(outcome).verdict(),
                        verdict.auc(),
                        truth),
                texts.of("lab.understudy.verdict-subtitle"),
                texts.of("lab.understudy.verdict-description", verdict.auc(), truth),
                "",
                texts.of("lab.nothing"));
        return new IntervalChart(
                text,
                texts.of("lab.understudy.test"),
                new Axis(texts.of("lab.auc"), 0.6, 1, Notation.DECIMAL),
                List.of(
                        new IntervalChart.Row(
                                texts.of(
                                        "lab.understudy.test-real",
                                        outcome.cohort().test().count()),
                                rounded(outcome.cohort().tested()),
                                interval(outcome.cohort().testedInterval())),
                        new IntervalChart.Row(
                                texts.of(
                                        "lab.understudy.test-synthetic",
                                        outcome.synthetic().count()),
                                rounded(verdict.auc()),
                                interval(verdict.interval()))),
                List.of(Reference.across(truth, texts.of("lab.understudy.truth", truth))));
    }

    private static Interval interval(org.mindgap.statistics.Interval interval) {
        return new Interval(rounded(interval.lower()), rounded(interval.upper()));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    /// How far members and others lie from the closest synthetic patient.
    Chart distances(UnderstudyOutcome outcome) {
        UnderstudyLeak leak = outcome.leak();
        ChartText text = new ChartText(
                texts.of("lab.understudy.distances-title-"
                        + UnderstudyReading.of(outcome).leak()),
                texts.of("lab.understudy.distances-subtitle", leak.members().length, leak.nonMembers().length),
                texts.of("lab.understudy.distances-description"),
                "",
                texts.of("lab.nothing"));
        return new DensityChart(
                text,
                new Axis(texts.of("lab.understudy.distance"), 0, LAST_BIN, Notation.DECIMAL),
                List.of(
                        new DensityChart.Curve(texts.of("lab.understudy.members"), Tone.INK, shares(leak.members())),
                        new DensityChart.Curve(
                                texts.of("lab.understudy.non-members"), Tone.QUIET, shares(leak.nonMembers()))),
                List.of());
    }

    // The share in each tenth of a standard deviation; what lies further off is in the last.
    private static List<Point> shares(double[] distances) {
        int bins = (int) Math.round(LAST_BIN / BIN);
        int[] counts = new int[bins];
        for (double distance : distances) {
            counts[Math.min(bins - 1, (int) (distance / BIN))]++;
        }
        return IntStream.range(0, bins)
                .mapToObj(
                        bin -> new Point(rounded((bin + 0.5) * BIN), rounded((double) counts[bin] / distances.length)))
                .toList();
    }

    /// What the attack finds for what it wrongly accuses.
    Chart attack(UnderstudyOutcome outcome) {
        UnderstudyLeak leak = outcome.leak();
        List<Point> found = IntStream.rangeClosed(0, CURVE_STEPS)
                .mapToDouble(step -> (double) step / CURVE_STEPS)
                .mapToObj(rate -> new Point(rate, rounded(leak.attack().truePositiveRateAt(rate))))
                .toList();
        ChartText text = new ChartText(
                texts.of("lab.understudy.attack-title", leak.truePositiveRate(), UnderstudyLeak.FALSE_POSITIVES),
                texts.of("lab.understudy.attack-subtitle"),
                texts.of(
                        "lab.understudy.attack-description",
                        leak.attack().auc(),
                        leak.truePositiveRate(),
                        UnderstudyLeak.FALSE_POSITIVES),
                "",
                texts.of("lab.nothing"));
        return new LineChart(
                text,
                Axis.percent(texts.of("lab.understudy.accused-others")),
                Axis.percent(texts.of("lab.understudy.accused-members")),
                List.of(
                        new LineChart.Series(texts.of("lab.understudy.attack"), Tone.INK, found),
                        new LineChart.Series(
                                texts.of("lab.understudy.guessing"),
                                Tone.QUIET,
                                List.of(new Point(0, 0), new Point(1, 1)))),
                List.of());
    }

    /// Three scores from 0 to 1 that are not added up.
    Chart bars(UnderstudyOutcome outcome) {
        List<BarChart.Bar> bars = new ArrayList<>();
        outcome.looks()
                .discriminator()
                .ifPresent(auc -> bars.add(new BarChart.Bar(
                        texts.of("lab.understudy.fidelity"),
                        rounded(ClassifierTwoSampleTest.indistinguishability(auc)))));
        outcome.verdict()
                .trainedOnSynthetic()
                .ifPresent(auc -> bars.add(new BarChart.Bar(
                        texts.of("lab.understudy.utility"),
                        usefulness(auc, outcome.cohort().tested()))));
        bars.add(new BarChart.Bar(
                texts.of("lab.understudy.privacy"),
                rounded(ClassifierTwoSampleTest.indistinguishability(
                        outcome.leak().attack().auc()))));
        String numbers =
                Arrays.toString(bars.stream().mapToDouble(BarChart.Bar::value).toArray());
        ChartText text = new ChartText(
                texts.of("lab.understudy.bars-title"),
                texts.of("lab.understudy.bars-subtitle"),
                texts.of("lab.understudy.bars-description", numbers),
                texts.of("lab.understudy.bars-source"),
                texts.of("lab.nothing"));
        return new BarChart(text, texts.of("lab.understudy.bars"), Axis.unit(texts.of("lab.understudy.score")), bars);
    }

    // What a model that learned from synthetic patients has of the advantage over guessing of one that learned from
    // real.
    private static double usefulness(double auc, double real) {
        return rounded(Math.clamp((auc - 0.5) / (real - 0.5), 0, 1));
    }
}
