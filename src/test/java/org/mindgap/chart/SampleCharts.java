package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mindgap.chart.ComparisonChart.Arrangement;
import org.mindgap.chart.ComparisonChart.Figure;
import org.mindgap.chart.ComparisonChart.Group;
import org.mindgap.chart.ComparisonChart.Learner;
import org.mindgap.chart.ComparisonChart.NotPrinted;
import org.mindgap.chart.ComparisonChart.Row;
import org.mindgap.chart.ComparisonChart.Share;

/// Charts of every kind, ordinary and extreme.
final class SampleCharts {
    static final String LONG =
            "An option whose wording goes on for so long that it must be broken into several lines, even on a wide page";
    static final String UNBROKEN = "Magnetresonanztomographiebefundungssoftwarevalidierungsprotokoll";
    static final String HOSTILE = "<script>\"&'</script>";
    static final ChartWords ENGLISH = new ChartWords(
            "Value",
            "Across",
            "Range",
            "Interval",
            "Series",
            "Curve",
            "Density",
            "Crossing",
            "Your answer",
            group -> group + ": share, 95% interval",
            "No figures to show yet");
    static final FoldScheme.Words FOLD_WORDS =
            foldWords("Fold ", "training", "test", "Inner fold ", "tuning", "sealed");

    private SampleCharts() {}

    static ChartText aText() {
        return new ChartText("The finding", "What is shown", "The finding, described", "Source: a paper");
    }

    static Share aShare(int count, int of, String people) {
        double share = (double) count / of;
        return new Share(
                share, new Interval(Math.max(0, share - 0.2), Math.min(1, share + 0.2)), count + " of " + of, people);
    }

    static Row aRow(String label, int clinicians, int engineers) {
        return new Row(label, aShare(clinicians, 19, "clinicians"), aShare(engineers, 30, "engineers"));
    }

    static ComparisonChart aComparison(Row... rows) {
        return new ComparisonChart(
                aText(), "Option", "Clinical, n = 19", "Technical, n = 30", List.of(rows), Arrangement.ROWS);
    }

    static ComparisonChart aSingleComparison(Figure clinical, Figure technical) {
        return new ComparisonChart(
                aText(),
                "Option",
                "Clinical, n = 19",
                "Technical, n = 30",
                List.of(new Row("The only row", clinical, technical)),
                Arrangement.SINGLE);
    }

    static BarChart bars(BarChart.Bar... bars) {
        return new BarChart(aText(), "Reason", new Axis("Answers", 0, 10, Notation.COUNT), List.of(bars));
    }

    static StripChart strip(List<Reference> references, StripChart.Row... rows) {
        return new StripChart(
                aText(),
                "Method",
                new Axis("Area under the curve", 0.5, 1, Notation.DECIMAL),
                List.of(rows),
                references);
    }

    static LineChart lines(List<Reference> references, LineChart.Series... series) {
        return new LineChart(
                aText(), Axis.unit("1 − specificity"), Axis.unit("Sensitivity"), List.of(series), references);
    }

    static IntervalChart intervals(List<Reference> references, IntervalChart.Row... rows) {
        return new IntervalChart(
                aText(),
                "Method",
                new Axis("Area under the curve", 0.5, 1, Notation.DECIMAL),
                List.of(rows),
                references);
    }

    static FoldScheme folds(int patients, int folds, int innerFolds) {
        return new FoldScheme(aText(), FOLD_WORDS, patients, folds, innerFolds);
    }

    static FoldScheme.Words foldWords(
            String fold, String training, String test, String innerFold, String tuning, String sealed) {
        return new FoldScheme.Words(
                "Round", number -> fold + number, training, test, number -> innerFold + number, tuning, sealed);
    }

