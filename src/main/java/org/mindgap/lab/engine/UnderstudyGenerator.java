package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Synthetic patients from the means, shares and covariance of those it learned from, damaged as a setting says.
///
/// Each record takes the same draws from the stream whatever the setting is: a control that moves by a step moves the
/// records and does not draw new ones.
final class UnderstudyGenerator {
    private static final int FEATURES = UnderstudyPatients.FEATURES;

    private final UnderstudyPatients learned;
    private final double[][] means;
    private final double[][] covariance;
    private final double malignant;
    private final double rare;

    UnderstudyGenerator(UnderstudyPatients learned) {
        this.learned = learned;
        means = means(learned);
        covariance = withinCovariance(learned, means);
        int common = learned.count(UnderstudySubtype.COMMON);
        int seldom = learned.count(UnderstudySubtype.RARE);
        malignant = (double) (common + seldom) / learned.count();
        rare = common + seldom == 0 ? 0 : (double) seldom / (common + seldom);
    }

    private static double[][] means(UnderstudyPatients patients) {
        double[][] means = new double[UnderstudySubtype.values().length][FEATURES];
        for (UnderstudySubtype subtype : UnderstudySubtype.values()) {
            int count = Math.max(1, patients.count(subtype));
            for (int patient = 0; patient < patients.count(); patient++) {
                if (patients.subtypes().get(patient) == subtype) {
                    for (int j = 0; j < FEATURES; j++) {
                        means[subtype.ordinal()][j] += patients.features()[patient][j] / count;
                    }
                }
            }
        }
        return means;
    }

    // Pooled over the three subtypes, with as many degrees of freedom lost.
    private static double[][] withinCovariance(UnderstudyPatients patients, double[][] means) {
        double[][] covariance = new double[FEATURES][FEATURES];
        int degrees = patients.count() - means.length;
        for (int patient = 0; patient < patients.count(); patient++) {
            double[] mean = means[patients.subtypes().get(patient).ordinal()];
            double[] x = patients.features()[patient];
            for (int a = 0; a < FEATURES; a++) {
                for (int b = 0; b < FEATURES; b++) {
                    covariance[a][b] += (x[a] - mean[a]) * (x[b] - mean[b]) / degrees;
                }
            }
        }
        return covariance;
    }

    UnderstudyPatients sample(UnderstudySetting setting, RandomGenerator random) {
        double[][] factor = factor(setting.correlation());
        int[] others = withoutTheRare();
        double[][] features = new double[setting.synthetic()][];
        List<UnderstudySubtype> subtypes = new ArrayList<>(setting.synthetic());
        for (int i = 0; i < features.length; i++) {
            boolean event = random.nextDouble() < malignant;
            UnderstudySubtype subtype =
                    UnderstudyPatients.subtype(event, random.nextDouble() < rare * (1 - setting.drop()));
            double[] z = gaussians(random);
            boolean copied = random.nextDouble() < setting.memory();
            int original = (int) (random.nextDouble() * learned.count());
            boolean dropped = random.nextDouble() < setting.drop();
            double instead = random.nextDouble();
            double[] noise = gaussians(random);
            if (copied) {
                if (dropped && learned.subtypes().get(original) == UnderstudySubtype.RARE) {
                    original = others[(int) (instead * others.length)];
                }
                subtypes.add(learned.subtypes().get(original));
                features[i] = jittered(learned.features()[original], setting.jitter(), noise);
            } else {
                subtypes.add(subtype);
                features[i] = made(subtype, setting.gap(), factor, z);
            }
        }
        return new UnderstudyPatients(features, subtypes);
    }

    private static double[] gaussians(RandomGenerator random) {
        double[] z = new double[FEATURES];
        for (int j = 0; j < FEATURES; j++) {
            z[j] = random.nextGaussian();
        }
        return z;
    }

    private static double[] jittered(double[] original, double jitter, double[] noise) {
        double[] copy = original.clone();
        for (int j = 0; j < FEATURES; j++) {
            copy[j] += jitter * noise[j];
        }
        return copy;
    }

    private double[] made(UnderstudySubtype subtype, double gap, double[][] factor, double[] z) {
        double[] benign = means[UnderstudySubtype.BENIGN.ordinal()];
        double[] mean = means[subtype.ordinal()];
        double[] x = new double[FEATURES];
        for (int a = 0; a < FEATURES; a++) {
            x[a] = benign[a] + gap * (mean[a] - benign[a]);
            for (int b = 0; b <= a; b++) {
                x[a] += factor[a][b] * z[b];
            }
        }
        return x;
    }

    private int[] withoutTheRare() {
        List<Integer> others = new ArrayList<>();
        for (int patient = 0; patient < learned.count(); patient++) {
            if (learned.subtypes().get(patient) != UnderstudySubtype.RARE) {
                others.add(patient);
            }
        }
        return others.stream().mapToInt(Integer::intValue).toArray();
    }

    // The Cholesky factor of the covariance with its correlations shrunk.
    private double[][] factor(double kept) {
        double[][] lower = new double[FEATURES][FEATURES];
        for (int a = 0; a < FEATURES; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = a == b ? covariance[a][b] : kept * covariance[a][b];
                for (int k = 0; k < b; k++) {
                    sum -= lower[a][k] * lower[b][k];
                }
                lower[a][b] = a == b ? Math.sqrt(sum) : sum / lower[b][b];
            }
        }
        return lower;
    }
}
