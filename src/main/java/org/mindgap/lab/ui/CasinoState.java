package org.mindgap.lab.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mindgap.lab.engine.Block;
import org.mindgap.lab.engine.Pipeline;
import org.mindgap.lab.engine.Pipeline.Meter;
import org.mindgap.lab.engine.TuningCasinoSetting;

/// Where a learner stands in the tuning casino.
///
/// @param seen the meters read so far; that of the present pipeline is always among them
/// @param reveal whether the new patients are shown
record CasinoState(TuningCasinoSetting setting, Pipeline pipeline, Set<Meter> seen, int seed, boolean reveal) {
    CasinoState {
        EnumSet<Meter> read = EnumSet.of(pipeline.meter());
        read.addAll(seen);
        seen = Collections.unmodifiableSet(read);
    }

    /// As a lesson sets the lab up.
    static CasinoState start(Map<String, String> given) {
        CasinoState defaults = new CasinoState(
                TuningCasinoSetting.defaults(), Pipeline.asFound(), Set.of(), LabBench.FIRST_SEED, false);
        CasinoState set = new LabQuery<>(CasinoControls.ofTheSetting())
                .read(defaults, given)
                .state();
        return set.withSeen(Set.of());
    }

    CasinoState with(TuningCasinoSetting changed) {
        return new CasinoState(changed, pipeline, seen, seed, reveal);
    }

    CasinoState with(Pipeline changed) {
        return new CasinoState(setting, changed, seen, seed, reveal);
    }

    CasinoState with(Block block, boolean inside) {
        return with(inside ? pipeline.moveInside(block) : pipeline.moveOutside(block));
    }

    CasinoState withSeen(Set<Meter> read) {
        return new CasinoState(setting, pipeline, read, seed, reveal);
    }

    CasinoState withSeed(int drawn) {
        return new CasinoState(setting, pipeline, seen, drawn, reveal);
    }

    CasinoState withReveal(boolean shown) {
        return new CasinoState(setting, pipeline, seen, seed, shown);
    }
}
