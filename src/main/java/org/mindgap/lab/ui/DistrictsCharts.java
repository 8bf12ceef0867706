package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ConfusionPanels;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.LedgerChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.PlaneChart;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.RocChart;
import org.mindgap.chart.SignedBars;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.DistrictInputs;
import org.mindgap.lab.engine.DistrictRates;
import org.mindgap.lab.engine.DistrictScores;
import org.mindgap.lab.engine.DistrictTraining;
import org.mindgap.lab.engine.DistrictsCounts;
import org.mindgap.lab.engine.DistrictsHistory.Tried;
import org.mindgap.lab.engine.DistrictsLamps;
import org.mindgap.lab.engine.DistrictsOutcome;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.TwoDistricts;
import org.mindgap.statistics.GroupGaps;
import org.mindgap.statistics.TwoProportions;

/// The pictures of the two districts.
record DistrictsCharts(Texts texts, DistrictsWords words) {
    private static final double LEVEL = 0.95;
    private static final double SAME_CURVE = 0.005;
    private static final double LOWEST = -12;
    private static final double HIGHEST = 10;
    private static final double STEP = 0.25;

    DistrictsCharts(Texts texts) {
        this(texts, new DistrictsWords(texts));
    }

    private ChartText text(String title, String subtitle, String description) {
        return new ChartText(title, subtitle, description, "", texts.of("lab.nothing"));
    }

    /// Missed cancers and false alarms in either district, against the start.
    Chart ledger(DistrictsOutcome now, DistrictsOutcome start) {
        return new LedgerChart(
                text(
                        texts.of("lab.districts.ledger.title", Math.round(now.missed()), Math.round(now.alarms())),
                        texts.of("lab.districts.ledger.subtitle"),
                        texts.of(
                                "lab.districts.ledger.description",
                                Math.round(now.town().missed()),
                                Math.round(now.van().missed()),
                                Math.round(now.town().alarms()),
                                Math.round(now.van().alarms()))),
                texts.of("lab.districts.ledger.rows"),
                texts.of("lab.districts.ledger.before"),
                texts.of("lab.districts.ledger.now"),
                texts.of("lab.districts.ledger.change"),
                List.of(
                        new LedgerChart.Section(
                                texts.of("lab.districts.ledger.missed"),
                                List.of(
                                        row(
                                                "town",
                                                start.town().missed(),
                                                now.town().missed()),
                                        row(
                                                "van",
                                                start.van().missed(),
                                                now.van().missed()))),
                        new LedgerChart.Section(
                                texts.of("lab.districts.ledger.alarms"),
                                List.of(
                                        row(
                                                "town",
                                                start.town().alarms(),
                                                now.town().alarms()),
                                        row(
                                                "van",
                                                start.van().alarms(),
                                                now.van().alarms())))));
    }

    private LedgerChart.Row row(String where, double before, double now) {
        return new LedgerChart.Row(texts.of("lab.districts.in-the." + where), before, now, words.change(before, now));
    }

    Chart matrices(DistrictsOutcome now) {
        return new ConfusionPanels(
                text(
                        texts.of(
                                "lab.districts.matrices.title",
                                now.town().recall(),
                                now.van().recall()),
                        texts.of("lab.districts.matrices.subtitle"),
                        texts.of(
                                "lab.districts.matrices.description",
                                Math.round(now.town().found()),
                                Math.round(now.van().found()))),
                texts.of("lab.districts.district"),
                new ConfusionPanels.Words(
                        texts.of("lab.districts.cell.found"),
                        texts.of("lab.districts.cell.missed"),
                        texts.of("lab.districts.cell.alarms"),
                        texts.of("lab.districts.cell.reassured")),
                List.of(panel("town", now.town()), panel("van", now.van())));
    }

    private ConfusionPanels.Panel panel(String where, DistrictRates rates) {
        return new ConfusionPanels.Panel(
                texts.of("lab.districts." + where), rates.found(), rates.missed(), rates.alarms(), rates.reassured());
    }

