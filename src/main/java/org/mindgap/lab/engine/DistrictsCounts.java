package org.mindgap.lab.engine;

import java.util.random.RandomGenerator;
import org.mindgap.lab.engine.Chance.Purpose;
import org.mindgap.statistics.ConfusionCounts;
import org.mindgap.statistics.GroupGaps;

/// So many people of both districts in whole people: as many of each kind as expected, or drawn by chance.
public record DistrictsCounts(ConfusionCounts town, ConfusionCounts van) {

    /// Drawn, each district has as many people with and without cancer as expected; who of them is recalled is chance.
    public static DistrictsCounts of(DistrictsState state, DistrictsOutcome outcome) {
        ConfusionCounts town = outcome.town().expected(state.patients());
        ConfusionCounts van = outcome.van().expected(state.patients());
        if (!state.sampled()) {
            return new DistrictsCounts(town, van);
        }
        Chance chance = new Chance(state.seed());
        return new DistrictsCounts(
                drawn(town, outcome.town(), chance.stream(Purpose.DISTRICT_SAMPLE, 0)),
                drawn(van, outcome.van(), chance.stream(Purpose.DISTRICT_SAMPLE, 1)));
    }

    private static ConfusionCounts drawn(ConfusionCounts people, DistrictRates rates, RandomGenerator random) {
        int hits = binomial(people.positives(), rates.sensitivity(), random);
        int alarms = binomial(people.negatives(), rates.falsePositiveRate(), random);
        return new ConfusionCounts(hits, alarms, people.positives() - hits, people.negatives() - alarms);
    }

    private static int binomial(int trials, double probability, RandomGenerator random) {
        int successes = 0;
        for (int trial = 0; trial < trials; trial++) {
            successes += random.nextDouble() < probability ? 1 : 0;
        }
        return successes;
    }

    /// The town's rates minus the van's.
    public GroupGaps gaps() {
        return new GroupGaps(town, van);
    }
}
