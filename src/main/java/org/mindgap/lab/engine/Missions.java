package org.mindgap.lab.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Missions that count together, over all labs of a module.
///
/// @param all in the order in which they are told
/// @param pass with how many points they are passed, where there is such a number
public record Missions(List<Mission> all, OptionalInt pass) {
    public Missions {
        all = List.copyOf(all);
    }

    /// A task, and what it is worth in points.
    public record Mission(String task, int worth) {}

    /// What somebody has of each mission.
    ///
    /// @param best for each task that was tried, the share of its points from 0 to 1; others are of no account
    public Map<String, Credit> credits(Map<String, Double> best) {
        Map<String, Credit> credits = new LinkedHashMap<>();
        for (Mission mission : all) {
            int points = (int) Math.round(best.getOrDefault(mission.task(), 0.0) * mission.worth());
            credits.put(mission.task(), new Credit(points, mission.worth()));
        }
        return credits;
    }

    /// The same together.
    public Credit total(Map<String, Double> best) {
        return credits(best).values().stream().reduce(Credit::plus).orElseThrow();
    }

    /// Whether there are points to pass with, and they are reached.
    public boolean isPassed(Map<String, Double> best) {
        return pass.isPresent() && total(best).points() >= pass.getAsInt();
    }
}
