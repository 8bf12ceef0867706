package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.mindgap.lab.engine.DeskReport.Empty;
import org.mindgap.lab.engine.DeskReport.Failed;
import org.mindgap.lab.engine.DeskReport.Uncertainty;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MeanInterval;
import org.mindgap.statistics.ResampledMean;

/// A results table made from a list of scans.
///
/// @param values how many Dice values it rests on
/// @param patients of how many patients these are
/// @param mean with its sample standard deviation
/// @param interval of the mean, 95%, where one is given
public record DeskTable(
        int values, int patients, MeanInterval mean, double median, double smallest, Optional<Interval> interval) {
    private static final int DRAWS = 20_000;
    private static final long SEED = 20;

    /// The same choices always make the same table.
    public static DeskTable of(List<DeskScan> scans, DeskReport report) {
        Map<Integer, List<Double>> byPatient = new TreeMap<>();
        for (DeskScan scan : scans) {
            if (!isLeftOut(scan, report)) {
                byPatient
                        .computeIfAbsent(scan.patient(), patient -> new ArrayList<>())
                        .addAll(values(scan, report));
            }
        }
        if (report.unit() == DeskReport.Unit.PATIENT) {
            byPatient.replaceAll((patient, values) -> List.of(
                    values.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        }
        if (report.failed() == Failed.AS_THE_REST) {
            impute(scans, report, byPatient);
        }
        List<Double> sorted =
                byPatient.values().stream().flatMap(List::stream).sorted().toList();
        MeanInterval mean = MeanInterval.of(sorted);
        return new DeskTable(
                sorted.size(),
                byPatient.size(),
                mean,
                median(sorted),
                sorted.getFirst(),
                interval(report.uncertainty(), mean, byPatient));
    }

    private static boolean isLeftOut(DeskScan scan, DeskReport report) {
        return scan.isFailed() && report.failed() != Failed.ZERO
                || scan.isWithoutLesion() && report.empty() != Empty.ZERO;
    }

    private static List<Double> values(DeskScan scan, DeskReport report) {
        return report.unit() == DeskReport.Unit.SLICE
                ? scan.slices().stream().map(DeskScan.Slice::dice).toList()
                : List.of(scan.dice());
    }

    /// Gives the failed scans the mean of all other values.
    private static void impute(List<DeskScan> scans, DeskReport report, Map<Integer, List<Double>> byPatient) {
        double mean = byPatient.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        for (DeskScan scan : scans) {
            if (scan.isFailed()) {
                int values =
                        report.unit() == DeskReport.Unit.SLICE ? scan.slices().size() : 1;
                byPatient.put(scan.patient(), Collections.nCopies(values, mean));
            }
        }
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static Optional<Interval> interval(
            Uncertainty uncertainty, MeanInterval mean, Map<Integer, List<Double>> byPatient) {
        return switch (uncertainty) {
            case NONE -> Optional.empty();
            case VALUES -> Optional.of(mean.interval(DeskArithmetic.LEVEL));
            case PATIENTS ->
                Optional.of(new ResampledMean(List.copyOf(byPatient.values()))
                        .interval(DeskArithmetic.LEVEL, DRAWS, new SplittableRandom(SEED)));
        };
    }
}
