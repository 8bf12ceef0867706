package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the module on synthetic data quotes, computed or simulated anew; simulated means may be about four Monte Carlo
/// standard errors off.
class SyntheticLessonsTest {
    private static final int LEARNED = 200;
    private static final int GENERATED = 400;

    /// One invented study: a model, the generator's patients, held-out patients, and those who are tested.
    private record Study(
            double[] model, LiverLesions teachers, LiverLesions heldOut, LiverLesions patients, Random chance) {

        static Study numbered(int number, int patients) {
            Random chance = new Random(1_000 + number);
            LiverLesions trained = LiverLesions.drawn(LEARNED, chance);
            return new Study(
                    trained.model(),
                    LiverLesions.drawn(LEARNED, chance),
                    LiverLesions.drawn(LEARNED, chance),
                    LiverLesions.drawn(patients, chance),
                    chance);
        }

        LiverLesions from(LesionGenerator generator) {
            return generator.generated(GENERATED, teachers, chance);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 0.79, 0.71, 0.86",
        "1, 1, 1, 0.84, 0.77, 0.92",
        "0, 0, 1, 0.80, 0.73, 0.88",
        "1, 0, 1.4, 0.85, 0.78, 0.93",
        "1, 0, 0.7, 0.72, 0.65, 0.79"
    })
    void fiveGeneratorsGiveFiveVerdictsOnOneModel(
            double correlation, double dropped, double gap, double mean, double low, double high) {
        LesionGenerator generator = new LesionGenerator(correlation, dropped, gap, 0);

        double[] aucs = over(300, 10, study -> study.from(generator).auc(study.model()));

        assertThat(mean(aucs)).isCloseTo(mean, within(0.014));
        assertThat(mean(aucs) - 1.96 * deviation(aucs)).isCloseTo(low, within(0.02));
        assertThat(mean(aucs) + 1.96 * deviation(aucs)).isCloseTo(high, within(0.02));
    }

