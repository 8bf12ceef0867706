package org.mindgap.lab.engine;

import java.util.random.RandomGenerator;

/// Balanced patients, events first, with independent features of which the first few may carry an effect.
///
/// @param values patient by patient, features in order
record FeatureMatrix(int patients, int events, int features, double[] values) {

    static FeatureMatrix draw(TuningCasinoSetting setting, RandomGenerator random) {
        int features = setting.features();
        double[] values = new double[setting.patients() * features];
        for (int patient = 0; patient < setting.patients(); patient++) {
            for (int j = 0; j < features; j++) {
                double effect = patient < setting.events() && j < setting.informative() ? setting.effect() : 0;
                values[patient * features + j] = effect + random.nextGaussian();
            }
        }
        return new FeatureMatrix(setting.patients(), setting.events(), features, values);
    }

    boolean isEvent(int patient) {
        return patient < events;
    }
}
