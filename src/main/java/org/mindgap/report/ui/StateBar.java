package org.mindgap.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mindgap.assignment.RequirementState;
import org.mindgap.chart.ShareBar;
import org.mindgap.report.Standing;

/// How requirements stand, as one bar; in words for whoever does not see it.
final class StateBar extends Div {
    /// From done to not begun, what needs somebody last.
    static final List<RequirementState> ORDER = List.of(
            RequirementState.COMPLETED,
            RequirementState.UNDER_WAY,
            RequirementState.NOT_STARTED,
            RequirementState.AT_RISK,
            RequirementState.OVERDUE,
            RequirementState.EXPIRED,
            RequirementState.EXEMPT);

    private StateBar(String id, List<ShareBar.Part> parts) {
        addClassName("state-bar");
        getElement().setProperty("innerHTML", new ShareBar(id, parts).svg());
    }

    /// @param id unique in the page
    static StateBar of(String id, Standing standing, StateWords words) {
        StateBar bar = new StateBar(
                id,
                ORDER.stream()
                        .map(state -> new ShareBar.Part(standing.of(state), look(state)))
                        .toList());
        String spoken = ORDER.stream()
                .filter(state -> standing.of(state) > 0)
                .map(state -> words.say("completion.part", words.state(state), standing.of(state)))
                .collect(Collectors.joining(", "));
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", spoken.isEmpty() ? words.say("completion.part-none") : spoken);
        return bar;
    }

    /// A sample of how a state is drawn, for the head of its column.
    static Div sample(String id, RequirementState... states) {
        StateBar sample = new StateBar(
                id,
                Arrays.stream(states)
                        .map(state -> new ShareBar.Part(1, look(state)))
                        .toList());
        sample.addClassName("state-sample");
        sample.getElement().setAttribute("aria-hidden", "true");
        return sample;
    }

    private static ShareBar.Look look(RequirementState state) {
        return switch (state) {
            case COMPLETED -> ShareBar.Look.FULL;
            case UNDER_WAY -> ShareBar.Look.HALF;
            case NOT_STARTED -> ShareBar.Look.EMPTY;
            case AT_RISK -> ShareBar.Look.STRIPED;
            case OVERDUE -> ShareBar.Look.ALERT;
            case EXPIRED -> ShareBar.Look.CROSSED;
            case EXEMPT -> ShareBar.Look.DOTTED;
        };
    }
}
