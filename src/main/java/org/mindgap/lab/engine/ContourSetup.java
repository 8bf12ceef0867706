package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The contour bench as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record ContourSetup(Map<String, String> setting, List<String> controls) {
    public ContourSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public ContourState start() {
        return ContourState.start(setting);
    }

    /// Whether prepared masks may be loaded.
    public boolean prepared() {
        return controls.contains(ContourControls.SCENARIO);
    }

    /// What the learner may set beside the mask, in the order in which it is shown.
    public List<Control<ContourState>> offered() {
        Map<String, Control<ContourState>> all =
                ContourControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        return controls.stream()
                .filter(name -> !name.equals(ContourControls.SCENARIO))
                .map(all::get)
                .toList();
    }

    /// What else a link remembers: the mask, as edits of the prepared one.
    public List<Control<ContourState>> remembered() {
        List<Control<ContourState>> remembered = new ArrayList<>();
        if (prepared()) {
            remembered.add(ContourControls.scenario());
        }
        remembered.add(ContourControls.edits());
        return remembered;
    }

    /// Whether the mask is too intricate for a link.
    public static boolean isBeyondLinks(ContourState state) {
        return ContourControls.edits().write(state).equals(ContourControls.TOO_INTRICATE);
    }
}
