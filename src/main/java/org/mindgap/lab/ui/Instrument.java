package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.mindgap.lab.engine.Control;

/// What makes one lab differ from another: its state, its controls, its pictures.
interface Instrument<S> {
    /// As the lesson sets it up.
    S start();

    /// What the learner may set now, in the order in which it is shown.
    List<Control<S>> controls();

    /// The same controls as they stand together.
    default List<ControlGroup<S>> groups() {
        return List.of(ControlGroup.plain(controls()));
    }

    /// Whether a control plays a part in a state; where it does not, it is not shown.
    default boolean applies(Control<S> control, S state) {
        return true;
    }

    /// Whether the controls and what just happened come before the picture.
    default boolean controlsFirst() {
        return false;
    }

    /// What a link remembers beside the controls.
    List<Control<S>> remembered();

    /// The same state with chance drawn anew, where chance has a part and its seed is remembered.
    default S drawAgain(S state) {
        return state;
    }

    /// What is to be computed before a state can be drawn, where that takes too long for the thread of the page; it may
    /// run in any thread. Nothing where that was done already or is quick.
    ///
    /// @param before where the last move began
    default Optional<Runnable> preparation(S state, S before) {
        return Optional.empty();
    }

    /// Draws a state.
    ///
    /// @return what just happened, in a sentence
    String draw(S state);

    /// The same, where the sentence speaks of what changed.
    ///
    /// @param before where the last move began
    default String draw(S state, S before) {
        return draw(state);
    }

    /// Hears which bench it lies on, to move it when something is done to the picture itself.
    default void workAt(LabBench<S> bench) {}

    /// Takes what just happened and the ways back into the picture, where they would stand too far away.
    ///
    /// @return whether they have a place there
    default boolean places(Component story, Component actions) {
        return false;
    }

    /// How many steps can be undone.
    default int longestHistory() {
        return 200;
    }

    /// Whether a state does not fit into a link.
    default boolean isBeyondLinks(S state) {
        return false;
    }

    /// The picture that answers the question.
    Component picture();

    /// What else is to be seen, under the controls.
    Component furtherPictures();

    List<Component> tasks(LabBench<S> bench, Tries tries);
}
