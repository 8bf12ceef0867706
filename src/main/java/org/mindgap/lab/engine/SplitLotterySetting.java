package org.mindgap.lab.engine;

/// The controls of the lab "The split lottery and the fingerprint".
///
/// @param patients patients N, dealt to four sites in turn
/// @param recordsPerPatient records m of each patient
/// @param effect shift d of the first three of eight features in events
/// @param fingerprint standard deviation of what all records of a patient share
/// @param recordNoise standard deviation of what no two records share
/// @param scannerShift standard deviation of what all records of a site share
/// @param prevalence share of events at each site
/// @param classifier how the model learns
/// @param folds folds k of the record-level and patient-level strategies
public record SplitLotterySetting(
        int patients,
        int recordsPerPatient,
        double effect,
        double fingerprint,
        double recordNoise,
        double scannerShift,
        Prevalence prevalence,
        Classifier classifier,
        int folds) {

    public static final CountRange PATIENTS = new CountRange(40, 300);
    public static final CountRange RECORDS_PER_PATIENT = new CountRange(1, 10);
    public static final Range EFFECT = new Range(0, 1.5);
    public static final Range FINGERPRINT = new Range(0, 1.5);
    public static final Range RECORD_NOISE = new Range(0.1, 1.5);
    public static final Range SCANNER_SHIFT = new Range(0, 1.5);
    public static final CountRange FOLDS = new CountRange(2, 10);

    /// Nanoseconds that a redrawn chart may take.
    private static final long BUDGET = 80_000_000;

    public SplitLotterySetting {
        PATIENTS.require("patients", patients);
        RECORDS_PER_PATIENT.require("recordsPerPatient", recordsPerPatient);
        EFFECT.require("effect", effect);
        FINGERPRINT.require("fingerprint", fingerprint);
        RECORD_NOISE.require("recordNoise", recordNoise);
        SCANNER_SHIFT.require("scannerShift", scannerShift);
        FOLDS.require("folds", folds);
    }

    public static SplitLotterySetting defaults() {
        return new SplitLotterySetting(60, 5, 0, 1.0, 0.5, 0.8, Prevalence.SPREAD, Classifier.MEMORISER, 5);
    }

    public int records() {
        return patients * recordsPerPatient;
    }

    public SplitLotterySetting withPatients(int changed) {
        return new SplitLotterySetting(
                changed,
                recordsPerPatient,
                effect,
                fingerprint,
                recordNoise,
                scannerShift,
                prevalence,
                classifier,
                folds);
    }

    public SplitLotterySetting withRecordsPerPatient(int changed) {
        return new SplitLotterySetting(
                patients, changed, effect, fingerprint, recordNoise, scannerShift, prevalence, classifier, folds);
    }

    public SplitLotterySetting withEffect(double changed) {
        return new SplitLotterySetting(
                patients,
                recordsPerPatient,
                changed,
                fingerprint,
                recordNoise,
                scannerShift,
                prevalence,
                classifier,
                folds);
    }

    public SplitLotterySetting withFingerprint(double changed) {
        return new SplitLotterySetting(
                patients, recordsPerPatient, effect, changed, recordNoise, scannerShift, prevalence, classifier, folds);
    }

    public SplitLotterySetting withRecordNoise(double changed) {
        return new SplitLotterySetting(
                patients, recordsPerPatient, effect, fingerprint, changed, scannerShift, prevalence, classifier, folds);
    }

    public SplitLotterySetting withScannerShift(double changed) {
        return new SplitLotterySetting(
                patients, recordsPerPatient, effect, fingerprint, recordNoise, changed, prevalence, classifier, folds);
    }

    public SplitLotterySetting withPrevalence(Prevalence changed) {
        return new SplitLotterySetting(
                patients,
                recordsPerPatient,
                effect,
                fingerprint,
                recordNoise,
                scannerShift,
                changed,
                classifier,
                folds);
    }

    public SplitLotterySetting withClassifier(Classifier changed) {
        return new SplitLotterySetting(
                patients,
                recordsPerPatient,
                effect,
                fingerprint,
                recordNoise,
                scannerShift,
                prevalence,
                changed,
                folds);
    }

    public SplitLotterySetting withFolds(int changed) {
        return new SplitLotterySetting(
                patients,
                recordsPerPatient,
                effect,
                fingerprint,
                recordNoise,
                scannerShift,
                prevalence,
                classifier,
                changed);
    }

    /// About how many nanoseconds one cohort with all strategies and truths takes on a server's core: a formula fitted
    /// once, so that the same setting always gives the same number.
    public long cost() {
        long records = records();
        return switch (classifier) {
            case MEMORISER -> records * (records * 8 + 7_500);
            case RIDGE_LDA -> records * 2_500 + (Strategy.REPEATS + 2) * folds * 2_300L;
        };
    }

    /// How many cohorts a chart can redraw while a control moves: 20 where the cost allows it, never fewer than 3.
    public int cohortsPerDraw() {
        return Math.clamp(BUDGET / cost(), 3, 20);
    }
}
