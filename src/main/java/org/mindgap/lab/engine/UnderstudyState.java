package org.mindgap.lab.engine;

import java.util.Map;
import org.mindgap.lab.engine.UnderstudyGauge.Panel;

/// Where a learner stands in the lab with the understudy.
///
/// @param panel whose picture lies on top
public record UnderstudyState(UnderstudySetting setting, UnderstudyLens lens, Panel panel, int seed) {

    /// A cohort in which everything is about as it is on average, so that nobody starts with a rare one.
    public static final int FIRST_SEED = 204;

    /// As a lesson sets the lab up.
    public static UnderstudyState start(Map<String, String> given) {
        UnderstudyState defaults =
                new UnderstudyState(UnderstudySetting.honest(), UnderstudyLens.MARGINALS, Panel.LOOKS, FIRST_SEED);
        return new LabQuery<>(UnderstudyControls.ofTheSetting())
                .read(defaults, given)
                .state();
    }

    public UnderstudyState with(UnderstudySetting changed) {
        return new UnderstudyState(changed, lens, panel, seed);
    }

    public UnderstudyState withLens(UnderstudyLens changed) {
        return new UnderstudyState(setting, changed, panel, seed);
    }

    public UnderstudyState withPanel(Panel changed) {
        return new UnderstudyState(setting, lens, changed, seed);
    }

    public UnderstudyState withSeed(int drawn) {
        return new UnderstudyState(setting, lens, panel, drawn);
    }

    /// Whether both show the same patients.
    public boolean hasPatientsOf(UnderstudyState other) {
        return seed == other.seed && setting.equals(other.setting);
    }
}
