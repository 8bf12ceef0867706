package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mindgap.statistics.GroupRobustness;
import org.mindgap.statistics.LogisticRegression;
import org.mindgap.statistics.StandardNormal;
import org.mindgap.statistics.WeightedLogisticRegression;
import org.mindgap.statistics.WeightedLogisticRegression.Rows;

/// The training cases of the two districts, as a grid of 100 signals for every kind of person instead of a draw: the
/// same setting always trains the same model.
final class DistrictTrainingData {
    private static final int SIGNALS = 100;
    private static final double RIDGE = 1e-10;
    private static final int ROUNDS = 200;
    private static final double RATE = 0.5;
    private static final double[] GRID = grid();

    private final boolean[] ofTheVan;
    private final double[][] columns;
    private final double[] positive;
    private final double[] negative;

    private record Row(boolean van, double signal, boolean marked, double positive, double negative) {}

    /// @param world after the repairs of its data
    DistrictTrainingData(DistrictsWorld world, DistrictInputs inputs, DistrictPreparation preparation) {
        List<Row> rows = rows(world);
        int count = rows.size();
        ofTheVan = new boolean[count];
        positive = new double[count];
        negative = new double[count];
        double[] signal = new double[count];
        double[] marker = new double[count];
        double[] van = new double[count];
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            ofTheVan[i] = row.van();
            positive[i] = row.positive();
            negative[i] = row.negative();
            signal[i] = row.signal();
            marker[i] = row.marked() ? 1 : 0;
            van[i] = row.van() ? 1 : 0;
        }
        columns = switch (inputs) {
            case SIGNAL -> new double[][] {signal};
            case SIGNAL_AND_MARKER -> new double[][] {signal, marker};
            case SIGNAL_MARKER_AND_DISTRICT -> new double[][] {signal, marker, van};
        };
        weigh(preparation);
    }

    private static double[] grid() {
        double[] grid = new double[SIGNALS];
        Arrays.setAll(grid, k -> StandardNormal.quantile((k + 0.5) / SIGNALS));
        return grid;
    }

    /// The middles of as many equally likely slices of a standard normal signal.
    static double[] signals() {
        return GRID.clone();
    }

    private static List<Row> rows(DistrictsWorld world) {
        List<Row> rows = new ArrayList<>();
        for (boolean van : new boolean[] {false, true}) {
            DistrictSetting district = world.district(van);
            for (boolean diseased : new boolean[] {false, true}) {
                double ofKind = world.share(van) * (diseased ? district.prevalence() : 1 - district.prevalence());
                double wrong = district.wrongLabels(diseased);
                for (boolean marked : new boolean[] {false, true}) {
                    double rate = district.marker(diseased);
                    double weight = ofKind * (marked ? rate : 1 - rate) / SIGNALS;
                    if (weight == 0) {
                        continue;
                    }
                    double ill = weight * (diseased ? 1 - wrong : wrong);
                    for (double z : GRID) {
                        rows.add(new Row(van, district.mean(diseased) + z, marked, ill, weight - ill));
                    }
                }
            }
        }
        return rows;
    }

    // The shares of district and label are those of the labels as they are, right or wrong.
    private void weigh(DistrictPreparation preparation) {
        double[][] cells = cells();
        double town = cells[0][0] + cells[0][1];
        double van = cells[1][0] + cells[1][1];
        for (int i = 0; i < positive.length; i++) {
            int group = ofTheVan[i] ? 1 : 0;
            double share = group == 1 ? van : town;
            switch (preparation) {
                case REWEIGHING -> {
                    negative[i] *= share * (cells[0][0] + cells[1][0]) / cells[group][0];
                    positive[i] *= share * (cells[0][1] + cells[1][1]) / cells[group][1];
                }
                case BALANCE_GROUPS -> {
                    negative[i] *= 0.5 / share;
                    positive[i] *= 0.5 / share;
                }
                case BALANCE_GROUPS_AND_LABELS -> {
                    negative[i] *= 0.25 / cells[group][0];
                    positive[i] *= 0.25 / cells[group][1];
                }
                case NONE, LABEL_AUDIT, FIX_ACQUISITION -> {
                    // The weights stay what they are.
                }
            }
        }
    }

    /// Town and van by negative and positive label.
    double[][] cells() {
        double[][] cells = new double[2][2];
        for (int i = 0; i < positive.length; i++) {
            int group = ofTheVan[i] ? 1 : 0;
            cells[group][0] += negative[i];
            cells[group][1] += positive[i];
        }
        return cells;
    }

    DistrictModel train(DistrictTraining training) {
        return switch (training) {
            case AVERAGE -> model(fit(positive, negative, new double[columns.length + 1]), share(false));
            case WORST_DISTRICT -> robust();
        };
    }

    private double share(boolean van) {
        double[][] cells = cells();
        double share = cells[van ? 1 : 0][0] + cells[van ? 1 : 0][1];
        return share / (cells[0][0] + cells[0][1] + cells[1][0] + cells[1][1]);
    }

    private double[] fit(double[] ill, double[] healthy, double[] start) {
        return WeightedLogisticRegression.fit(new Rows(columns, ill, healthy), RIDGE, start)
                .coefficients();
    }

    // Each fit starts where the last one ended: only the weights have moved a little.
    private DistrictModel robust() {
        double[] shares = {share(false), share(true)};
        double[] q = {0.5, 0.5};
        double[] beta = new double[columns.length + 1];
        double[] ill = new double[positive.length];
        double[] healthy = new double[negative.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ill.length; i++) {
                int group = ofTheVan[i] ? 1 : 0;
                double weight = q[group] / shares[group];
                ill[i] = positive[i] * weight;
                healthy[i] = negative[i] * weight;
            }
            beta = fit(ill, healthy, beta);
            q = GroupRobustness.next(q, losses(beta, shares), RATE);
        }
        return model(beta, q[0]);
    }

    /// The mean log-loss in the town and for the van, by the labels as they are.
    double[] losses(double[] beta, double[] shares) {
        double[] losses = new double[2];
        for (int i = 0; i < positive.length; i++) {
            double linear = beta[0];
            for (int j = 0; j < columns.length; j++) {
                linear += beta[j + 1] * columns[j][i];
            }
            // -ln(1 - p), and -ln p that is smaller by the log odds.
            double ifHealthy = -Math.log(LogisticRegression.logistic(-linear));
            int group = ofTheVan[i] ? 1 : 0;
            losses[group] += (positive[i] * (ifHealthy - linear) + negative[i] * ifHealthy) / shares[group];
        }
        return losses;
    }

    private DistrictModel model(double[] beta, double townWeight) {
        return new DistrictModel(
                beta[0], beta[1], beta.length > 2 ? beta[2] : 0, beta.length > 3 ? beta[3] : 0, townWeight);
    }
}
