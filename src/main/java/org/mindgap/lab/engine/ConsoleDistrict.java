package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.ForcedFalsePositiveRate;
import org.mindgap.statistics.NormalScores;
import org.mindgap.statistics.Proportion;

/// People of one district and what a cut-off does to them.
///
/// @param people in the test data
public record ConsoleDistrict(NormalScores scores, double cutoff, int people) {

    ConsoleDistrict(double prevalence, double separation, double cutoff, int people) {
        this(new NormalScores(0, separation, prevalence), cutoff, people);
    }

    ConsoleDistrict at(double other) {
        return new ConsoleDistrict(scores, other, people);
    }

    /// Of people with cancer, the share that is recalled.
    public double sensitivity() {
        return scores.sensitivity(cutoff);
    }

    /// Of people without cancer, the share that is recalled.
    public double falsePositiveRate() {
        return scores.falsePositiveRate(cutoff);
    }

    /// Of all people, the share that is recalled.
    public double recallRate() {
        return scores.prevalence() * sensitivity() + (1 - scores.prevalence()) * falsePositiveRate();
    }

    /// Of people who are recalled, the share with cancer: from the tails themselves, so that it is exact where hardly
    /// anybody is recalled.
    public double ppv() {
        return scores.prevalence() * sensitivity() / recallRate();
    }

    /// What is left when the false-positive rate that prevalence, predictive value and sensitivity force is taken from
    /// the one there is: 0, apart from rounding.
    public double identity() {
        return falsePositiveRate() - forced(sensitivity(), ppv()).orElse(falsePositiveRate());
    }

    /// The false-positive rate that this prevalence forces on somebody who wants this sensitivity and predictive value.
    public OptionalDouble forced(double sensitivity, double ppv) {
        return new ForcedFalsePositiveRate(scores.prevalence(), ppv, sensitivity).value();
    }

    /// How many of the people with cancer in the test data are expected to be recalled; empty where there are none.
    public Proportion found() {
        int ill = Math.toIntExact(Math.round(people * scores.prevalence()));
        return new Proportion(Math.toIntExact(Math.round(people * scores.prevalence() * sensitivity())), ill);
    }
}
