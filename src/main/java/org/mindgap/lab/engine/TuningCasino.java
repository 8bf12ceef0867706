package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.mindgap.lab.engine.Chance.Purpose;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.ExpectedMaximum;

/// The lab "The tuning casino": one setting and one seed give an endless row of numbered data sets.
///
/// Everything is a function of the setting, the seed and the data set's number.
public final class TuningCasino {

    /// The numbers of features that the flat and the nested search try, where there are as many.
    public static final List<Integer> GRID = List.of(1, 3, 10, 30, 100);

    public static final int OUTER_FOLDS = 5;
    public static final int INNER_FOLDS = 4;

    private static final int FRESH_PER_CLASS = 200;

    private final TuningCasinoSetting setting;
    private final Chance chance;
    private final int[] grid;

    public TuningCasino(TuningCasinoSetting setting, long seed) {
        this.setting = setting;
        this.chance = new Chance(seed);
        this.grid = GRID.stream()
                .mapToInt(Integer::intValue)
                .filter(kept -> kept <= setting.features())
                .toArray();
    }

    public TuningCasinoSetting setting() {
        return setting;
    }

    /// All estimates and the truth.
    public CasinoOutcome outcome(int number) {
        FeatureMatrix matrix = FeatureMatrix.draw(setting, chance.stream(Purpose.FEATURES, number));
        int[] everyone = IntStream.range(0, matrix.patients()).toArray();
        FeatureMoments all = new FeatureMoments(matrix.features());
        for (int patient : everyone) {
            all.add(matrix, patient);
        }
        DiagonalLda model = new DiagonalLda(all, all.select(setting.kept()));
        PatientFolds outer =
                PatientFolds.deal(matrix, everyone, OUTER_FOLDS, chance.stream(Purpose.OUTER_FOLDS, number));

        double[] overGrid = crossValidateGrid(matrix, outer);
        int winner = firstLargest(overGrid);
        Nested nested = nested(matrix, outer, chance.stream(Purpose.INNER_FOLDS, number));
        return new CasinoOutcome(
                number,
                auc(matrix, everyone, patient -> model.score(matrix, patient)),
                crossValidate(matrix, outer, all.select(setting.kept())),
                crossValidate(matrix, outer),
                overGrid[winner],
                grid[winner],
                nested.auc,
                nested.kept,
                newPatients(model, chance.stream(Purpose.NEW_PATIENTS, number)));
    }

    /// The outcomes of the data sets 0 to `count` - 1.
    public List<CasinoOutcome> outcomes(int count) {
        return IntStream.range(0, count).mapToObj(this::outcome).toList();
    }

    /// Tries as many noise features as the setting has configurations, each on all patients.
    public CasinoDraw draw(int number) {
        RandomGenerator random = chance.stream(Purpose.CASINO_DRAW, number);
        double[] aucs = new double[setting.configurations()];
        double[] events = new double[setting.events()];
        double[] others = new double[setting.nonEvents()];
        for (int i = 0; i < aucs.length; i++) {
            Arrays.setAll(events, patient -> random.nextGaussian());
            Arrays.setAll(others, patient -> random.nextGaussian());
            aucs[i] = Auc.of(events, others).orElseThrow();
        }
        return new CasinoDraw(aucs);
    }

    /// The expected best AUC after 1, 2, … configurations: 0.5 + null standard deviation × expected maximum of normals.
    public double[] theory() {
        double deviation = Auc.nullStandardDeviation(setting.events(), setting.nonEvents());
        return Arrays.stream(ExpectedMaximum.curve(setting.configurations()))
                .map(maximum -> 0.5 + deviation * maximum)
                .toArray();
    }

    /// Leaky: the features are given, only their weights are learned in the folds.
    private static double crossValidate(FeatureMatrix matrix, PatientFolds folds, int[] kept) {
        double sum = 0;
        for (int fold = 0; fold < folds.folds(); fold++) {
            DiagonalLda model = new DiagonalLda(folds.training(fold), kept);
            sum += auc(matrix, folds.tested(fold), patient -> model.score(matrix, patient));
        }
        return sum / folds.folds();
    }

