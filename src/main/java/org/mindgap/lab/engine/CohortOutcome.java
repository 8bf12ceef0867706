package org.mindgap.lab.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What every strategy says about one cohort, and the truth it should have said.
///
/// @param estimates one per strategy, in the order of [Strategy]
/// @param newPatients the model of all records, tested on fresh patients of the same sites
/// @param newHospitals the same model within each of four unseen sites, averaged
public record CohortOutcome(
        int cohort, Map<Strategy, Estimate> estimates, Estimate newPatients, Estimate newHospitals) {

    public CohortOutcome {
        estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
        if (estimates.size() != Strategy.values().length) {
            throw new IllegalArgumentException("A strategy is missing in " + estimates.keySet());
        }
    }

    public Estimate estimate(Strategy strategy) {
        Estimate estimate = estimates.get(strategy);
        if (estimate == null) {
            throw new IllegalStateException("No estimate for " + strategy);
        }
        return estimate;
    }
}
