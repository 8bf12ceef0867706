package org.mindgap.lab.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The impossible console as a lesson sets it up.
///
/// @param controls the names of what the learner may set
public record ConsoleSetup(Map<String, String> setting, List<String> controls) {
    private static final String CUTOFF_B = ConsoleNumber.CUTOFF_B.word();

    /// What no cut-off follows from.
    private static final Set<String> AFTERWARDS = Set.of(
            ConsoleNumber.PEOPLE_A.word(), ConsoleNumber.PEOPLE_B.word(), ConsoleNumber.TOLERANCE.word(), "intervals");

    public ConsoleSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public ConsoleState start() {
        return ConsoleState.start(setting);
    }

    /// What the learner may set, in the lesson's order, but the cut-off of B after everything it can follow from, and
    /// what
    /// it follows at the end: a link is read in the same order.
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
        if (control.equals(ConsoleControls.AIM)) {
            return 3;
        }
        if (control.equals(CUTOFF_B)) {
            return 1;
        }
        return AFTERWARDS.contains(control) ? 2 : 0;
    }
}
