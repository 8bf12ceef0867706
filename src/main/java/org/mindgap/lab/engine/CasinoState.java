package org.mindgap.lab.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mindgap.lab.engine.Pipeline.Meter;

/// Where a learner stands in the tuning casino.
///
/// @param seen the meters read so far; that of the present pipeline is always among them
/// @param reveal whether the new patients are shown
public record CasinoState(TuningCasinoSetting setting, Pipeline pipeline, Set<Meter> seen, int seed, boolean reveal) {
    public CasinoState {
        EnumSet<Meter> read = EnumSet.of(pipeline.meter());
        read.addAll(seen);
        seen = Collections.unmodifiableSet(read);
    }

    /// As a lesson sets the lab up.
    public static CasinoState start(Map<String, String> given) {
        CasinoState defaults =
                new CasinoState(TuningCasinoSetting.defaults(), Pipeline.asFound(), Set.of(), Seed.FIRST, false);
        CasinoState set = new LabQuery<>(CasinoControls.ofTheSetting())
                .read(defaults, given)
                .state();
        return set.withSeen(Set.of());
    }

    public CasinoState with(TuningCasinoSetting changed) {
        return new CasinoState(changed, pipeline, seen, seed, reveal);
    }

    public CasinoState with(Pipeline changed) {
        return new CasinoState(setting, changed, seen, seed, reveal);
    }

    public CasinoState with(Block block, boolean inside) {
        return with(inside ? pipeline.moveInside(block) : pipeline.moveOutside(block));
    }

    public CasinoState withSeen(Set<Meter> read) {
        return new CasinoState(setting, pipeline, read, seed, reveal);
    }

    public CasinoState withSeed(int drawn) {
        return new CasinoState(setting, pipeline, seen, drawn, reveal);
    }

    public CasinoState withReveal(boolean shown) {
        return new CasinoState(setting, pipeline, seen, seed, shown);
    }
}
