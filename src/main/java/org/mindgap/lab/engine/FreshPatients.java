package org.mindgap.lab.engine;

import java.util.random.RandomGenerator;

/// Four hundred patients who took no part in training: 100 per site, one record each.
///
/// @param events one per patient, independent with the site's prevalence
/// @param features feature by feature, patients in order
record FreshPatients(boolean[] events, double[] features) {

    static final int PER_SITE = 100;
    static final int COUNT = PER_SITE * Cohort.SITES;

    static FreshPatients draw(SplitLotterySetting setting, double[] siteShifts, RandomGenerator random) {
        boolean[] events = new boolean[COUNT];
        double[] features = new double[Cohort.FEATURES * COUNT];
        for (int patient = 0; patient < COUNT; patient++) {
            int site = patient / PER_SITE;
            events[patient] = random.nextDouble() < setting.prevalence().at(site);
            for (int j = 0; j < Cohort.FEATURES; j++) {
                double effect = events[patient] && j < Cohort.INFORMATIVE ? setting.effect() : 0;
                features[j * COUNT + patient] = siteShifts[site * Cohort.FEATURES + j]
                        + setting.fingerprint() * random.nextGaussian()
                        + effect
                        + setting.recordNoise() * random.nextGaussian();
            }
        }
        return new FreshPatients(events, features);
    }
}