    Chart curves(DistrictsState state, DistrictsOutcome now) {
        double lead = now.town().auc() - now.van().auc();
        String title = "lab.districts.roc.same";
        if (Math.abs(lead) >= SAME_CURVE) {
            title = lead > 0 ? "lab.districts.roc.van-below" : "lab.districts.roc.van-above";
        }
        return new RocChart(
                text(
                        texts.of(title),
                        texts.of(
                                "lab.districts.roc.subtitle",
                                now.town().auc(),
                                now.van().auc()),
                        texts.of("lab.districts.roc.description")),
                texts.of("lab.districts.roc.across"),
                texts.of("lab.districts.roc.upwards"),
                texts.of("lab.districts.roc.chance"),
                List.of(
                        curve("town", Tone.INK, TwoDistricts.scores(state, now.model(), false), now.town()),
                        curve("van", Tone.QUIET, TwoDistricts.scores(state, now.model(), true), now.van())));
    }

    private RocChart.Curve curve(String where, Tone tone, DistrictScores scores, DistrictRates rates) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        for (double threshold = HIGHEST; threshold >= LOWEST; threshold -= STEP) {
            points.add(new Point(scores.falsePositiveRate(threshold), scores.sensitivity(threshold)));
        }
        points.add(new Point(1, 1));
        return new RocChart.Curve(
                texts.of("lab.districts." + where),
                tone,
                points,
                List.of(new RocChart.OperatingPoint(
                        texts.of("lab.districts.roc.now", rates.sensitivity(), rates.falsePositiveRate()),
                        tone,
                        new Point(rates.falsePositiveRate(), rates.sensitivity()))));
    }

    /// The four gaps, exact or as counted, with the intervals of so many people.
    Chart gaps(DistrictsState state, DistrictsOutcome now) {
        GroupGaps counted = DistrictsCounts.of(state, now).gaps();
        List<IntervalChart.Row> rows = new ArrayList<>();
        add(rows, "sensitivity", OptionalDouble.of(now.sensitivityGap()), counted.sensitivity(), state);
        add(rows, "alarms", OptionalDouble.of(now.alarmGap()), counted.falsePositiveRate(), state);
        add(rows, "predictive", now.predictiveGap(), counted.positivePredictiveValue(), state);
        add(rows, "recall", OptionalDouble.of(now.recallGap()), counted.selectionRate(), state);
        DistrictsLamps lamps = DistrictsLamps.of(now);
        return new IntervalChart(
                text(
                        texts.of("lab.districts.gaps.title", lamps.count()),
                        texts.of(
                                state.sampled() ? "lab.districts.gaps.drawn" : "lab.districts.gaps.exact",
                                state.patients()),
                        texts.of("lab.districts.gaps.description", now.sensitivityGap(), now.alarmGap())),
                texts.of("lab.districts.gaps.rates"),
                new Axis(texts.of("lab.districts.gaps.across"), -0.2, 0.2, Notation.PERCENT),
                rows,
                List.of(),
                true);
    }

    private void add(
            List<IntervalChart.Row> rows,
            String name,
            OptionalDouble exact,
            Optional<TwoProportions> counted,
            DistrictsState state) {
        if (exact.isEmpty() || counted.isEmpty()) {
            return;
        }
        TwoProportions difference = counted.get();
        org.mindgap.statistics.Interval interval = difference.newcombe(LEVEL);
        rows.add(new IntervalChart.Row(
                texts.of("lab.districts.gaps." + name),
                state.sampled() ? difference.difference() : exact.getAsDouble(),
                new Interval(interval.lower(), interval.upper()),
                new IntervalChart.Band(
                        texts.of("lab.districts.gaps.zone"),
                        new Interval(-DistrictsLamps.TOLERANCE, DistrictsLamps.TOLERANCE))));
    }

    /// What the model leans on, on the scale of log odds.
    Chart coefficients(DistrictsState state, DistrictsOutcome now) {
        DistrictInputs inputs = state.plan().inputs();
        List<SignedBars.Bar> bars = new ArrayList<>();
        bars.add(new SignedBars.Bar(
                texts.of("lab.districts.model.signal"), now.model().signal()));
        bars.add(bar("marker", inputs != DistrictInputs.SIGNAL, now.model().marker()));
        bars.add(bar(
                "district",
                inputs == DistrictInputs.SIGNAL_MARKER_AND_DISTRICT,
                now.model().van()));
        String subtitle = state.plan().training() == DistrictTraining.WORST_DISTRICT
                ? texts.of("lab.districts.model.robust", now.model().townWeight())
                : texts.of("lab.districts.model.subtitle");
        return new SignedBars(
                text(coefficientTitle(inputs, now), subtitle, texts.of("lab.districts.model.description")),
                texts.of("lab.districts.model.inputs"),
                new Axis(texts.of("lab.districts.model.across"), -1, 2.5, Notation.DECIMAL),
                bars);
    }

    private String coefficientTitle(DistrictInputs inputs, DistrictsOutcome now) {
        if (now.model().isInverted()) {
            return texts.of("lab.districts.model.inverted");
        }
        return switch (inputs) {
            case SIGNAL -> texts.of("lab.districts.model.signal-only");
            case SIGNAL_AND_MARKER -> texts.of("lab.districts.model.leans-on-marker");
            case SIGNAL_MARKER_AND_DISTRICT ->
                texts.of(
                        now.model().van() < 0
                                ? "lab.districts.model.thinks-healthier"
                                : "lab.districts.model.thinks-iller");
        };
    }

    private SignedBars.Bar bar(String input, boolean given, double value) {
        return given
                ? new SignedBars.Bar(texts.of("lab.districts.model." + input), value)
                : new SignedBars.Bar(texts.of("lab.districts.model." + input + "-not"), 0);
    }

    /// Every way tried, by the gap it leaves and the cancers it misses.
    Chart history(List<Tried> tried, DistrictsState state, DistrictsState start, DistrictsOutcome baseline) {
        long closed = tried.stream().filter(way -> isClosed(way.outcome())).count();
        long better = tried.stream()
                .filter(way -> isClosed(way.outcome()))
                .filter(way -> Math.round(way.outcome().missed()) < Math.round(baseline.missed()))
                .count();
        List<PlaneChart.Dot> dots =
                tried.stream().map(way -> dot(way, state, start)).toList();
        return new PlaneChart(
                text(
                        historyTitle(tried.size() - 1, closed, better),
                        texts.of("lab.districts.history.subtitle"),
                        texts.of("lab.districts.history.description", tried.size(), closed)),
                texts.of("lab.districts.history.ways"),
                new Axis(texts.of("lab.districts.history.across"), 0, 0.2, Notation.PERCENT),
                new Axis(texts.of("lab.districts.history.upwards"), 100, 200, Notation.COUNT),
                dots,
                List.of(Reference.across(DistrictsLamps.TOLERANCE, texts.of("lab.districts.history.limit"))));
    }

    private String historyTitle(int ways, long closed, long better) {
        if (ways == 0) {
            return texts.of("lab.districts.history.untried");
        }
        String title = texts.of("lab.districts.history.title", ways, closed);
        return better == 0 ? title : texts.of("lab.districts.history.better", title, better);
    }

    private static boolean isClosed(DistrictsOutcome outcome) {
        return Math.abs(outcome.sensitivityGap()) <= DistrictsLamps.TOLERANCE + 1e-9;
    }

    private PlaneChart.Dot dot(Tried way, DistrictsState state, DistrictsState start) {
        boolean now = isSame(way.state(), state);
        boolean first = isSame(way.state(), start);
        String label = words.way(way.state(), start);
        if (way.state().site() != start.site()) {
            label = texts.of("lab.districts.history.elsewhere", label);
        }
        if (now || first) {
            label = texts.of(now ? "lab.districts.history.now" : "lab.districts.history.start");
        }
        return new PlaneChart.Dot(
                label,
                now ? Tone.INK : Tone.QUIET,
                new Point(
                        Math.abs(way.outcome().sensitivityGap()), way.outcome().missed()),
                now || first);
    }

    private static boolean isSame(DistrictsState one, DistrictsState other) {
        return one.world().equals(other.world()) && one.plan().equals(other.plan()) && one.site() == other.site();
    }
}