    @Test
    void theModelDoesOnPatientsAsTheLessonSays() {
        double[] aucs = over(60, 4_000, study -> study.patients().auc(study.model()));
        double[] common = over(60, 4_000, study -> sensitivityAtNinety(study, 1));
        double[] rare = over(60, 4_000, study -> sensitivityAtNinety(study, LiverLesions.RARE));

        assertThat(mean(aucs)).isCloseTo(0.79, within(0.008));
        assertThat(mean(common)).isBetween(0.52, 0.60);
        assertThat(mean(rare)).isCloseTo(0.20, within(0.035));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.79", "1, 1, 0.76", "0, 1.4, 0.79"})
    void learningFromGeneratedPatientsLosesLittleAndOnlyWithoutTheRareKind(double dropped, double gap, double auc) {
        LesionGenerator generator = new LesionGenerator(1, dropped, gap, 0);

        assertThat(mean(over(
                        200,
                        1_000,
                        study -> study.patients().auc(study.from(generator).model()))))
                .isCloseTo(auc, within(0.01));
        assertThat(Math.round(100 * 0.762 / 0.787)).isEqualTo(97);
    }

    @Test
    void generatingMoreLeavesTheLuckOfTheGenerator() {
        double[] off = over(300, 4_000, study -> {
            LiverLesions made = LesionGenerator.HONEST.generated(2_000, study.teachers(), study.chance());
            return made.auc(study.model()) - study.patients().auc(study.model());
        });
        double[] sampling = over(40, 10, study -> {
            LiverLesions made = LesionGenerator.HONEST.generated(2_000, study.teachers(), study.chance());
            return DeLong.of(made.scores(study.model()), made.malignant())
                    .orElseThrow()
                    .standardError();
        });

        assertThat(mean(off)).isCloseTo(0, within(0.009));
        assertThat(deviation(off)).isCloseTo(0.034, within(0.006));
        assertThat(mean(sampling)).isCloseTo(0.010, within(0.001));
        assertThat(1.96 * 0.010).isCloseTo(0.02, within(0.005));
        assertThat(1.96 * 0.034).isCloseTo(0.07, within(0.005));
        assertThat(Math.sqrt(0.034 * 0.034 - 0.010 * 0.010)).isCloseTo(0.032, within(0.0006));
        assertThat(Math.sqrt(0.050 * 0.050 - 0.014 * 0.014)).isCloseTo(0.048, within(0.0001));
    }

    @Test
    void aGeneratorThatLearnsFromTheModelsPatientsFlattersIt() {
        double[] off = IntStream.range(0, 500)
                .mapToDouble(number -> {
                    Random chance = new Random(5_000 + number);
                    LiverLesions trained = LiverLesions.drawn(LEARNED, chance);
                    double[] model = trained.model();
                    return LesionGenerator.HONEST
                                    .generated(1_000, trained, chance)
                                    .auc(model)
                            - LiverLesions.drawn(1_000, chance).auc(model);
                })
                .toArray();

        assertThat(mean(off)).isCloseTo(0.012, within(0.008));
    }

    @ParameterizedTest
    @CsvSource({"1, false, 1.1", "1, true, 1.1", "0, false, 1.1", "0, true, 11"})
    void oneDetectiveSeesLostCorrelationsAndTheOtherDoesNot(double correlation, boolean products, double ratio) {
        LesionGenerator generator = new LesionGenerator(correlation, 0, 1, 0);

        double[] ratios = over(150, 10, study -> pmseRatio(study, generator, products));

        assertThat(mean(ratios)).isCloseTo(ratio, within(ratio > 2 ? 1.0 : 0.25));
    }

    @ParameterizedTest
    @CsvSource({"0, 52, 0.51, 0.84", "0.5, 76, 0.82, 0.16", "1, 100, 0.93, 0"})
    void copiesPleaseTheLooksAndGivePatientsAway(double copied, double percentCloser, double attack, double ratio) {
        LesionGenerator generator = new LesionGenerator(1, 0, 1, copied);

        double[] closer = over(30, 10, study -> percentCloser(study, generator));
        double[] attacks = over(30, 10, study -> attack(study, generator));

        assertThat(mean(closer)).isCloseTo(percentCloser, within(2.5));
        assertThat(mean(attacks)).isCloseTo(attack, within(0.02));
        if (copied != 0.5) {
            assertThat(mean(over(
                            20,
                            10,
                            study -> NearestRecords.of(
                                            study.from(generator).findings(),
                                            study.teachers().findings())
                                    .medianRatio()
                                    .orElse(0))))
                    .isCloseTo(ratio, within(0.012));
        }
    }

    @Test
    void copiesLookBetterColumnByColumnAndNoWorseToTheDetective() {
        double[] honest = over(80, 10, study -> smallestP(study, LesionGenerator.HONEST));
        double[] copies = over(80, 10, study -> smallestP(study, LesionGenerator.COPYING));

        assertThat(mean(copies)).isGreaterThan(mean(honest) + 0.2);
        assertThat(mean(over(80, 10, study -> pmseRatio(study, LesionGenerator.COPYING, true))))
                .isCloseTo(1.05, within(0.2));
    }

    @Test
    void theRatioDependsOnWhomTheSynthesisIsComparedWith() {
        int runs = 400;
        double[] fitted = new double[runs];
        double[] truth = new double[runs];
        double[] heldOut = new double[runs];
        for (int run = 0; run < runs; run++) {
            Random chance = new Random(run);
            double[][] learned = normal(LEARNED, chance);
            double[][] others = normal(LEARNED, chance);
            double[] mean = new double[LiverLesions.FINDINGS];
            Arrays.setAll(
                    mean,
                    finding -> Arrays.stream(learned)
                            .mapToDouble(record -> record[finding])
                            .average()
                            .orElseThrow());
            double[][] made = normal(GENERATED, chance);
            truth[run] = ratio(others, made);
            for (double[] record : made) {
                Arrays.setAll(record, finding -> record[finding] + mean[finding]);
            }
            fitted[run] = ratio(learned, made);
            heldOut[run] = ratio(others, made);
        }

        assertThat(mean(fitted)).isCloseTo(1, within(0.15));
        assertThat(mean(truth)).isCloseTo(3, within(0.45));
        assertThat(mean(heldOut)).isCloseTo(5, within(0.75));
    }

    @ParameterizedTest
    @CsvSource({"400, 200, 5, 4.938271604938e-4", "300, 100, 6, 5.859375e-4", "150, 450, 4, 7.03125e-4"})
    void theExpectedPmse(int synthetic, int real, int parameters, double expected) {
        double share = (double) synthetic / (synthetic + real);

        assertThat(new PropensityMse(0, parameters, synthetic + real, share).expectedNull())
                .isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"50, 5.1", "200, 1.3", "1000, 0.25"})
    void theFrechetDistanceOfASampleToItsOwnKindDependsOnItsSize(int size, double distance) {
        double[] distances = IntStream.range(0, size > 500 ? 6 : 24)
                .mapToDouble(run -> {
                    Random chance = new Random(run);
                    return frechet(features(size, chance), features(size, chance));
                })
                .toArray();

        assertThat(mean(distances)).isCloseTo(distance, within(distance * 0.06));
    }

