package org.mindgap.lab.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/// The missions of the two districts as a whole.
///
/// @param parts what the learner has of each mission, in the order of the lab
public record DistrictsGrade(Map<String, Credit> parts) {

    /// @param best for each task that was tried, the share of its points from 0 to 1; others are of no account
    public static DistrictsGrade of(Map<String, Double> best) {
        Map<String, Credit> parts = new LinkedHashMap<>();
        for (String task : DistrictsTasks.all()) {
            int worth = DistrictsTasks.worth(task);
            parts.put(task, new Credit((int) Math.round(best.getOrDefault(task, 0.0) * worth), worth));
        }
        return new DistrictsGrade(parts);
    }

    /// Out of 100.
    public Credit total() {
        return parts.values().stream().reduce(Credit::plus).orElseThrow();
    }

    public boolean isPassed() {
        return total().points() >= DistrictsTasks.PASS;
    }
}
