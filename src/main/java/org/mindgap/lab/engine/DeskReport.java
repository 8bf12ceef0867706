package org.mindgap.lab.engine;

/// The choices by which a results table is made from a list of scans.
public record DeskReport(Unit unit, Failed failed, Empty empty, Summary summary, Uncertainty uncertainty) {

    /// What a value of the table stands for.
    public enum Unit {
        SLICE,
        SCAN,
        PATIENT
    }

    /// What becomes of the scan on which the program gave nothing.
    public enum Failed {
        LEFT_OUT,
        AS_THE_REST,
        ZERO
    }

    /// What becomes of the scan without a lesion, on which the program marked one.
    public enum Empty {
        SKIPPED,
        ZERO,
        APART
    }

    public enum Summary {
        MEAN,
        MEDIAN,
        BOTH
    }

    /// How sure the mean is said to be.
    public enum Uncertainty {
        NONE,
        VALUES,
        PATIENTS
    }

    /// As programs that nobody told otherwise do it.
    public static DeskReport defaults() {
        return new DeskReport(Unit.SLICE, Failed.LEFT_OUT, Empty.SKIPPED, Summary.MEAN, Uncertainty.NONE);
    }

    /// One that a referee would let pass.
    public static DeskReport sound() {
        return new DeskReport(Unit.PATIENT, Failed.ZERO, Empty.APART, Summary.BOTH, Uncertainty.PATIENTS);
    }

    public DeskReport with(Unit other) {
        return new DeskReport(other, failed, empty, summary, uncertainty);
    }

    public DeskReport with(Failed other) {
        return new DeskReport(unit, other, empty, summary, uncertainty);
    }

    public DeskReport with(Empty other) {
        return new DeskReport(unit, failed, other, summary, uncertainty);
    }

    public DeskReport with(Summary other) {
        return new DeskReport(unit, failed, empty, other, uncertainty);
    }

    public DeskReport with(Uncertainty other) {
        return new DeskReport(unit, failed, empty, summary, other);
    }
}