    static CloudChart cloud(int marks, String hollow, String filled) {
        Random random = new Random(marks);
        List<CloudChart.Group> groups = new ArrayList<>();
        for (CloudChart.Shape shape : CloudChart.Shape.values()) {
            groups.add(new CloudChart.Group(hollow, shape, false, cloud(random, marks)));
            groups.add(new CloudChart.Group(filled, shape, true, cloud(random, marks)));
        }
        return new CloudChart(
                aText(),
                new Axis("Diameter", -3, 3, Notation.DECIMAL),
                new Axis("Enhancement", -3, 3, Notation.DECIMAL),
                new CloudChart.Headings("Patients", "Shown", "Mean diameter", "Mean enhancement"),
                groups);
    }

    private static List<Point> cloud(Random random, int marks) {
        return IntStream.range(0, marks)
                .mapToObj(mark -> new Point(random.nextGaussian(), random.nextGaussian()))
                .toList();
    }

    static NeedleScale needles(double... values) {
        List<String> names = List.of("Apparent", "Leaky cross-validation", "Honest cross-validation", "New patients");
        List<NeedleScale.Needle> needles = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            needles.add(new NeedleScale.Needle(
                    names.get(index % names.size()), values[index], Tone.values()[index % Tone.values().length]));
        }
        return new NeedleScale(aText(), "Estimate", new Axis("", 0.4, 1, Notation.DECIMAL), needles);
    }

    /// Curves called A, B and so on, each with an operating point in its middle.
    @SafeVarargs
    static RocChart roc(List<Point>... curves) {
        List<RocChart.Curve> named = new ArrayList<>();
        for (int index = 0; index < curves.length; index++) {
            String name = Character.toString('A' + index);
            Tone tone = index == 0 ? Tone.INK : Tone.QUIET;
            List<RocChart.OperatingPoint> operating = curves[index].isEmpty()
                    ? List.of()
                    : List.of(new RocChart.OperatingPoint(
                            name + " decides here", tone, curves[index].get(curves[index].size() / 2)));
            named.add(new RocChart.Curve(name, tone, curves[index], operating));
        }
        return new RocChart(aText(), "False-positive rate", "True-positive rate", "Chance", named);
    }

    static IconArray icons(int found, int missed, int falseAlarms, int others) {
        return new IconArray(
                aText(),
                "Patients",
                "Number",
                List.of(
                        new IconArray.Group("found", found, IconArray.Icon.DOT),
                        new IconArray.Group("missed", missed, IconArray.Icon.CROSS),
                        new IconArray.Group("false alarms", falseAlarms, IconArray.Icon.RING),
                        new IconArray.Group("left alone", others, IconArray.Icon.SPECK)));
    }

    static HeatStrip heat(int cells) {
        return new HeatStrip(
                aText(),
                "Slice",
                Axis.unit("Dice"),
                IntStream.range(0, cells)
                        .mapToObj(index -> new HeatStrip.Cell("Slice " + (index + 1), (index % 11) / 10.0))
                        .toList());
    }

    static RecordGrid records(int patients) {
        return new RecordGrid(
                aText(),
                "Patient",
                new RecordGrid.Key("in training", "in the test set", "same patient on both sides"),
                IntStream.range(0, patients)
                        .mapToObj(index -> new RecordGrid.Patient(
                                String.valueOf(index + 1),
                                IntStream.rangeClosed(0, index % 4)
                                        .mapToObj(record -> (index + record) % 3 == 0
                                                ? RecordGrid.Part.TEST
                                                : RecordGrid.Part.TRAINING)
                                        .toList()))
                        .toList());
    }

    static List<Double> normal(int count, double mean, double deviation) {
        Random random = new Random(count);
        return DoubleStream.generate(() -> mean + deviation * random.nextGaussian())
                .limit(count)
                .boxed()
                .toList();
    }

    static List<Point> bell(double mean) {
        return IntStream.rangeClosed(0, 60)
                .mapToObj(index -> -3 + index / 10.0)
                .map(x -> new Point(x, Math.exp(-(x - mean) * (x - mean))))
                .toList();
    }

    static List<Point> power(double exponent) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(index -> new Point(index / 40.0, Math.pow(index / 40.0, exponent)))
                .toList();
    }

    /// Every kind and every hard case, by a name to find it in a failure.
    static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        comparisons(charts);
        charts.put("bars", bars(new BarChart.Bar("Habit", 12), new BarChart.Bar("Guideline", 3)));
        charts.put("one bar of zero", bars(new BarChart.Bar("Habit", 0)));
        charts.put(
                "bars with intervals and long labels",
                bars(
                        new BarChart.Bar(LONG, 12, new Interval(4, 31), Tone.TECHNICAL),
                        new BarChart.Bar(UNBROKEN, 3, new Interval(0, 3), Tone.QUIET),
                        new BarChart.Bar("Equal", 3, new Interval(3, 3), Tone.CLINICAL)));
        charts.put(
                "very large bars",
                bars(new BarChart.Bar("a", 1_234_567), new BarChart.Bar("b", 1), new BarChart.Bar(HOSTILE, 2)));
        charts.put("histogram", histogram(Tone.INK, 0, 4, 120, 33, 0));
        charts.put("histogram of one bin", histogram(Tone.TECHNICAL, 1));
        charts.put(
                "lines",
                lines(
                        List.of(
                                Reference.across(0.1, "chosen threshold"),
                                Reference.upwards(0.9, "what the ward needs")),
                        new LineChart.Series("At home", Tone.INK, power(0.2)),
                        new LineChart.Series(
                                "New hospital with a long name, and then some", Tone.TECHNICAL, power(0.5)),
                        new LineChart.Series("Coin toss", Tone.QUIET, power(1))));
        charts.put(
                "line of one point",
                lines(
                        List.of(),
                        new LineChart.Series(
                                "One", Tone.CLINICAL, List.of(new Point(0.5, 0.5)), List.of(new Interval(0.2, 0.9)))));
        charts.put(
                "line of equal values far outside the axis",
                lines(
                        List.of(Reference.upwards(70, "seventy"), Reference.upwards(70, "seventy again")),
                        new LineChart.Series(
                                "Flat", Tone.INK, List.of(new Point(0, 70), new Point(9, 70), new Point(9, 70))),
                        new LineChart.Series("Empty", Tone.INK, List.of())));
        charts.put(
                "strip",
                strip(
                        List.of(Reference.across(0.77, "what the model is worth: 0.77")),
                        new StripChart.Row(
                                "One split",
                                "6 cancers in the test set",
                                Tone.INK,
                                normal(120, 0.77, 0.1),
                                new StripChart.Tick(0.99, "mean 0.99")),
                        new StripChart.Row("5-fold cross-validation", "", Tone.QUIET, normal(80, 0.77, 0.04))));
        charts.put(
                "strip of equal values",
                strip(
                        List.of(
                                Reference.across(0.5, "a"),
                                Reference.across(0.5, "b"),
                                Reference.across(1, "c"),
                                Reference.across(0.99, LONG)),
                        new StripChart.Row(LONG, LONG, Tone.TECHNICAL, java.util.Collections.nCopies(1000, 0.5)),
                        new StripChart.Row("Nothing yet", "", Tone.CLINICAL, List.of()),
                        new StripChart.Row("One", "", Tone.CLINICAL, List.of(-3.0))));
        charts.put(
                "densities",
                densities(
                        List.of(Reference.across(0.2, "threshold")),
                        new DensityChart.Curve("Scanner A", Tone.INK, bell(0)),
                        new DensityChart.Curve("Scanner B", Tone.TECHNICAL, bell(0.1)),
                        new DensityChart.Curve("Scanner C", Tone.CLINICAL, bell(0.1))));
        charts.put(
                "density of one point",
                densities(
                        List.of(),
                        new DensityChart.Curve("Spike", Tone.INK, List.of(new Point(0, 0))),
                        new DensityChart.Curve("None", Tone.INK, List.of())));
        intervals(charts);
        folds(charts);
        charts.put("heat", heat(8));
        charts.put("heat of one cell", heat(1));
        charts.put("heat of many cells", heat(40));
        charts.put("dense heat", heat(200));
        charts.put(
                "heat with long labels",
                new HeatStrip(
                        aText(),
                        "Site",
                        Axis.percent(""),
                        List.of(new HeatStrip.Cell(LONG, 0.5), new HeatStrip.Cell(UNBROKEN, 7))));
        charts.put("records", records(30));
        charts.put("records of one patient", records(1));
        charts.put("records of many patients", records(150));
        charts.put(
                "records with long labels",
                new RecordGrid(
                        aText(),
                        "Patient",
                        new RecordGrid.Key(LONG, LONG, LONG),
                        List.of(
                                new RecordGrid.Patient(LONG, List.of(RecordGrid.Part.TEST)),
                                new RecordGrid.Patient("None", List.of()))));
        charts.put("cloud", cloud(60, "real, benign", "synthetic, benign"));
        charts.put("cloud of one mark", cloud(1, "one", "other"));
        charts.put("cloud with long labels", cloud(9, LONG, UNBROKEN));
        charts.put("needles", needles(0.97, 0.91, 0.74, 0.72));
        charts.put("needles of equal values", needles(0.7, 0.7, 0.7, 0.7));
        charts.put("needles at the ends", needles(0.4, 1, 0.4, 1));
        charts.put("needles outside the axis", needles(-2, 3));
        charts.put("many needles", needles(0.69, 0.7, 0.7, 0.71, 0.71, 0.71, 0.72, 0.73));
        charts.put(
                "needles with long labels",
                new NeedleScale(
                        aText(),
                        "Estimate",
                        Axis.unit(LONG),
                        List.of(
                                new NeedleScale.Needle(LONG, 0.45, Tone.INK),
                                new NeedleScale.Needle(UNBROKEN, 0.5, Tone.QUIET),
                                new NeedleScale.Needle(HOSTILE, 0.55, Tone.QUIET))));
        charts.put("roc", roc(power(0.3), power(0.3)));
        charts.put("roc of one point", roc(List.of(new Point(0.5, 0.5))));
        charts.put(
                "roc with long labels",
                new RocChart(
                        aText(),
                        LONG,
                        LONG,
                        LONG,
                        List.of(new RocChart.Curve(
                                LONG,
                                Tone.QUIET,
                                power(3),
                                List.of(
                                        new RocChart.OperatingPoint(UNBROKEN, Tone.INK, new Point(0, 0)),
                                        new RocChart.OperatingPoint(HOSTILE, Tone.QUIET, new Point(1, 1)))))));
        charts.put("icons", icons(5, 1, 149, 845));
        charts.put("no people but one", icons(0, 0, 0, 1));
        charts.put(
                "icons with long labels",
                new IconArray(
                        aText(),
                        "Patients",
                        "Number",
                        List.of(
                                new IconArray.Group(LONG, 3, IconArray.Icon.CROSS),
                                new IconArray.Group(UNBROKEN, 60, IconArray.Icon.SPECK),
                                new IconArray.Group(HOSTILE, 2, IconArray.Icon.RING))));
        twoGroups(charts);
        masks(charts);
        empty().forEach((name, chart) -> charts.put("empty " + name, chart));
        return charts;
    }

    private static void comparisons(Map<String, Chart> charts) {
        Learner you = new Learner("You", Set.of(Group.CLINICAL, Group.TECHNICAL));
        Figure missing = new NotPrinted("technical: not printed");
        charts.put(
                "comparison",
                aComparison(
                        aRow("Explainable models", 16, 20),
                        new Row(LONG, aShare(11, 19, "clinicians"), missing, you),
                        aRow(UNBROKEN, 0, 30),
                        aRow(HOSTILE, 19, 0),
                        new Row("Neither", new NotPrinted("clinical: not printed"), missing)));
        charts.put(
                "comparison of ten",
                aComparison(IntStream.range(0, 10)
                        .mapToObj(index -> aRow("Option " + index, index, 3 * index))
                        .toArray(Row[]::new)));
        charts.put(
                "comparison with long words",
                aComparison(
                        new Row("Option", aShare(3, 19, LONG), new NotPrinted(LONG), new Learner("You", Set.of()))));
        charts.put("single comparison", aSingleComparison(aShare(10, 19, "clinicians"), aShare(26, 30, "engineers")));
        charts.put(
                "single comparison of equals",
                aSingleComparison(aShare(19, 19, "clinicians"), aShare(30, 30, "engineers")));
        charts.put(
                "single comparison of near values",
                aSingleComparison(aShare(9, 19, "clinicians"), aShare(15, 30, "engineers")));
        charts.put("single comparison at zero", aSingleComparison(aShare(0, 19, "clinicians"), missing));
        charts.put(
                "single comparison with long words", aSingleComparison(aShare(0, 19, LONG), aShare(1, 30, UNBROKEN)));
        charts.put(
                "single comparison without figures",
                aSingleComparison(new NotPrinted("clinical: not printed"), missing));
    }

    private static void intervals(Map<String, Chart> charts) {
        charts.put(
                "intervals",
                intervals(
                        List.of(Reference.across(0.74, "what the model is worth: 0.74")),
                        new IntervalChart.Row("Leaky cross-validation", 0.88, new Interval(0.82, 0.93)),
                        new IntervalChart.Row("Nested cross-validation", 0.765, new Interval(0.68, 0.85))));
        charts.put(
                "intervals with long labels",
                intervals(
                        List.of(Reference.across(0.5, LONG), Reference.across(1, HOSTILE)),
                        new IntervalChart.Row(LONG, 0.5, new Interval(0.5, 0.5)),
                        new IntervalChart.Row(UNBROKEN, 1, new Interval(0.5, 1)),
                        new IntervalChart.Row(HOSTILE, 1, new Interval(1, 1))));
        charts.put(
                "intervals far outside the axis",
                intervals(
                        List.of(),
                        new IntervalChart.Row("Large", 1_234_567, new Interval(-1_000_000, 2_345_678.125)),
                        new IntervalChart.Row("Beside its interval", -9, new Interval(3, 4))));
    }

    private static void folds(Map<String, Chart> charts) {
        charts.put("folds", folds(30, 5, 0));
        charts.put("nested folds", folds(30, 5, 3));
        charts.put("fewest folds", folds(4, 2, 2));
        charts.put("uneven folds", folds(47, 10, 4));
        charts.put("most folds and patients", folds(120, 12, 12));
        charts.put("one patient a fold", folds(12, 12, 0));
        charts.put("two folds of many patients", folds(120, 2, 2));
        for (String words : List.of(LONG, UNBROKEN, HOSTILE, "w")) {
            charts.put(
                    "nested folds called " + words,
                    new FoldScheme(aText(), foldWords(words, words, words, words, words, words), 30, 5, 3));
        }
        charts.put(
                "nested folds with a long name for what is sealed",
                new FoldScheme(
                        aText(), foldWords("Fold ", "training", "test", "Inner fold ", "tuning", LONG), 40, 10, 4));
        charts.put(
                "nested folds with long names inside",
                new FoldScheme(aText(), foldWords("Fold ", "a", "b", "Inner fold ", LONG, UNBROKEN), 40, 10, 10));
    }

    static Map<String, Chart> empty() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("comparison", aComparison());
        charts.put("bars", bars());
        charts.put("histogram", histogram(Tone.INK, 0, 0));
        charts.put("lines", lines(List.of(), new LineChart.Series("Nothing", Tone.INK, List.of())));
        charts.put("strip", strip(List.of(), new StripChart.Row("Nothing", "", Tone.INK, List.of())));
        charts.put("densities", densities(List.of()));
        charts.put("intervals", intervals(List.of()));
        charts.put("heat", heat(0));
        charts.put("records", records(0));
        charts.put("masks", masks());
        charts.put("needles", needles());
        charts.put("roc", roc(List.of()));
        charts.put("icons", icons(0, 0, 0, 0));
        charts.put("confusion", confusion());
        charts.put("ledger", ledger());
        charts.put("signed", signed());
        charts.put("plane", plane());
        charts.put("cloud", cloud(0, "real", "synthetic"));
        return charts;
    }

    private static void twoGroups(Map<String, Chart> charts) {
        charts.put(
                "confusion",
                confusion(
                        new ConfusionPanels.Panel("Town", 1389.1, 110.9, 1561.5, 4438.5),
                        new ConfusionPanels.Panel("Van", 198.2, 51.8, 519.7, 1730.3)));
        charts.put(
                "confusion with long labels",
                new ConfusionPanels(
                        aText(),
                        "Group",
                        new ConfusionPanels.Words(LONG, UNBROKEN, HOSTILE, "reassured"),
                        List.of(
                                new ConfusionPanels.Panel(LONG, 1, 2, 3, 4),
                                new ConfusionPanels.Panel(UNBROKEN, 100_000, 0, 0, 0))));
        charts.put(
                "ledger",
                ledger(
                        new LedgerChart.Row("in the town", 110.9, 155.2, "44 more"),
                        new LedgerChart.Row("in the van", 51.8, 25.9, "26 fewer"),
                        new LedgerChart.Row("nowhere", 0, 0, "no change")));
        charts.put(
                "ledger with long labels",
                ledger(
                        new LedgerChart.Row(LONG, 1, 2, LONG),
                        new LedgerChart.Row(UNBROKEN, 2, 1, HOSTILE),
                        new LedgerChart.Row(HOSTILE, 200_000, 100_000, UNBROKEN)));
        charts.put("signed bars", signed(1.89, 0.94, -0.77, 0));
        charts.put(
                "signed bars with long labels",
                new SignedBars(
                        aText(),
                        LONG,
                        new Axis(LONG, -1, 1, Notation.DECIMAL),
                        List.of(
                                new SignedBars.Bar(LONG, -3.25),
                                new SignedBars.Bar(UNBROKEN, 0.001),
                                new SignedBars.Bar(HOSTILE, 1))));
        charts.put(
                "plane",
                plane(
                        new PlaneChart.Dot("Start", Tone.QUIET, new Point(0.133, 163), true),
                        new PlaneChart.Dot("Between", Tone.QUIET, new Point(0.05, 150), false),
                        new PlaneChart.Dot("Now", Tone.INK, new Point(0, 181), true)));
        charts.put(
                "plane with long labels",
                new PlaneChart(
                        aText(),
                        "Way",
                        new Axis(LONG, 0, 1, Notation.PERCENT),
                        new Axis(LONG, 0, 1, Notation.DECIMAL),
                        List.of(
                                new PlaneChart.Dot(LONG, Tone.QUIET, new Point(0, 1), true),
                                new PlaneChart.Dot(UNBROKEN, Tone.INK, new Point(1, 0), true),
                                new PlaneChart.Dot(HOSTILE, Tone.INK, new Point(0.5, 0), true)),
                        List.of(Reference.across(0.2, "a limit"))));
    }

    static ConfusionPanels confusion(ConfusionPanels.Panel... panels) {
        return new ConfusionPanels(
                aText(),
                "Group",
                new ConfusionPanels.Words("found", "missed", "false alarms", "left in peace"),
                List.of(panels));
    }

    static LedgerChart ledger(LedgerChart.Row... rows) {
        return new LedgerChart(
                aText(),
                "Harm",
                "Before",
                "Now",
                "Change",
                List.of(new LedgerChart.Section("Missed cancers", List.of(rows))));
    }

    static SignedBars signed(double... values) {
        return new SignedBars(
                aText(),
                "Input",
                new Axis("Log odds", -1, 1, Notation.DECIMAL),
                Arrays.stream(values)
                        .mapToObj(value -> new SignedBars.Bar("Input " + value, value))
                        .toList());
    }

    static PlaneChart plane(PlaneChart.Dot... dots) {
        return new PlaneChart(
                aText(),
                "Way",
                new Axis("Gap", 0, 0.2, Notation.PERCENT),
                new Axis("Missed", 100, 200, Notation.COUNT),
                List.of(dots),
                List.of());
    }

    private static void masks(Map<String, Chart> charts) {
        charts.put("mask", masks(aMask("One", ".v#+-", ".v.+-")));
        charts.put(
                "masks of all sizes", masks(aMask(LONG, "#"), aMask(UNBROKEN, "+".repeat(72)), aMask(HOSTILE, "-.-")));
        charts.put(
                "six masks",
                masks(IntStream.range(0, 6)
                        .mapToObj(number -> aMask("Outline " + number, "v".repeat(57), "#".repeat(57)))
                        .toArray(MaskPanels.Panel[]::new)));
        charts.put("masks with nothing in them", masks(aMask("Empty", "....", "....")));
    }

    static MaskPanels masks(MaskPanels.Panel... panels) {
        return new MaskPanels(
                aText(),
                "Outline",
                "undefined",
                new MaskPanels.Key("both", "program", "reference", "vessel", "largest distance"),
                List.of(
                        new MaskPanels.Measure("TP", "", Notation.COUNT, 0),
                        new MaskPanels.Measure("FP", "", Notation.COUNT, 0)),
                List.of(
                        new MaskPanels.Measure("Dice", "", Notation.DECIMAL, 3),
                        new MaskPanels.Measure("HD", "mm", Notation.DECIMAL, 1)),
                List.of(panels));
    }

    /// With 557 and 29 pixels, a Dice of 0.975 and no HD; the largest distance runs along the first row.
    static MaskPanels.Panel aMask(String title, String... rows) {
        return new MaskPanels.Panel(
                title,
                Stream.of(rows)
                        .map(row -> row.chars().mapToObj(SampleCharts::pixel).toList())
                        .toList(),
                List.of(OptionalDouble.of(557), OptionalDouble.of(29)),
                List.of(OptionalDouble.of(0.975), OptionalDouble.empty()),
                new MaskPanels.Span(0, 0, 0, rows[0].length() - 1));
    }

    private static MaskPanels.Pixel pixel(int sign) {
        return switch (sign) {
            case '#' -> MaskPanels.Pixel.BOTH;
            case '+' -> MaskPanels.Pixel.PROGRAM;
            case '-' -> MaskPanels.Pixel.REFERENCE;
            case 'v' -> MaskPanels.Pixel.VESSEL;
            default -> MaskPanels.Pixel.BACKGROUND;
        };
    }

    static Histogram histogram(Tone tone, double... counts) {
        return new Histogram(
                aText(),
                new Axis("Area under the curve", 0, 1, Notation.DECIMAL),
                "Draws",
                IntStream.range(0, counts.length)
                        .mapToObj(index -> new Histogram.Bin(index / 10.0, (index + 1) / 10.0, counts[index]))
                        .toList(),
                tone,
                List.of(Reference.across(0.25, "true: 0.25"), Reference.across(0.3, "reported: 0.30")));
    }

    static DensityChart densities(List<Reference> references, DensityChart.Curve... curves) {
        return new DensityChart(aText(), new Axis("Intensity", -3, 3, Notation.DECIMAL), List.of(curves), references);
    }
}
