package org.mindgap.lab.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lab with the understudy as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record UnderstudySetup(Map<String, String> setting, List<String> controls) {
    public UnderstudySetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public UnderstudyState start() {
        return UnderstudyState.start(setting);
    }

    /// What the learner may set, in the order in which it is shown.
    public List<Control<UnderstudyState>> offered() {
        Map<String, Control<UnderstudyState>> all = UnderstudyControls.ofTheSetting().stream()
                .collect(Collectors.toMap(Control::name, Function.identity()));
        // Panels are turned to on the picture itself.
        return controls.stream()
                .filter(name -> !name.equals(UnderstudyControls.PANEL))
                .map(all::get)
                .toList();
    }
}
