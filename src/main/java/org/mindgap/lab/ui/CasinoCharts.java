package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.NeedleScale;
import org.mindgap.chart.NeedleScale.Needle;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.StripChart;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.CasinoDataSets;
import org.mindgap.lab.engine.CasinoDraw;
import org.mindgap.lab.engine.CasinoState;
import org.mindgap.lab.engine.Pipeline.Meter;
import org.mindgap.lab.engine.TuningCasino;

/// The pictures of the tuning casino.
///
/// @param searching whether the lesson is about the search: then the flat and the nested score have marks of their own
record CasinoCharts(Texts texts, boolean searching) {
    private static final double LOW = 0.4;
    private static final int MOST_POINTS = 60;

    /// What each way of measuring shows, on average over the data sets.
    Chart meters(CasinoDataSets sets, CasinoState state) {
        CasinoReading present = reading(state);
        List<Needle> needles = read(state).stream()
                .map(reading -> needle(sets, reading, state, present))
                .toList();
        ChartText text = new ChartText(
                texts.of(present.titleKey(), present.mean(sets)),
                texts.of(
                        "lab.casino.subtitle",
                        state.setting().patients(),
                        state.setting().features(),
                        state.setting().informative(),
                        kept(state),
                        sets.count()),
                texts.of("lab.casino.description", needles.size()),
                "",
                texts.of("lab.nothing"));
        return new NeedleScale(text, texts.of("lab.casino.readings"), scale(), needles);
    }

    CasinoReading reading(CasinoState state) {
        return CasinoReading.of(state.pipeline().meter(), searching);
    }

    /// What the learner has read so far.
    private Set<CasinoReading> read(CasinoState state) {
        Set<CasinoReading> read = EnumSet.of(CasinoReading.APPARENT);
        state.seen().forEach(meter -> read.add(CasinoReading.of(meter, searching)));
        if (read.contains(CasinoReading.FLAT) || read.contains(CasinoReading.NESTED)) {
            read.add(CasinoReading.HONEST);
        }
        if (state.reveal()) {
            read.add(CasinoReading.NEW_PATIENTS);
        }
        return read;
    }

    private Needle needle(CasinoDataSets sets, CasinoReading reading, CasinoState state, CasinoReading present) {
        // Two digits are all that a mean over so few data sets is good for.
        double rounded = Math.rint(reading.mean(sets) * 100) / 100;
        boolean filled = reading == present || reading == CasinoReading.NEW_PATIENTS;
        return new Needle(texts.of(reading.nameKey(), kept(state)), rounded, tone(filled));
    }

    private static int kept(CasinoState state) {
        return Math.min(state.setting().kept(), state.setting().features());
    }

    private static Tone tone(boolean present) {
        return present ? Tone.INK : Tone.QUIET;
    }

    /// The winner's own score and the score by those who had no vote, data set by data set.
    Chart searches(CasinoDataSets sets, CasinoState state) {
        List<StripChart.Row> rows = new ArrayList<>();
        boolean flatSeen = state.seen().contains(Meter.FLAT);
        boolean nestedSeen = state.seen().contains(Meter.NESTED);
        double flat = CasinoReading.FLAT.mean(sets);
        double nested = CasinoReading.NESTED.mean(sets);
        if (flatSeen) {
            rows.add(row(sets, CasinoReading.FLAT, "lab.searches.flat", "lab.searches.flat-words", state));
        }
        if (nestedSeen) {
            rows.add(row(sets, CasinoReading.NESTED, "lab.searches.nested", "lab.searches.nested-words", state));
        }
        String title;
        if (flatSeen && nestedSeen) {
            title = texts.of(flat > nested ? "lab.searches.title-both" : "lab.searches.title-equal", flat, nested);
        } else {
            title = flatSeen
                    ? texts.of("lab.searches.title-flat", flat)
                    : texts.of("lab.searches.title-nested", nested);
        }
        List<Reference> truth = new ArrayList<>();
        if (state.reveal()) {
            double auc = CasinoReading.NEW_PATIENTS.mean(sets);
            truth.add(Reference.across(auc, texts.of("lab.lottery.new-patients", auc)));
        }
        ChartText text = new ChartText(
                title,
                texts.of("lab.searches.subtitle", sets.count()),
                texts.of("lab.searches.description", rows.size(), sets.count()),
                "",
                texts.of("lab.nothing"));
        return new StripChart(text, texts.of("lab.searches.categories"), scale(), rows, truth);
    }

    private StripChart.Row row(
            CasinoDataSets sets, CasinoReading reading, String name, String words, CasinoState state) {
        double mean = reading.mean(sets);
        return new StripChart.Row(
                texts.of(name),
                texts.of(words),
                tone(reading == reading(state)),
                sets.values(reading.value()),
                new StripChart.Tick(mean, texts.of("lab.mean", mean)));
    }

    /// The best of the noise features tried so far, against what chance lets expect.
    Chart tickets(CasinoState state) {
        TuningCasino casino = new TuningCasino(state.setting(), state.seed());
        CasinoDraw draw = casino.draw(0);
        double[] best = draw.runningMaximum();
        double[] theory = casino.theory();
        List<Integer> places = places(best);
        ChartText text = new ChartText(
                texts.of("lab.tickets.title", best.length, draw.best()),
                texts.of(
                        "lab.tickets.subtitle",
                        state.setting().events(),
                        state.setting().nonEvents()),
                texts.of("lab.tickets.description", best.length, draw.best(), theory[theory.length - 1]),
                "",
                texts.of("lab.nothing"));
        int last = Math.max(2, best.length);
        return new LineChart(
                text,
                new Axis(texts.of("lab.tickets.across"), 1, last, Notation.COUNT),
                new Axis(texts.of("lab.auc"), LOW, 0.8, Notation.DECIMAL),
                List.of(
                        new LineChart.Series(texts.of("lab.tickets.drawn"), Tone.INK, points(best, places)),
                        new LineChart.Series(texts.of("lab.tickets.theory"), Tone.QUIET, points(theory, places))),
                List.of());
    }

    private static List<Point> points(double[] values, List<Integer> places) {
        return places.stream().map(place -> new Point(place + 1, values[place])).toList();
    }

    /// A few places, closer together at the start where much happens, and both sides of every step.
    private static List<Integer> places(double[] best) {
        double growth = Math.pow(best.length, 1.0 / MOST_POINTS);
        return IntStream.range(0, best.length)
                .filter(place -> place == 0
                        || place == best.length - 1
                        || best[place] > best[place - 1]
                        || best[place + 1] > best[place]
                        || Math.floor(Math.log(place + 1) / Math.log(growth))
                                > Math.floor(Math.log(place) / Math.log(growth)))
                .boxed()
                .toList();
    }

    private Axis scale() {
        return new Axis(texts.of("lab.auc"), LOW, 1, Notation.DECIMAL);
    }
}
