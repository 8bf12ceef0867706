package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.IconArray;
import org.mindgap.chart.IconArray.Icon;
import org.mindgap.chart.Point;
import org.mindgap.chart.RocChart;
import org.mindgap.chart.RocChart.Curve;
import org.mindgap.chart.RocChart.OperatingPoint;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.BrochureNumber;
import org.mindgap.lab.engine.BrochureSite;
import org.mindgap.lab.engine.BrochureState;
import org.mindgap.statistics.CaseMix;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MarkedScores;

/// The pictures of "The brochure and the van".
record BrochureCharts(Texts texts) {
    private static final int THRESHOLDS = 201;
    private static final int PEOPLE = 1_000;
    private static final double MIX_LOWEST = -6;
    private static final double MIX_HIGHEST = 9;

    /// What the brochure's test does to a thousand people of the clinic.
    Chart people(BrochureState state) {
        double prevalence = state.at(BrochureNumber.LOCAL_PREVALENCE);
        double sensitivity = state.at(BrochureNumber.CLAIMED_SENSITIVITY);
        double specificity = state.at(BrochureNumber.CLAIMED_SPECIFICITY);
        int ill = (int) Math.round(PEOPLE * prevalence);
        int found = Math.min(ill, (int) Math.round(PEOPLE * prevalence * sensitivity));
        int alarms = Math.min(PEOPLE - ill, (int) Math.round(PEOPLE * (1 - prevalence) * (1 - specificity)));
        ChartText text = new ChartText(
                texts.of("lab.van.people-title", found + alarms, found),
                texts.of("lab.van.people-subtitle", PEOPLE),
                texts.of("lab.van.people-description", PEOPLE, found, ill - found, alarms),
                "");
        return new IconArray(
                text,
                texts.of("lab.van.people"),
                texts.of("lab.van.people-count"),
                List.of(
                        new IconArray.Group(texts.of("lab.van.people-found"), found, Icon.DOT),
                        new IconArray.Group(texts.of("lab.van.people-missed"), ill - found, Icon.CROSS),
                        new IconArray.Group(texts.of("lab.van.people-alarms"), alarms, Icon.RING),
                        new IconArray.Group(texts.of("lab.van.people-others"), PEOPLE - ill - alarms, Icon.SPECK)));
    }

    /// The score where it was trained, elsewhere, and as it would be without the marker.
    Chart sites(BrochureState state) {
        MarkedScores marked = state.marked();
        double home = state.auc(marked, BrochureSite.TRAINING);
        double elsewhere = state.auc(marked, BrochureSite.ELSEWHERE);
        boolean onFree = state.markerFree() || state.site() == BrochureSite.ERASED;
        List<Curve> curves = List.of(
                new Curve(
                        texts.of("lab.van.curve-training", home),
                        Tone.INK,
                        points(
                                marked,
                                state.markedIll(BrochureSite.TRAINING),
                                state.markedHealthy(BrochureSite.TRAINING)),
                        !onFree && state.site() == BrochureSite.TRAINING ? here(state) : List.of()),
                new Curve(
                        texts.of("lab.van.curve-elsewhere", elsewhere),
                        Tone.INK,
                        points(
                                marked,
                                state.markedIll(BrochureSite.ELSEWHERE),
                                state.markedHealthy(BrochureSite.ELSEWHERE)),
                        !onFree && state.site() == BrochureSite.ELSEWHERE ? here(state) : List.of()),
                new Curve(
                        texts.of("lab.van.curve-free", marked.signalAuc()),
                        Tone.QUIET,
                        points(marked, 0, 0),
                        onFree ? here(state) : List.of()));
        ChartText text = new ChartText(
                texts.of("lab.van.sites-title", home, elsewhere),
                texts.of("lab.van.sites-subtitle"),
                texts.of("lab.van.sites-description", home, elsewhere, marked.signalAuc()),
                "");
        return roc(text, curves);
    }

    private RocChart roc(ChartText text, List<Curve> curves) {
        return new RocChart(
                text,
                texts.of("lab.roc.false-positives"),
                texts.of("lab.roc.sensitivity"),
                texts.of("lab.roc.chance"),
                curves);
    }

    private List<OperatingPoint> here(BrochureState state) {
        return List.of(operating(state.sensitivity(), state.falsePositiveRate()));
    }

    private OperatingPoint operating(double sensitivity, double falsePositives) {
        return new OperatingPoint(
                texts.of("lab.van.operating", sensitivity, falsePositives),
                Tone.INK,
                new Point(falsePositives, sensitivity));
    }

