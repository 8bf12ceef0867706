package org.mindgap.lab.engine;

/// The controls of the lab "The tuning casino".
///
/// The place of the selection block and the mode, flat or nested, are parts of [Pipeline].
///
/// @param patients patients n, half of them events (of an odd number the odd one is none)
/// @param features features p, independent and standard normal
/// @param kept features q that the selection keeps; all of them when there are no more
/// @param informative how many of the first features carry the effect
/// @param effect shift d of the informative features in events
/// @param configurations configurations M that the casino draws
public record TuningCasinoSetting(
        int patients, int features, int kept, int informative, double effect, int configurations) {

    public static final CountRange PATIENTS = new CountRange(20, 300);
    public static final CountRange FEATURES = new CountRange(10, 2_000);
    public static final CountRange KEPT = new CountRange(1, 100);
    public static final CountRange INFORMATIVE = new CountRange(0, 10);
    public static final Range EFFECT = new Range(0, 1.2);
    public static final CountRange CONFIGURATIONS = new CountRange(1, 1_000);

    /// Nanoseconds that a redrawn chart may take.
    private static final long BUDGET = 80_000_000;

    public TuningCasinoSetting {
        PATIENTS.require("patients", patients);
        FEATURES.require("features", features);
        KEPT.require("kept", kept);
        INFORMATIVE.require("informative", informative);
        EFFECT.require("effect", effect);
        CONFIGURATIONS.require("configurations", configurations);
    }

    public static TuningCasinoSetting defaults() {
        return new TuningCasinoSetting(60, 100, 10, 0, 0.6, 1);
    }

    public int events() {
        return patients / 2;
    }

    public int nonEvents() {
        return patients - events();
    }

    public TuningCasinoSetting withPatients(int changed) {
        return new TuningCasinoSetting(changed, features, kept, informative, effect, configurations);
    }

    public TuningCasinoSetting withFeatures(int changed) {
        return new TuningCasinoSetting(patients, changed, kept, informative, effect, configurations);
    }

    public TuningCasinoSetting withKept(int changed) {
        return new TuningCasinoSetting(patients, features, changed, informative, effect, configurations);
    }

    public TuningCasinoSetting withInformative(int changed) {
        return new TuningCasinoSetting(patients, features, kept, changed, effect, configurations);
    }

    public TuningCasinoSetting withEffect(double changed) {
        return new TuningCasinoSetting(patients, features, kept, informative, changed, configurations);
    }

    public TuningCasinoSetting withConfigurations(int changed) {
        return new TuningCasinoSetting(patients, features, kept, informative, effect, changed);
    }

    /// About how many nanoseconds one data set with all estimates takes on a server's core: a formula fitted once, so
    /// that the same setting always gives the same number.
    public long cost() {
        return 18L * patients * features + 800L * features + 280_000;
    }

    /// How many data sets a chart can redraw while a control moves: 20 where the cost allows it, never fewer than 3.
    public int dataSetsPerDraw() {
        return Math.clamp(BUDGET / cost(), 3, 20);
    }
}
