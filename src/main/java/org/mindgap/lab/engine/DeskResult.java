package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.Proportion;

/// What a row of the results page prints, and the counts behind its percentages.
///
/// @param positives the patients with clinically significant cancer
/// @param dice the mean over the patients
/// @param spread what stands after ±
/// @param hd95 in mm
/// @param detected of the positives
/// @param right patients with a right answer, whether yes or no
public record DeskResult(
        int patients,
        int positives,
        double dice,
        OptionalDouble spread,
        OptionalDouble hd95,
        double auc,
        int detected,
        int right) {

    public Proportion sensitivity() {
        return new Proportion(detected, positives);
    }

    public Proportion accuracy() {
        return new Proportion(right, patients);
    }

    /// The accuracy of a program that always answers no.
    public Proportion alwaysNo() {
        return new Proportion(patients - positives, patients);
    }

    public int negatives() {
        return patients - positives;
    }
}
