package org.mindgap.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.AveragePrecision;
import org.mindgap.statistics.CalibrationError;
import org.mindgap.statistics.DeLong;
import org.mindgap.statistics.PairedDeLong;
import org.mindgap.statistics.RiskCalibration;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.json.JsonMapper;

/// What [WorkbenchBenchmark] measures: risks of patients of whom one in four has the event, the same in each run.
public enum ScoreTask {
    /// All that a classifier's page shows, from JSON to JSON.
    ONE_REQUEST_10000("a request with 10,000 scores: AUC, DeLong, calibration, ECE, JSON to JSON") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            byte[] input = request(cases, Map.of("scores", cases.risks, "threshold", 0.5));
            return () -> Workbench.compute("binary-classification", input).length;
        }
    },
    AUC_TO_ECE_10000("the same measures without JSON") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            return () -> {
                RiskCalibration calibration = new RiskCalibration(cases.risks, cases.events);
                return Auc.of(cases.risks, cases.events).orElseThrow()
                        + DeLong.of(cases.risks, cases.events).orElseThrow().variance()
                        + AveragePrecision.of(cases.risks, cases.events).orElseThrow()
                        + calibration.line().orElseThrow().slope()
                        + calibration.inTheLarge().orElseThrow()
                        + calibration.brier()
                        + CalibrationError.ofEvents(cases.risks, cases.events, 10)
                                .expected();
            };
        }
    },
    DELONG_1000("DeLong of 1,000 scores") {
        @Override
        DoubleSupplier task() {
            return deLong(1000);
        }
    },
    DELONG_10000("DeLong of 10,000 scores") {
        @Override
        DoubleSupplier task() {
            return deLong(10_000);
        }
    },
    DELONG_100000("DeLong of 100,000 scores") {
        @Override
        DoubleSupplier task() {
            return deLong(100_000);
        }
    },
    DELONG_1000000("DeLong of 1,000,000 scores") {
        @Override
        DoubleSupplier task() {
            return deLong(1_000_000);
        }
    },
    PAIRED_DELONG_10000("DeLong of two scores of 10,000 patients") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            return () -> PairedDeLong.of(cases.risks, cases.others, cases.events)
                    .orElseThrow()
                    .covariance();
        }
    },
    BOOTSTRAP_10000("2,000 bootstrap replicates of the AUC of 10,000 scores, JSON to JSON") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            byte[] input =
                    request(cases, Map.of("scores", cases.risks, "stratified", false, "replicates", 2000, "seed", 1));
            return () -> Workbench.compute("bootstrap-auc", input).length;
        }
    },
    BOOTSTRAP_PAIRED_10000("the same for two scores, by 2,500 patients, stratified") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            int[] patients = new int[10_000];
            Arrays.setAll(patients, i -> i / 4);
            Map<String, Object> rest =
                    new LinkedHashMap<>(Map.of("scores", cases.risks, "scoresB", cases.others, "patients", patients));
            rest.putAll(Map.of("stratified", true, "replicates", 2000, "seed", 1));
            byte[] input = request(cases, rest);
            return () -> Workbench.compute("bootstrap-auc", input).length;
        }
    },
    PERMUTATIONS_10000("2,000 permutations of two scores of 10,000 patients, JSON to JSON") {
        @Override
        DoubleSupplier task() {
            Cases cases = Cases.of(10_000);
            byte[] input = request(
                    cases, Map.of("scoresA", cases.risks, "scoresB", cases.others, "permutations", 2000, "seed", 1));
            return () -> Workbench.compute("permutation-test-auc", input).length;
        }
    };

    private record Cases(double[] risks, double[] others, boolean[] events) {

        /// With the digits that files have, so that some are equal.
        static Cases of(int n) {
            SplittableRandom chance = new SplittableRandom(n);
            Cases cases = new Cases(new double[n], new double[n], new boolean[n]);
            for (int i = 0; i < n; i++) {
                cases.events[i] = chance.nextInt(4) == 0;
                cases.risks[i] = risk(chance, cases.events[i] ? 0.2 : -1.6);
                cases.others[i] = risk(chance, cases.events[i] ? 0 : -1.6);
            }
            return cases;
        }

        private static double risk(SplittableRandom chance, double logit) {
            double risk = 1 / (1 + Math.exp(-logit - 1.2 * chance.nextGaussian()));
            return Math.rint(risk * 1e5) / 1e5;
        }
    }

    private final String words;

    ScoreTask(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// One act, to be repeated.
    abstract DoubleSupplier task();

    private static DoubleSupplier deLong(int n) {
        Cases cases = Cases.of(n);
        return () -> DeLong.of(cases.risks, cases.events).orElseThrow().variance();
    }

    private static byte[] request(Cases cases, Map<String, Object> fields) {
        int[] labels = new int[cases.events.length];
        Arrays.setAll(labels, i -> cases.events[i] ? 1 : 0);
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("labels", labels);
        return new JsonMapper().writeValueAsBytes(all);
    }
}
