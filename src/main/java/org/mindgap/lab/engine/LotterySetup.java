package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The split lottery as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record LotterySetup(Map<String, String> setting, List<String> controls) {
    public LotterySetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public LotteryState start(boolean truth) {
        return LotteryState.start(setting, truth);
    }

    /// What the learner may set, in the order in which it is shown.
    ///
    /// @param open whether the truth may be shown
    public List<Control<LotteryState>> controls(boolean open) {
        Map<String, Control<LotteryState>> all =
                LotteryControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        List<Control<LotteryState>> shown = new ArrayList<>();
        controls.stream().map(all::get).forEach(shown::add);
        shown.add(LotteryControls.truth(open));
        return shown;
    }

    /// The state that a query stands for, or the nearest that the learner can reach.
    public LotteryState state(String query) {
        List<Control<LotteryState>> all = controls(true);
        all.addAll(LotteryControls.remembered());
        return new LabQuery<>(all)
                .read(start(false), LabQuery.parameters(query))
                .state();
    }
}
