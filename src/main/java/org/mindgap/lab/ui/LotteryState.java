package org.mindgap.lab.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mindgap.lab.engine.SplitLotterySetting;
import org.mindgap.lab.engine.Strategy;

/// Where a learner stands in the split lottery.
///
/// @param seen the strategies chosen so far; the present one is always among them
/// @param truth whether the lines for new patients and new hospitals are shown
record LotteryState(SplitLotterySetting setting, Strategy strategy, Set<Strategy> seen, int seed, boolean truth) {
    LotteryState {
        EnumSet<Strategy> chosen = EnumSet.of(strategy);
        chosen.addAll(seen);
        seen = Collections.unmodifiableSet(chosen);
    }

    /// As a lesson sets the lab up.
    static LotteryState start(Map<String, String> given, boolean truth) {
        LotteryState defaults = new LotteryState(
                SplitLotterySetting.defaults(), Strategy.SINGLE_SPLIT, Set.of(), LabBench.FIRST_SEED, truth);
        LotteryState set = new LabQuery<>(LotteryControls.ofTheSetting())
                .read(defaults, given)
                .state();
        return set.withSeen(Set.of());
    }

    LotteryState with(SplitLotterySetting changed) {
        return new LotteryState(changed, strategy, seen, seed, truth);
    }

    LotteryState with(Strategy chosen) {
        return new LotteryState(setting, chosen, seen, seed, truth);
    }

    LotteryState withSeen(Set<Strategy> chosen) {
        return new LotteryState(setting, strategy, chosen, seed, truth);
    }

    LotteryState withSeed(int drawn) {
        return new LotteryState(setting, strategy, seen, drawn, truth);
    }

    LotteryState withTruth(boolean shown) {
        return new LotteryState(setting, strategy, seen, seed, shown);
    }

    /// How often the learner has gone to another way of testing.
    int strategyChanges() {
        return seen.size() - 1;
    }
}
