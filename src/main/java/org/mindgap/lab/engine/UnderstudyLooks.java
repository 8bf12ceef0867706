package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.KolmogorovSmirnov;
import org.mindgap.statistics.LogisticRegression;
import org.mindgap.statistics.PropensityMse;
import org.mindgap.statistics.StratifiedFolds;

/// How much synthetic patients look like real ones.
///
/// @param smallestP of the four exact Kolmogorov-Smirnov tests, a feature each, beside those the generator learned from
/// @param main pMSE of the four features beside the same; empty where they can be separated
/// @param second the same with squares and products
/// @param discriminator AUC of a logistic regression with squares and products that tells synthetic from real test
///     patients, in five folds; 0.5 is what a perfect generator gives
/// @param coverage share of the real test patients with a synthetic one closer than their fifth real neighbour
/// @param rareCoverage the same of those with the rare subtype; empty where there are none
public record UnderstudyLooks(
        double smallestP,
        Optional<PropensityMse> main,
        Optional<PropensityMse> second,
        OptionalDouble discriminator,
        double coverage,
        OptionalDouble rareCoverage) {

    private static final int FOLDS = 5;
    private static final int NEIGHBOURS = 5;

    static UnderstudyLooks of(UnderstudyPatients synthetic, UnderstudyPatients learned, UnderstudyPatients test) {
        double smallest = 1;
        for (int j = 0; j < UnderstudyPatients.FEATURES; j++) {
            smallest = Math.min(
                    smallest,
                    KolmogorovSmirnov.of(learned.column(j), synthetic.column(j)).exactP());
        }
        boolean[] covered = covered(synthetic, test);
        int rare = test.count(UnderstudySubtype.RARE);
        int all = 0;
        int ofTheRare = 0;
        for (int patient = 0; patient < covered.length; patient++) {
            all += covered[patient] ? 1 : 0;
            ofTheRare += covered[patient] && test.subtypes().get(patient) == UnderstudySubtype.RARE ? 1 : 0;
        }
        return new UnderstudyLooks(
                smallest,
                PropensityMse.of(learned.features(), synthetic.features(), false),
                PropensityMse.of(learned.features(), synthetic.features(), true),
                discriminator(synthetic, test),
                (double) all / covered.length,
                rare == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) ofTheRare / rare));
    }

    // Folds are dealt in order: the patients of a set are exchangeable.
    private static OptionalDouble discriminator(UnderstudyPatients synthetic, UnderstudyPatients test) {
        int records = synthetic.count() + test.count();
        double[][] rows = new double[records][];
        boolean[] isSynthetic = new boolean[records];
        for (int i = 0; i < records; i++) {
            isSynthetic[i] = i < synthetic.count();
            rows[i] = withProducts(isSynthetic[i] ? synthetic.features()[i] : test.features()[i - synthetic.count()]);
        }
        int[] folds = StratifiedFolds.assign(isSynthetic, FOLDS);
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            OptionalDouble auc = auc(rows, isSynthetic, folds, fold);
            if (auc.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += auc.getAsDouble();
        }
        return OptionalDouble.of(sum / FOLDS);
    }

    private static OptionalDouble auc(double[][] rows, boolean[] isSynthetic, int[] folds, int fold) {
        int tested = (int) Arrays.stream(folds).filter(one -> one == fold).count();
        double[][] columns = new double[rows[0].length][rows.length - tested];
        boolean[] trained = new boolean[rows.length - tested];
        double[][] others = new double[tested][];
        boolean[] expected = new boolean[tested];
        int next = 0;
        int last = 0;
        for (int i = 0; i < rows.length; i++) {
            if (folds[i] == fold) {
                others[last] = rows[i];
                expected[last++] = isSynthetic[i];
            } else {
                for (int j = 0; j < columns.length; j++) {
                    columns[j][next] = rows[i][j];
                }
                trained[next++] = isSynthetic[i];
            }
        }
        Optional<UnderstudyModel> fit = LogisticRegression.fit(columns, new double[trained.length], trained)
                .map(regression -> new UnderstudyModel(regression.coefficients()));
        return fit.isEmpty()
                ? OptionalDouble.empty()
                : Auc.of(Arrays.stream(others).mapToDouble(fit.get()::score).toArray(), expected);
    }

    private static double[] withProducts(double[] x) {
        double[] terms = Arrays.copyOf(x, PropensityMse.parameters(x.length, true) - 1);
        int next = x.length;
        for (int a = 0; a < x.length; a++) {
            for (int b = a; b < x.length; b++) {
                terms[next++] = x[a] * x[b];
            }
        }
        return terms;
    }

    private static boolean[] covered(UnderstudyPatients synthetic, UnderstudyPatients test) {
        double[][] real = test.features();
        boolean[] covered = new boolean[real.length];
        double[] nearest = new double[NEIGHBOURS];
        for (int i = 0; i < real.length; i++) {
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            for (int j = 0; j < real.length; j++) {
                double square = square(real[i], real[j]);
                if (j != i && square < nearest[NEIGHBOURS - 1]) {
                    insert(nearest, square);
                }
            }
            for (double[] record : synthetic.features()) {
                if (square(real[i], record) <= nearest[NEIGHBOURS - 1]) {
                    covered[i] = true;
                    break;
                }
            }
        }
        return covered;
    }

    private static void insert(double[] ascending, double value) {
        int place = ascending.length - 1;
        while (place > 0 && ascending[place - 1] > value) {
            ascending[place] = ascending[place - 1];
            place--;
        }
        ascending[place] = value;
    }

    private static double square(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += (one[j] - other[j]) * (one[j] - other[j]);
        }
        return sum;
    }
}
