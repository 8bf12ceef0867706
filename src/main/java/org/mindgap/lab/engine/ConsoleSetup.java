package org.mindgap.lab.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The impossible console as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record ConsoleSetup(Map<String, String> setting, List<String> controls) {
    private static final String CUTOFF_B = ConsoleNumber.CUTOFF_B.word();

    public ConsoleSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public ConsoleState start() {
        return ConsoleState.start(setting);
    }

    /// What the learner may set, in the lesson's order, with the cut-off of B and what it follows at the end: a link is
    /// read in the same order, and these two depend on all the others.
    public List<Control<ConsoleState>> offered() {
        Map<String, Control<ConsoleState>> all =
                ConsoleControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        return controls.stream()
                .sorted(Comparator.comparingInt(ConsoleSetup::place))
                .map(all::get)
                .toList();
    }

    /// Whether a control says how many people the test data hold.
    public static boolean isNumberOfPeople(String control) {
        return control.equals(ConsoleNumber.PEOPLE_A.word()) || control.equals(ConsoleNumber.PEOPLE_B.word());
    }

    private static int place(String control) {
        if (control.equals(CUTOFF_B)) {
            return 1;
        }
        return control.equals(ConsoleControls.AIM) ? 2 : 0;
    }
}
