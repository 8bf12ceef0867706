package org.mindgap.lab.engine;

/// What is done to a generator of synthetic patients.
///
/// @param correlation share of the real correlations within a class that it keeps
/// @param drop share of the rare subtype that it leaves out
/// @param gap how far apart it puts the classes, as a multiple of the real distance
/// @param memory share of its records that are copies of patients it learned from
/// @param jitter standard deviation of the noise added to copies, in standard deviations within a class
/// @param source whose patients it learned from
/// @param synthetic how many patients it is asked for
public record UnderstudySetting(
        double correlation, double drop, double gap, double memory, double jitter, Source source, int synthetic) {

    public static final Range CORRELATION = new Range(0, 1);
    public static final Range DROP = new Range(0, 1);
    public static final Range GAP = new Range(0.5, 1.6);
    public static final Range MEMORY = new Range(0, 1);
    public static final Range JITTER = new Range(0, 1);
    public static final CountRange SYNTHETIC = new CountRange(100, 2000);

    /// So many are asked for unless somebody wants otherwise.
    public static final int USUAL = 400;

    /// Whose patients a generator learns from.
    public enum Source {
        /// Patients of its own.
        SEPARATE,
        /// Those the model was trained on.
        MODEL
    }

    public UnderstudySetting {
        CORRELATION.require("correlation", correlation);
        DROP.require("drop", drop);
        GAP.require("gap", gap);
        MEMORY.require("memory", memory);
        JITTER.require("jitter", jitter);
        SYNTHETIC.require("synthetic", synthetic);
    }

    /// A generator that learned everything it could, undamaged.
    public static UnderstudySetting honest() {
        return new UnderstudySetting(1, 0, 1, 0, 0, Source.SEPARATE, USUAL);
    }

    public UnderstudySetting withCorrelation(double changed) {
        return new UnderstudySetting(changed, drop, gap, memory, jitter, source, synthetic);
    }

    public UnderstudySetting withDrop(double changed) {
        return new UnderstudySetting(correlation, changed, gap, memory, jitter, source, synthetic);
    }

    public UnderstudySetting withGap(double changed) {
        return new UnderstudySetting(correlation, drop, changed, memory, jitter, source, synthetic);
    }

    public UnderstudySetting withMemory(double changed) {
        return new UnderstudySetting(correlation, drop, gap, changed, jitter, source, synthetic);
    }

    public UnderstudySetting withJitter(double changed) {
        return new UnderstudySetting(correlation, drop, gap, memory, changed, source, synthetic);
    }

    public UnderstudySetting withSource(Source changed) {
        return new UnderstudySetting(correlation, drop, gap, memory, jitter, changed, synthetic);
    }

    public UnderstudySetting withSynthetic(int changed) {
        return new UnderstudySetting(correlation, drop, gap, memory, jitter, source, changed);
    }
}
