package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mindgap.lab.engine.Control;

/// What makes one lab differ from another: its state, its controls, its pictures.
interface Instrument<S> {
    /// As the lesson sets it up.
    S start();

    /// What the learner may set now, in the order in which it is shown.
    List<Control<S>> controls();

    /// What a link remembers beside the controls.
    List<Control<S>> remembered();

    /// The same state with chance drawn anew.
    S drawAgain(S state);

    /// Draws a state.
    ///
    /// @return what just happened, in a sentence
    String draw(S state);

    /// The picture that answers the question.
    Component picture();

    /// What else is to be seen, under the controls.
    Component furtherPictures();

    List<Component> tasks(LabBench<S> bench, Tries tries);
}
