package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tuning casino as a lesson sets it up.
///
/// @param controls the names of what the learner may set
/// @param arranging whether a task asks for the place of each block
public record CasinoSetup(Map<String, String> setting, List<String> controls, boolean arranging) {
    private static final String CONFIGURATIONS = "configurations";

    public CasinoSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public CasinoState start() {
        return CasinoState.start(setting);
    }

    /// What the learner may set, in the order in which it is shown.
    ///
    /// @param tickets how many configurations may be tried
    public List<Control<CasinoState>> controls(int tickets) {
        Map<String, Control<CasinoState>> all =
                CasinoControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        List<Control<CasinoState>> shown = new ArrayList<>();
        for (String name : controls) {
            Control<CasinoState> control = all.get(name);
            shown.add(
                    name.equals(CONFIGURATIONS) && control instanceof Control.Slide<CasinoState> slide
                            ? slide.upTo(tickets)
                            : control);
        }
        return shown;
    }

    /// What a link remembers beside the controls.
    public List<Control<CasinoState>> remembered() {
        return CasinoControls.remembered(placed());
    }

    /// The blocks that the learner places in a task only.
    private Set<Block> placed() {
        if (!arranging) {
            return Set.of();
        }
        Set<Block> placed = EnumSet.allOf(Block.class);
        if (controls.contains("selection")) {
            placed.remove(Block.SELECT);
        }
        if (controls.contains("mode")) {
            placed.remove(Block.TUNE);
        }
        return placed;
    }

    /// The state that a query stands for, or the nearest that the learner can reach.
    public CasinoState state(String query) {
        List<Control<CasinoState>> all = controls(TuningCasinoSetting.CONFIGURATIONS.to());
        all.addAll(remembered());
        return new LabQuery<>(all).read(start(), LabQuery.parameters(query)).state();
    }
}
