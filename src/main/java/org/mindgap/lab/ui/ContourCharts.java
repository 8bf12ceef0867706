package org.mindgap.lab.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Histogram;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Reference;
import org.mindgap.chart.Tone;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.segmentation.DirectedDistances;

/// How far the border pixels of one mask lie from the other, in each direction.
record ContourCharts(Texts texts) {
    private static final double MOST = 0.95;
    private static final int LEAST_BINS = 8;

    Chart fromPrediction(ContourScores scores) {
        return histogram(scores.borders().fromPrediction(), scores, "lab.distances.from-prediction");
    }

    Chart fromReference(ContourScores scores) {
        return histogram(scores.borders().fromReference(), scores, "lab.distances.from-reference");
    }

    private Chart histogram(DirectedDistances distances, ContourScores scores, String key) {
        double tolerance = scores.setting().tolerance();
        String direction = texts.of(key);
        if (distances.isEmpty()) {
            ChartText text = new ChartText(
                    texts.of("lab.distances.title-none", direction),
                    "",
                    texts.of("lab.distances.title-none", direction),
                    "",
                    texts.of("lab.contour.happened-nothing"));
            return new Histogram(
                    text, axis(LEAST_BINS), texts.of("lab.distances.counts"), List.of(), Tone.INK, List.of());
        }
        double[] sorted = distances.sorted();
        int bins = Math.max(LEAST_BINS, (int) Math.floor(sorted[sorted.length - 1]) + 1);
        double[] counts = new double[bins];
        for (double distance : sorted) {
            counts[(int) distance]++;
        }
        double percentile = distances.quantile(MOST).orElseThrow();
        ChartText text = new ChartText(
                texts.of("lab.distances.title", direction, percentile),
                texts.of("lab.distances.subtitle", distances.count(), distances.within(tolerance), tolerance),
                texts.of("lab.distances.description", distances.count(), percentile, sorted[sorted.length - 1]),
                "",
                texts.of("lab.nothing"));
        return new Histogram(
                text,
                axis(bins),
                texts.of("lab.distances.counts"),
                IntStream.range(0, bins)
                        .mapToObj(bin -> new Histogram.Bin(bin, bin + 1, counts[bin]))
                        .toList(),
                Tone.INK,
                List.of(
                        Reference.across(tolerance, texts.of("lab.distances.tolerance")),
                        Reference.across(percentile, texts.of("lab.distances.percentile"))));
    }

    private Axis axis(int bins) {
        return new Axis(texts.of("lab.distances.axis"), 0, bins, Notation.DECIMAL);
    }
}