    private static List<Point> points(MarkedScores score, double ill, double healthy) {
        Interval range = score.thresholds();
        return thresholds(
                range.lower(),
                range.upper(),
                threshold -> new Point(score.falsePositiveRate(threshold, healthy), score.sensitivity(threshold, ill)));
    }

    /// From nobody called positive to everybody.
    private static List<Point> thresholds(double lowest, double highest, DoubleFunction<Point> at) {
        return IntStream.range(0, THRESHOLDS)
                .mapToObj(step -> at.apply(highest - (highest - lowest) * step / (THRESHOLDS - 1)))
                .toList();
    }

    /// What the score listens to on the images shown.
    Chart listening(BrochureState state) {
        double marker = state.score().markerShare(state.markedIll(state.site()), state.markedHealthy(state.site()));
        ChartText text = new ChartText(
                texts.of("lab.van.listening-title", marker),
                texts.of("lab.van.listening-subtitle"),
                texts.of("lab.van.listening-description", marker, 1 - marker),
                "");
        return new BarChart(
                text,
                texts.of("lab.van.listening-parts"),
                Axis.percent(texts.of("lab.van.listening-share")),
                List.of(
                        new BarChart.Bar(texts.of("lab.van.listening-marker"), marker, null, Tone.INK),
                        new BarChart.Bar(texts.of("lab.van.listening-signal"), 1 - marker, null, Tone.QUIET)));
    }

    /// The same cut-off with the cases of the brochure and with those of the clinic.
    Chart mixes(BrochureState state) {
        CaseMix brochure = state.mixInTheBrochure();
        CaseMix here = state.mix();
        double cutoff = state.at(BrochureNumber.MIX_CUTOFF);
        ChartText text = new ChartText(
                texts.of("lab.van.mixes-title", brochure.sensitivity(cutoff), here.sensitivity(cutoff)),
                texts.of("lab.van.mixes-subtitle"),
                texts.of("lab.van.mixes-description", brochure.auc(), here.auc()),
                "");
        return roc(
                text,
                List.of(
                        new Curve(
                                texts.of("lab.van.mix-brochure", brochure.advanced(), brochure.auc()),
                                Tone.INK,
                                points(brochure),
                                List.of(operating(brochure.sensitivity(cutoff), 1 - brochure.specificity(cutoff)))),
                        new Curve(
                                texts.of("lab.van.mix-here", here.advanced(), here.auc()),
                                Tone.QUIET,
                                points(here),
                                List.of(ring(operating(here.sensitivity(cutoff), 1 - here.specificity(cutoff)))))));
    }

    private static OperatingPoint ring(OperatingPoint point) {
        return new OperatingPoint(point.label(), Tone.QUIET, point.at());
    }

    private static List<Point> points(CaseMix mix) {
        return thresholds(
                MIX_LOWEST,
                MIX_HIGHEST,
                threshold -> new Point(1 - mix.specificity(threshold), mix.sensitivity(threshold)));
    }

    /// What the test is worth, and what it seems to be worth beside an imperfect reference.
    Chart judged(BrochureState state) {
        ImperfectReference judged = state.judged();
        List<BarChart.Bar> bars = new ArrayList<>();
        bars.add(bar("lab.van.judged-sensitivity", judged.sensitivity(), Tone.INK));
        judged.apparentSensitivity()
                .ifPresent(seen -> bars.add(bar("lab.van.judged-sensitivity-seen", seen, Tone.QUIET)));
        bars.add(bar("lab.van.judged-specificity", judged.specificity(), Tone.INK));
        judged.apparentSpecificity()
                .ifPresent(seen -> bars.add(bar("lab.van.judged-specificity-seen", seen, Tone.QUIET)));
        ChartText text = new ChartText(
                texts.of(
                        "lab.van.judged-title",
                        judged.sensitivity(),
                        judged.apparentSensitivity().orElse(judged.sensitivity())),
                texts.of("lab.van.judged-subtitle", judged.prevalence()),
                texts.of("lab.van.judged-description"),
                "");
        return new BarChart(
                text, texts.of("lab.van.judged-rates"), Axis.percent(texts.of("lab.van.judged-share")), bars);
    }

    private BarChart.Bar bar(String key, double value, Tone tone) {
        return new BarChart.Bar(texts.of(key), value, null, tone);
    }
}