    @Test
    void twoHeapsAndOneHeapHaveTheSameMeanAndSpread() {
        double between = 1.5 * 1.5;
        double within = 0.25;
        double mean = 0.5 * 1.5 + 0.5 * -1.5;

        assertThat(mean * mean + Math.pow(Math.sqrt(between + within) - Math.sqrt(2.5), 2))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"114, 200, 1.98, 0.024, 0.028", "138, 240, 2.32, 0.010, 0.012"})
    void aDetectiveWhoIsRightALittleMoreOftenThanACoin(int right, int of, double z, double normalP, double exactP) {
        double score = (right / (double) of - 0.5) * 2 * Math.sqrt(of);

        assertThat(score).isCloseTo(z, within(0.005));
        assertThat(1 - StandardNormal.cumulative(score)).isCloseTo(normalP, within(0.0005));
        assertThat(1 - new BinomialDistribution(null, of, 0.5).cumulativeProbability(right - 1))
                .isCloseTo(exactP, within(0.0005));
        assertThat((0.502 - 0.5) * 2 * Math.sqrt(1_000_000)).isGreaterThan(1.96);
    }

    @Test
    void aQuarterOfEachColumnLeavesFewerWhoHaveBoth() {
        Random chance = new Random(3);
        double quarter = StandardNormal.quantile(0.75);
        int draws = 400_000;
        int both = 0;
        for (int draw = 0; draw < draws; draw++) {
            double size = chance.nextGaussian();
            double mottling = 0.6 * size + 0.8 * chance.nextGaussian();
            both += size > quarter && mottling > quarter ? 1 : 0;
        }

        assertThat(1_000.0 * both / draws).isCloseTo(135, within(2.5));
        assertThat(0.25 * 0.25 * 1_000).isCloseTo(63, within(0.6));
        assertThat(1 - Math.abs(0.62 - 0.18) / 2).isCloseTo(0.78, within(1e-12));
    }

    @Test
    void fivePatientsPassAsAGroupAndOneIsACopy() {
        double[][] training = {{0, 0}, {1, 0}, {0, 2}, {3, 1}, {4, 4}, {6, 5}, {2, 7}, {8, 1}};
        double[][] heldOut = {{1, 1}, {5, 2}, {3, 6}, {7, 7}, {0, 5}, {2, 2}, {6, 1}, {4, 0}};
        double[][] synthetic = {{0.1, 0.1}, {1.5, 0.5}, {4, 4}, {5, 3}, {7, 2}};

        NearestRecords near = NearestRecords.of(synthetic, training);
        NearestRecords other = NearestRecords.of(synthetic, heldOut);

        assertThat(near.distances().stream().mapToDouble(Double::doubleValue).toArray())
                .containsExactly(new double[] {0.14, 0.71, 0, 1.41, 1.41}, within(0.005));
        assertThat(other.distances().stream().mapToDouble(Double::doubleValue).toArray())
                .containsExactly(new double[] {1.27, 0.71, 2.24, 1.00, 1.41}, within(0.005));
        assertThat(near.ratios().stream()
                        .mapToDouble(ratio -> ratio.orElseThrow())
                        .toArray())
                .containsExactly(new double[] {0.16, 0.45, 0, 0.63, 0.45}, within(0.005));
        assertThat(near.medianRatio()).hasValueCloseTo(0.45, within(0.005));
        double share = IntStream.range(0, synthetic.length)
                        .filter(i -> near.distances().get(i) < other.distances().get(i) - 1e-12)
                        .count()
                / 5.0;
        assertThat(share).isEqualTo(0.4);
        assertThat(Math.min(1, 2 * (1 - share))).isEqualTo(1);
        assertThat(synthetic[2]).isEqualTo(training[4]);
    }

    @Test
    void theAttackOfTheLessonAndThatOfItsQuestion() {
        double[] members = {0.05, 0.20, 0.31, 0.44, 0.58, 0.90};
        double[] others = {0.27, 0.39, 0.55, 0.72, 0.95, 1.30};
        double[] askedMembers = {0.08, 0.11, 0.19, 0.33, 0.47, 0.52, 0.70, 0.88};
        double[] askedOthers = {0.24, 0.36, 0.41, 0.60, 0.77, 0.93, 1.10, 1.42};

        assertThat(closerMeansMember(members, others)).isCloseTo(0.72, within(0.005));
        assertThat(namedWithoutError(members, others)).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(closerMeansMember(askedMembers, askedOthers)).isCloseTo(0.75, within(1e-12));
        assertThat(namedWithoutError(askedMembers, askedOthers)).isEqualTo(0.375);
    }

    @Test
    void whatDifferentialPrivacyAllows() {
        assertThat(Math.exp(1) * 0.01).isCloseTo(0.027, within(0.0005));
        assertThat(Math.exp(0.5) * 0.02).isCloseTo(0.033, within(0.0001));
        assertThat(Math.exp(8) * 0.01).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "33, 60, 0.42, 0.67",
        "60, 100, 0.502, 0.691",
        "475, 500, 0.927, 0.966",
        "535, 600, 0.864, 0.914",
        "24, 30, 0.627, 0.905",
        "13, 19, 0.460, 0.846",
        "6, 30, 0.095, 0.373",
        "4, 19, 0.085, 0.433",
        "2, 19, 0.03, 0.31",
        "0, 30, 0, 0.11"
    })
    void theIntervalsOfTheLessons(int count, int of, double lower, double upper) {
        Interval interval = new Proportion(count, of).wilson(0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(0.0051));
        assertThat(interval.upper()).isCloseTo(upper, within(0.0051));
    }

    @Test
    void whatTheSurveyCanShow() {
        assertThat(new FisherExact(24, 6, 13, 6).p()).isCloseTo(0.50, within(0.005));
        assertThat(new FisherExact(0, 30, 2, 17).p()).isCloseTo(0.15, within(0.006));
        assertThat(power(0.80, 0.60)).isCloseTo(0.28, within(0.005));
        assertThat(power(0.80, 0.40)).isCloseTo(0.78, within(0.005));
        double clinicians = 13.0 / 19;
        assertThat(Math.pow(1.96 + 0.84, 2)
                        * (0.8 * 0.2 + clinicians * (1 - clinicians))
                        / Math.pow(0.8 - clinicians, 2))
                .isCloseTo(220, within(1.0));
    }

    @Test
    void mixturesAndSumsOfTheLessons() {
        assertThat(0.80 * 96 + 0.20 * 55).isCloseTo(87.8, within(1e-9));
        assertThat(0.75 * 94 + 0.25 * 62).isCloseTo(86, within(1e-9));
        assertThat((60 + 475) / 600.0).isCloseTo(0.89, within(0.005));
        assertThat((60 + 95) / 200.0).isCloseTo(0.78, within(0.0051));
        assertThat((60 + 4_750) / 5_100.0).isCloseTo(0.94, within(0.005));
        assertThat(20.0 / 4_969).isCloseTo(0.004, within(0.0005));
        assertThat(20_000.0 / 22_000).isCloseTo(0.91, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "0.065, 0.017, 0.032, 0.098",
        "0.0903, 0.008, 0.075, 0.106",
        "0.0268, 0.004, 0.019, 0.035",
        "0.0587, 0.0062, 0.047, 0.071"
    })
    void theIntervalsOfTheTrialWithoutPatients(double gain, double standardError, double lower, double upper) {
        assertThat(gain - 1.96 * standardError).isCloseTo(lower, within(0.00051));
        assertThat(gain + 1.96 * standardError).isCloseTo(upper, within(0.00051));
    }

    private static double sensitivityAtNinety(Study study, int kind) {
        double[] scores = study.patients().scores(study.model());
        int[] kinds = study.patients().kinds();
        double[] benign = ofKind(scores, kinds, 0).sorted().toArray();
        double threshold = benign[(int) (0.9 * benign.length)];
        return ofKind(scores, kinds, kind)
                .map(score -> score > threshold ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static DoubleStream ofKind(double[] scores, int[] kinds, int kind) {
        return IntStream.range(0, kinds.length).filter(i -> kinds[i] == kind).mapToDouble(i -> scores[i]);
    }

    private static double pmseRatio(Study study, LesionGenerator generator, boolean products) {
        return PropensityMse.of(
                        study.teachers().findings(), study.from(generator).findings(), products)
                .orElseThrow()
                .ratio()
                .orElseThrow();
    }

    private static double smallestP(Study study, LesionGenerator generator) {
        LiverLesions made = study.from(generator);
        return IntStream.range(0, LiverLesions.FINDINGS)
                .mapToDouble(finding -> KolmogorovSmirnov.of(
                                made.finding(finding), study.teachers().finding(finding))
                        .limitingP())
                .min()
                .orElseThrow();
    }

    private static double percentCloser(Study study, LesionGenerator generator) {
        LiverLesions made = study.from(generator);
        double[] teachers = made.nearest(study.teachers());
        double[] others = made.nearest(study.heldOut());
        return 100.0
                * IntStream.range(0, made.size())
                        .filter(i -> teachers[i] < others[i])
                        .count()
                / made.size();
    }

    private static double attack(Study study, LesionGenerator generator) {
        LiverLesions made = study.from(generator);
        return closerMeansMember(study.teachers().nearest(made), study.heldOut().nearest(made));
    }

    private static double closerMeansMember(double[] members, double[] others) {
        return Auc.of(negated(members), negated(others)).orElseThrow();
    }

    private static double namedWithoutError(double[] members, double[] others) {
        double closest = Arrays.stream(others).min().orElseThrow();
        return Arrays.stream(members).filter(distance -> distance < closest).count() / (double) members.length;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static double ratio(double[][] real, double[][] synthetic) {
        return PropensityMse.of(real, synthetic, false).orElseThrow().ratio().orElseThrow();
    }

    private static double[][] normal(int records, Random chance) {
        return IntStream.range(0, records)
                .mapToObj(record -> LiverLesions.noise(chance))
                .toArray(double[][]::new);
    }

    private static double[][] features(int records, Random chance) {
        double[][] features = new double[records][20];
        for (double[] record : features) {
            Arrays.setAll(record, feature -> chance.nextGaussian());
        }
        return features;
    }

    /// |m1 - m2|² + tr(S1 + S2 - 2 (S1 S2)^½), the last by way of S1^½ S2 S1^½.
    private static double frechet(double[][] one, double[][] other) {
        RealMatrix first = new Covariance(one).getCovarianceMatrix();
        RealMatrix second = new Covariance(other).getCovarianceMatrix();
        RealMatrix root = new EigenDecomposition(first).getSquareRoot();
        double[] values = new EigenDecomposition(symmetric(root.multiply(second).multiply(root))).getRealEigenvalues();
        double distance = first.getTrace() + second.getTrace();
        for (double value : values) {
            distance -= 2 * Math.sqrt(Math.max(0, value));
        }
        for (int feature = 0; feature < one[0].length; feature++) {
            int column = feature;
            double gap =
                    Arrays.stream(one).mapToDouble(row -> row[column]).average().orElseThrow()
                            - Arrays.stream(other)
                                    .mapToDouble(row -> row[column])
                                    .average()
                                    .orElseThrow();
            distance += gap * gap;
        }
        return distance;
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return MatrixUtils.createRealMatrix(
                matrix.add(matrix.transpose()).scalarMultiply(0.5).getData());
    }

    /// How often Fisher's test finds a difference at 5% among 30 and 19 people.
    private static double power(double engineers, double clinicians) {
        BinomialDistribution first = new BinomialDistribution(null, 30, engineers);
        BinomialDistribution second = new BinomialDistribution(null, 19, clinicians);
        double power = 0;
        for (int a = 0; a <= 30; a++) {
            for (int b = 0; b <= 19; b++) {
                if (new FisherExact(a, 30 - a, b, 19 - b).p() < 0.05) {
                    power += first.probability(a) * second.probability(b);
                }
            }
        }
        return power;
    }

    private static double[] over(int studies, int patients, ToDoubleFunction<Study> measure) {
        return IntStream.range(0, studies)
                .mapToObj(number -> Study.numbered(number, patients))
                .mapToDouble(measure)
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }
}
