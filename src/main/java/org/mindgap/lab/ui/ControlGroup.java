package org.mindgap.lab.ui;

import java.util.List;
import org.mindgap.lab.engine.Control;

/// Controls that stand together in a lab.
///
/// @param title what they have in common, in words; blank where they are all there is
record ControlGroup<S>(String title, Look look, List<Control<S>> controls) {

    enum Look {
        /// Side by side, every word of a choice to be seen.
        PLAIN,
        /// Choices as lists, each with a sentence about what is chosen.
        LEVERS,
        /// Side by side under their title.
        TITLED,
        /// Folded away under their title.
        FOLDED
    }

    ControlGroup {
        controls = List.copyOf(controls);
    }

    static <S> ControlGroup<S> plain(List<Control<S>> controls) {
        return new ControlGroup<>("", Look.PLAIN, controls);
    }
}
