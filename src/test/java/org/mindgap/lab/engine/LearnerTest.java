package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fast learners against the slow and obvious way to compute the same.
class LearnerTest {

    private static final SplitLotterySetting DEFAULTS =
            SplitLotterySetting.defaults().withEffect(0.4);

    static Stream<SplitLotterySetting> settings() {
        return Stream.of(
                DEFAULTS,
                DEFAULTS.withPatients(41).withRecordsPerPatient(1).withFolds(10),
                DEFAULTS.withFolds(2).withRecordsPerPatient(10),
                // Sites far apart: most near neighbours are of the tested site.
                DEFAULTS.withScannerShift(1.5).withFingerprint(0.1).withRecordNoise(0.1));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void asksTheFiveNearestRecordsOfOtherFolds(SplitLotterySetting setting) {
        SplitLottery lottery = new SplitLottery(setting, 17);
        Cohort cohort = lottery.cohort(0);
        Learner learner = new NearestNeighbours(cohort);

        for (Strategy strategy : Strategy.values()) {
            FoldTable folds = lottery.folds(0, strategy);
            double[] scores = learner.scoreOutOfFold(folds);

            for (int record = 0; record < cohort.records(); record++) {
                if (folds.isTested(record)) {
                    int own = folds.foldOf(record);
                    assertThat(scores[record])
                            .as("%s, record %d", strategy, record)
                            .isEqualTo(share(cohort, point(cohort, record), other -> folds.foldOf(other) != own));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void asksAllRecordsAboutFreshPatients(SplitLotterySetting setting) {
        Cohort cohort = new SplitLottery(setting, 17).cohort(0);
        FreshPatients fresh = FreshPatients.draw(setting, cohort.siteShifts(), new SplittableRandom(1));

        double[] scores = new NearestNeighbours(cohort).score(fresh);

        for (int patient = 0; patient < 400; patient += 7) {
            int position = patient;
            double[] point = IntStream.range(0, 8)
                    .mapToDouble(j -> fresh.features()[j * 400 + position])
                    .toArray();
            assertThat(scores[patient]).isEqualTo(share(cohort, point, other -> true));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void weighsFeaturesByTheInverseOfTheRidgedCovariance(SplitLotterySetting setting) {
        SplitLottery lottery = new SplitLottery(setting, 17);
        Cohort cohort = lottery.cohort(0);
        FoldTable folds = lottery.folds(0, Strategy.PATIENT_FOLDS);

        double[] scores = new RidgeLda(cohort).scoreOutOfFold(folds);

        int tested = 1;
        double[] weights = weights(cohort, record -> folds.foldOf(record) != tested);
        for (int record = 0; record < cohort.records(); record++) {
            if (folds.foldOf(record) == tested) {
                assertThat(scores[record])
                        .isEqualTo(
                                new ArrayRealVector(point(cohort, record)).dotProduct(new ArrayRealVector(weights)),
                                within(1e-9));
            }
        }
    }

    private static double share(Cohort cohort, double[] point, IntPredicate training) {
        return IntStream.range(0, cohort.records())
                .filter(training)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> squaredDistance(point, point(cohort, other))))
                .limit(5)
                .mapToInt(other -> cohort.isEvent(cohort.patientOf(other)) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double[] weights(Cohort cohort, IntPredicate training) {
        double[][] events = rows(cohort, training, true);
        double[][] others = rows(cohort, training, false);
        RealMatrix pooled = new Covariance(events)
                .getCovarianceMatrix()
                .scalarMultiply(events.length - 1)
                .add(new Covariance(others).getCovarianceMatrix().scalarMultiply(others.length - 1))
                .scalarMultiply(1.0 / (events.length + others.length - 2));
        for (int j = 0; j < 8; j++) {
            pooled.addToEntry(j, j, 0.1);
        }
        return new LUDecomposition(pooled)
                .getSolver()
                .solve(mean(events).subtract(mean(others)))
                .toArray();
    }

    private static ArrayRealVector mean(double[][] rows) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows);
        return new ArrayRealVector(IntStream.range(0, 8)
                .mapToDouble(j -> Arrays.stream(matrix.getColumn(j)).average().orElseThrow())
                .toArray());
    }

    private static double[][] rows(Cohort cohort, IntPredicate training, boolean event) {
        return IntStream.range(0, cohort.records())
                .filter(training)
                .filter(record -> cohort.isEvent(cohort.patientOf(record)) == event)
                .mapToObj(record -> point(cohort, record))
                .toArray(double[][]::new);
    }

    private static double[] point(Cohort cohort, int record) {
        return IntStream.range(0, 8).mapToDouble(j -> cohort.feature(record, j)).toArray();
    }

    private static double squaredDistance(double[] one, double[] other) {
        return IntStream.range(0, 8)
                .mapToDouble(j -> (one[j] - other[j]) * (one[j] - other[j]))
                .sum();
    }
}
