package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Histogram;
import org.mindgap.chart.Notation;
import org.mindgap.chart.RecordGrid;
import org.mindgap.chart.RecordGrid.Part;
import org.mindgap.chart.Reference;
import org.mindgap.chart.StripChart;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.Cohort;
import org.mindgap.lab.engine.FoldTable;
import org.mindgap.lab.engine.LotteryDraw;
import org.mindgap.lab.engine.LotteryState;
import org.mindgap.lab.engine.Strategy;

/// The pictures of the split lottery.
record LotteryCharts(Texts texts) {
    private static final double LOW = 0.2;
    private static final int MOST_PATIENTS = 40;
    private static final int BINS = 40;

    /// The estimates of every way of testing that the learner has chosen so far.
    Chart estimates(LotteryDraw draw, LotteryState state) {
        List<StripChart.Row> rows = state.seen().stream()
                .map(strategy -> row(draw, state, strategy))
                .toList();
        List<Double> present = draw.estimates(state.strategy());
        String title = present.isEmpty()
                ? texts.of("lab.lottery.title-none")
                : texts.of(
                        "lab.lottery.title",
                        name(state.strategy()),
                        draw.count(),
                        Collections.min(present),
                        Collections.max(present));
        Cohort cohort = draw.engine().cohort(0);
        int events = (int)
                IntStream.range(0, cohort.patients()).filter(cohort::isEvent).count();
        ChartText text = new ChartText(
                title,
                texts.of("lab.lottery.subtitle", cohort.patients(), events, cohort.recordsPerPatient()),
                texts.of("lab.lottery.description", rows.size(), draw.count()),
                "",
                texts.of("lab.nothing"));
        return new StripChart(text, texts.of("lab.lottery.categories"), scale(), rows, truths(draw, state));
    }

    private StripChart.Row row(LotteryDraw draw, LotteryState state, Strategy strategy) {
        List<Double> values = draw.estimates(strategy);
        String sublabel =
                texts.of(LabWords.strategyInWords(strategy), state.setting().folds(), Strategy.REPEATS, Cohort.SITES);
        Tone tone = strategy == state.strategy() ? Tone.INK : Tone.QUIET;
        return draw.mean(strategy).stream()
                .mapToObj(mean -> new StripChart.Row(
                        name(strategy), sublabel, tone, values, new StripChart.Tick(mean, texts.of("lab.mean", mean))))
                .findFirst()
                .orElseGet(() -> new StripChart.Row(name(strategy), sublabel, tone, values));
    }

    private List<Reference> truths(LotteryDraw draw, LotteryState state) {
        List<Reference> lines = new ArrayList<>();
        if (state.truth()) {
            draw.newPatients()
                    .ifPresent(auc -> lines.add(Reference.across(auc, texts.of("lab.lottery.new-patients", auc))));
            draw.newHospitals()
                    .ifPresent(auc -> lines.add(Reference.across(auc, texts.of("lab.lottery.new-hospitals", auc))));
        }
        return lines;
    }

    /// Where the first fold of the first cohort puts the records of each patient.
    Chart records(LotteryDraw draw, LotteryState state) {
        Cohort cohort = draw.engine().cohort(0);
        FoldTable folds = draw.engine().folds(0, state.strategy());
        int shown = Math.min(MOST_PATIENTS, cohort.patients());
        List<RecordGrid.Patient> patients = new ArrayList<>();
        for (int patient = 0; patient < shown; patient++) {
            patients.add(new RecordGrid.Patient(
                    Integer.toString(patient + 1), parts(folds, patient, cohort.recordsPerPatient())));
        }
        int crossing =
                (int) patients.stream().filter(RecordGrid.Patient::isLeaking).count();
        ChartText text = new ChartText(
                texts.of(crossing == 0 ? "lab.records.title-clean" : "lab.records.title-crossing", crossing, shown),
                texts.of("lab.records.subtitle", shown, cohort.patients()),
                texts.of("lab.records.description", shown, crossing),
                "",
                texts.of("lab.nothing"));
        RecordGrid.Key key = new RecordGrid.Key(
                texts.of("lab.records.training"), texts.of("lab.records.test"), texts.of("lab.records.crossing"));
        return new RecordGrid(text, texts.of("lab.records.patient"), key, patients);
    }

    private static List<Part> parts(FoldTable folds, int patient, int perPatient) {
        return IntStream.range(patient * perPatient, (patient + 1) * perPatient)
                .mapToObj(record -> folds.foldOf(record) == 0 ? Part.TEST : Part.TRAINING)
                .toList();
    }

    /// One cohort, split once again and again.
    Chart splits(LotteryDraw draw, LotteryState state) {
        List<Double> splits = draw.splits();
        double[] counts = new double[BINS];
        splits.forEach(auc -> counts[Math.min(BINS - 1, (int) Math.floor(auc * BINS + 1e-9))]++);
        List<Histogram.Bin> bins = IntStream.range(0, BINS)
                .filter(bin -> (bin + 1.0) / BINS > LOW || counts[bin] > 0)
                .mapToObj(bin -> new Histogram.Bin((double) bin / BINS, (bin + 1.0) / BINS, counts[bin]))
                .toList();
        String title = splits.isEmpty()
                ? texts.of("lab.lottery.title-none")
                : texts.of("lab.splits.title", Collections.min(splits), Collections.max(splits));
        ChartText text = new ChartText(
                title,
                texts.of("lab.splits.subtitle", state.setting().patients(), splits.size()),
                texts.of("lab.splits.description", splits.size()),
                "",
                texts.of("lab.nothing"));
        return new Histogram(text, scale(), texts.of("lab.splits.counts"), bins, Tone.INK, List.of());
    }

    private Axis scale() {
        return new Axis(texts.of("lab.auc"), LOW, 1, Notation.DECIMAL);
    }

    private String name(Strategy strategy) {
        return texts.of(LabWords.strategy(strategy));
    }
}
