package org.mindgap.lab.engine;

import org.mindgap.statistics.LogisticRegression;
import org.mindgap.statistics.StandardNormal;

/// How a model's log odds spread among the people of one district, exactly: a mixture of two normal distributions for
/// those with cancer and for those without.
public record DistrictScores(DistrictModel model, DistrictSetting district, boolean ofTheVan) {
    private static final double ACROSS = Math.sqrt(2);
    private static final double FARTHEST = 200;

    public double sensitivity(double threshold) {
        return flagged(threshold, true);
    }

    public double falsePositiveRate(double threshold) {
        return flagged(threshold, false);
    }

    /// The share of people who are flagged.
    double selectionRate(double threshold) {
        return district.prevalence() * sensitivity(threshold)
                + (1 - district.prevalence()) * falsePositiveRate(threshold);
    }

    /// The share of the flagged who have cancer; 0 where nobody is flagged.
    double predictiveValue(double threshold) {
        double selected = selectionRate(threshold);
        return selected == 0 ? 0 : district.prevalence() * sensitivity(threshold) / selected;
    }

    private double flagged(double threshold, boolean diseased) {
        if (model.marker() == 0) {
            return above(threshold - model.base(false, ofTheVan), diseased);
        }
        double marked = district.marker(diseased);
        return marked * above(threshold - model.base(true, ofTheVan), diseased)
                + (1 - marked) * above(threshold - model.base(false, ofTheVan), diseased);
    }

    private double above(double rest, boolean diseased) {
        if (model.signal() == 0) {
            return rest <= 0 ? 1 : 0;
        }
        double z = rest / model.signal() - district.mean(diseased);
        return model.signal() > 0 ? StandardNormal.upperTail(z) : StandardNormal.cumulative(z);
    }

    /// How fast the false positive rate falls as the threshold rises, as a number above 0.
    private double slope(double threshold) {
        double marked = model.marker() == 0 ? 0 : district.marker(false);
        return (marked * density(threshold - model.base(true, ofTheVan))
                        + (1 - marked) * density(threshold - model.base(false, ofTheVan)))
                / Math.abs(model.signal());
    }

    private double density(double rest) {
        return StandardNormal.density(rest / model.signal() - district.mean(false));
    }

    /// The threshold with this false positive rate, strictly between 0 and 1: Newton's method from a near one, kept
    /// inside a bracket that each value halves at least.
    double thresholdFor(double falsePositiveRate, double near) {
        double low = -FARTHEST;
        double high = FARTHEST;
        double threshold = near;
        for (int step = 0; step < 200 && high - low > 1e-13; step++) {
            double over = falsePositiveRate(threshold) - falsePositiveRate;
            if (over > 0) {
                low = threshold;
            } else {
                high = threshold;
            }
            double next = threshold + over / slope(threshold);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - threshold) < 1e-13 * Math.max(1, Math.abs(threshold))) {
                return next;
            }
            threshold = next;
        }
        return threshold;
    }

    /// How often a person with cancer has the higher risk of two; ties count half.
    double auc() {
        double sum = 0;
        for (boolean ill : new boolean[] {false, true}) {
            for (boolean healthy : new boolean[] {false, true}) {
                double share = marker(true, ill) * marker(false, healthy);
                double shift = model.marker() * ((ill ? 1 : 0) - (healthy ? 1 : 0));
                sum += share * ahead(model.signal() * district.separation() + shift);
            }
        }
        return sum;
    }

    private double marker(boolean diseased, boolean marked) {
        return marked ? district.marker(diseased) : 1 - district.marker(diseased);
    }

    private double ahead(double by) {
        if (model.signal() == 0) {
            return by > 0 ? 1 : by == 0 ? 0.5 : 0;
        }
        return StandardNormal.cumulative(by / (Math.abs(model.signal()) * ACROSS));
    }

    /// The mean risk when all log odds are moved by the given number, over the grid of the training data.
    double meanRisk(double moved) {
        double sum = 0;
        double[] signals = DistrictTrainingData.signals();
        for (boolean diseased : new boolean[] {false, true}) {
            double ofKind = diseased ? district.prevalence() : 1 - district.prevalence();
            for (boolean marked : new boolean[] {false, true}) {
                double weight = ofKind * marker(diseased, marked) / signals.length;
                double base = model.base(marked, ofTheVan) + moved;
                for (double z : signals) {
                    sum += weight * LogisticRegression.logistic(base + model.signal() * (district.mean(diseased) + z));
                }
            }
        }
        return sum;
    }
}
