package org.mindgap.lab.engine;

import java.util.OptionalDouble;

/// What a plan does to the people of both districts.
public record DistrictsOutcome(DistrictModel model, DistrictRules rules, DistrictRates town, DistrictRates van) {

    /// The town's sensitivity minus the van's.
    public double sensitivityGap() {
        return town.sensitivity() - van.sensitivity();
    }

    /// The town's false positive rate minus the van's.
    public double alarmGap() {
        return town.falsePositiveRate() - van.falsePositiveRate();
    }

    /// The town's predictive value minus the van's; empty where nobody is recalled in one of them.
    public OptionalDouble predictiveGap() {
        OptionalDouble ofTheTown = town.predictiveValue();
        OptionalDouble ofTheVan = van.predictiveValue();
        return ofTheTown.isPresent() && ofTheVan.isPresent()
                ? OptionalDouble.of(ofTheTown.getAsDouble() - ofTheVan.getAsDouble())
                : OptionalDouble.empty();
    }

    /// The town's recall rate minus the van's.
    public double recallGap() {
        return town.recall() - van.recall();
    }

    /// Missed cancers per 10,000 people of both districts.
    public double missed() {
        return town.missed() + van.missed();
    }

    /// False alarms per 10,000 people of both districts.
    public double alarms() {
        return town.alarms() + van.alarms();
    }

    /// In false alarms.
    public double cost(double ratio) {
        return ratio * missed() + alarms();
    }

    /// The sensitivity of the district that fares worse.
    public double leastSensitivity() {
        return Math.min(town.sensitivity(), van.sensitivity());
    }
}
