package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.ConfusionCounts;

/// What a decision does to the people of one district, in rates from 0 to 1 and in people per 10,000 of both districts.
///
/// @param share of the district among all people
/// @param read the share of the district's people whom a reader decides about
public record DistrictRates(
        double share, double prevalence, double sensitivity, double falsePositiveRate, double auc, double read) {

    public double recall() {
        return prevalence * sensitivity + (1 - prevalence) * falsePositiveRate;
    }

    /// Empty where nobody is recalled.
    public OptionalDouble predictiveValue() {
        double recall = recall();
        return recall == 0 ? OptionalDouble.empty() : OptionalDouble.of(prevalence * sensitivity / recall);
    }

    /// People with cancer who are recalled.
    public double found() {
        return DistrictsWorld.PEOPLE * share * prevalence * sensitivity;
    }

    /// People with cancer who are not.
    public double missed() {
        return DistrictsWorld.PEOPLE * share * prevalence * (1 - sensitivity);
    }

    /// People without cancer who are recalled.
    public double alarms() {
        return DistrictsWorld.PEOPLE * share * (1 - prevalence) * falsePositiveRate;
    }

    /// People without cancer who are not.
    public double reassured() {
        return DistrictsWorld.PEOPLE * share * (1 - prevalence) * (1 - falsePositiveRate);
    }

    /// As many people of each kind as are expected among so many of both districts, in whole people.
    ConfusionCounts expected(int patients) {
        int people = (int) Math.round(share * patients);
        int ill = (int) Math.round(people * prevalence);
        int hits = (int) Math.round(ill * sensitivity);
        int alarms = (int) Math.round((people - ill) * falsePositiveRate);
        return new ConfusionCounts(hits, alarms, ill - hits, people - ill - alarms);
    }
}
