package org.mindgap.lab.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lab "The brochure and the van" as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record BrochureSetup(Map<String, String> setting, List<String> controls) {
    public BrochureSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public BrochureState start() {
        return BrochureState.start(setting);
    }

    /// What the learner may set in a panel, in the order in which it is shown.
    public List<Control<BrochureState>> offered(BrochurePanel panel) {
        Map<String, Control<BrochureState>> all =
                BrochureControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        return controls.stream()
                .filter(name -> BrochureControls.belongs(name, panel))
                .map(all::get)
                .toList();
    }

    /// Whether the learner may turn from panel to panel.
    public boolean hasTabs() {
        return controls.contains(BrochureControls.PANEL);
    }

    /// What else a link remembers while a panel is shown: which one it is, and what is set in the others.
    public List<Control<BrochureState>> remembered(BrochurePanel panel) {
        return BrochureControls.ofTheSetting().stream()
                .filter(control -> controls.contains(control.name()))
                .filter(control -> !BrochureControls.belongs(control.name(), panel))
                .toList();
    }
}