    /// Honest: features and weights are learned in the folds.
    private double crossValidate(FeatureMatrix matrix, PatientFolds folds) {
        double sum = 0;
        for (int fold = 0; fold < folds.folds(); fold++) {
            FeatureMoments training = folds.training(fold);
            DiagonalLda model = new DiagonalLda(training, training.select(setting.kept()));
            sum += auc(matrix, folds.tested(fold), patient -> model.score(matrix, patient));
        }
        return sum / folds.folds();
    }

    /// The honest estimate for each number of features in the grid.
    private double[] crossValidateGrid(FeatureMatrix matrix, PatientFolds folds) {
        double[] mean = new double[grid.length];
        for (int fold = 0; fold < folds.folds(); fold++) {
            double[] aucs = testGrid(matrix, folds.training(fold), folds.tested(fold));
            for (int i = 0; i < grid.length; i++) {
                mean[i] += aucs[i] / folds.folds();
            }
        }
        return mean;
    }

    /// A shorter selection is the beginning of a longer one, so that one ranking and one pass serve the whole grid.
    private double[] testGrid(FeatureMatrix matrix, FeatureMoments training, int[] tested) {
        DiagonalLda model = new DiagonalLda(training, training.select(grid[grid.length - 1]));
        double[][] scores = new double[grid.length][matrix.patients()];
        for (int patient : tested) {
            double score = 0;
            int added = 0;
            for (int i = 0; i < grid.length; i++) {
                for (; added < grid[i]; added++) {
                    double value = matrix.values()[patient * matrix.features() + model.feature(added)];
                    score += model.contribution(added, value);
                }
                scores[i][patient] = score;
            }
        }
        double[] aucs = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            double[] ofGrid = scores[i];
            aucs[i] = auc(matrix, tested, patient -> ofGrid[patient]);
        }
        return aucs;
    }

    private record Nested(double auc, List<Integer> kept) {}

    private Nested nested(FeatureMatrix matrix, PatientFolds outer, RandomGenerator random) {
        double sum = 0;
        List<Integer> kept = new ArrayList<>();
        for (int fold = 0; fold < outer.folds(); fold++) {
            PatientFolds inner = PatientFolds.deal(matrix, outer.trainedOn(fold), INNER_FOLDS, random);
            int winner = firstLargest(crossValidateGrid(matrix, inner));
            FeatureMoments training = outer.training(fold);
            DiagonalLda model = new DiagonalLda(training, training.select(grid[winner]));
            sum += auc(matrix, outer.tested(fold), patient -> model.score(matrix, patient));
            kept.add(grid[winner]);
        }
        return new Nested(sum / outer.folds(), kept);
    }

    /// Of fresh patients only the kept features are drawn; the model looks at no others.
    private double newPatients(DiagonalLda model, RandomGenerator random) {
        double[] events = new double[FRESH_PER_CLASS];
        double[] others = new double[FRESH_PER_CLASS];
        for (int i = 0; i < model.kept(); i++) {
            double effect = model.feature(i) < setting.informative() ? setting.effect() : 0;
            for (int patient = 0; patient < FRESH_PER_CLASS; patient++) {
                events[patient] += model.contribution(i, effect + random.nextGaussian());
                others[patient] += model.contribution(i, random.nextGaussian());
            }
        }
        return Auc.of(events, others).orElseThrow();
    }

    /// Both classes are always there: at least 20 patients are dealt to at most 5 folds, class by class.
    private static double auc(FeatureMatrix matrix, int[] patients, IntToDoubleFunction score) {
        double[] events = new double[patients.length];
        double[] others = new double[patients.length];
        int eventCount = 0;
        int otherCount = 0;
        for (int patient : patients) {
            if (matrix.isEvent(patient)) {
                events[eventCount++] = score.applyAsDouble(patient);
            } else {
                others[otherCount++] = score.applyAsDouble(patient);
            }
        }
        return Auc.of(Arrays.copyOf(events, eventCount), Arrays.copyOf(others, otherCount))
                .orElseThrow();
    }

    private static int firstLargest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
