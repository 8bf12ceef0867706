package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;

/// The parts of the state of the impossible console, by the names that course files and links use.
public final class ConsoleControls {
    public static final Words<ConsoleAim> AIMS =
            Words.of(ConsoleAim.class, "same-cutoff", "equal-sensitivity", "equal-ppv", "equal-recall", "by-hand");

    static final String AIM = "aim";

    private ConsoleControls() {}

    /// What a lesson can set; what the cut-off of B follows is read last, when everything it follows from is known.
    public static List<Control<ConsoleState>> ofTheSetting() {
        List<Control<ConsoleState>> all = new ArrayList<>();
        all.add(new Control.Toggle<>("intervals", true, ConsoleState::intervals, ConsoleState::withIntervals));
        for (ConsoleNumber number : ConsoleNumber.values()) {
            all.add(number.control());
        }
        all.add(new Control.Pick<>(
                AIM, AIMS.all(), state -> AIMS.of(state.aim()), (state, word) -> state.with(AIMS.meaning(word))));
        return all;
    }
}
