package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Patients with a liver lesion each: four features and what the lesion is.
///
/// @param features a row per patient
public record UnderstudyPatients(double[][] features, List<UnderstudySubtype> subtypes) {

    public static final int FEATURES = 4;

    /// Share of malignant lesions in the population.
    public static final double MALIGNANT = 0.4;

    /// Share of the rare subtype among the malignant.
    public static final double RARE = 0.25;

    /// Correlation of the first two features within a subtype; all others are uncorrelated.
    public static final double CORRELATION = 0.6;

    private static final double REST = Math.sqrt(1 - CORRELATION * CORRELATION);

    public UnderstudyPatients {
        if (features.length != subtypes.size()) {
            throw new IllegalArgumentException(features.length + " patients with " + subtypes.size() + " lesions");
        }
        subtypes = List.copyOf(subtypes);
    }

    /// Drawn from the population.
    static UnderstudyPatients real(int count, RandomGenerator random) {
        double[][] features = new double[count][FEATURES];
        UnderstudySubtype[] subtypes = new UnderstudySubtype[count];
        for (int patient = 0; patient < count; patient++) {
            boolean malignant = random.nextDouble() < MALIGNANT;
            boolean rare = random.nextDouble() < RARE;
            subtypes[patient] = subtype(malignant, rare);
            double[] x = features[patient];
            for (int j = 0; j < FEATURES; j++) {
                x[j] = random.nextGaussian();
            }
            x[1] = CORRELATION * x[0] + REST * x[1];
            for (int j = 0; j < FEATURES; j++) {
                x[j] += subtypes[patient].mean(j);
            }
        }
        return new UnderstudyPatients(features, List.of(subtypes));
    }

    static UnderstudySubtype subtype(boolean malignant, boolean rare) {
        if (!malignant) {
            return UnderstudySubtype.BENIGN;
        }
        return rare ? UnderstudySubtype.RARE : UnderstudySubtype.COMMON;
    }

    public int count() {
        return features.length;
    }

    public int count(UnderstudySubtype subtype) {
        return (int) subtypes.stream().filter(one -> one == subtype).count();
    }

    /// Whether each patient's lesion is malignant.
    boolean[] events() {
        boolean[] events = new boolean[count()];
        for (int patient = 0; patient < events.length; patient++) {
            events[patient] = subtypes.get(patient).isMalignant();
        }
        return events;
    }

    /// One feature of all patients.
    public double[] column(int feature) {
        return Arrays.stream(features).mapToDouble(row -> row[feature]).toArray();
    }

    double[][] columns() {
        double[][] columns = new double[FEATURES][];
        Arrays.setAll(columns, this::column);
        return columns;
    }
}
