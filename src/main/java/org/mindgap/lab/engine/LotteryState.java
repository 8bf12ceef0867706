package org.mindgap.lab.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Where a learner stands in the split lottery.
///
/// @param seen the strategies chosen so far; the present one is always among them
/// @param truth whether the lines for new patients and new hospitals are shown
public record LotteryState(
        SplitLotterySetting setting, Strategy strategy, Set<Strategy> seen, int seed, boolean truth) {
    public LotteryState {
        EnumSet<Strategy> chosen = EnumSet.of(strategy);
        chosen.addAll(seen);
        seen = Collections.unmodifiableSet(chosen);
    }

    /// As a lesson sets the lab up.
    public static LotteryState start(Map<String, String> given, boolean truth) {
        LotteryState defaults =
                new LotteryState(SplitLotterySetting.defaults(), Strategy.SINGLE_SPLIT, Set.of(), Seed.FIRST, truth);
        LotteryState set = new LabQuery<>(LotteryControls.ofTheSetting())
                .read(defaults, given)
                .state();
        return set.withSeen(Set.of());
    }

    public LotteryState with(SplitLotterySetting changed) {
        return new LotteryState(changed, strategy, seen, seed, truth);
    }

    public LotteryState with(Strategy chosen) {
        return new LotteryState(setting, chosen, seen, seed, truth);
    }

    public LotteryState withSeen(Set<Strategy> chosen) {
        return new LotteryState(setting, strategy, chosen, seed, truth);
    }

    public LotteryState withSeed(int drawn) {
        return new LotteryState(setting, strategy, seen, drawn, truth);
    }

    public LotteryState withTruth(boolean shown) {
        return new LotteryState(setting, strategy, seen, seed, shown);
    }

    /// How often the learner has gone to another way of testing.
    public int strategyChanges() {
        return seen.size() - 1;
    }
}
