package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.mindgap.lab.engine.Credit;

/// What a try at a task was worth, and why; before the first one, what the best earlier try was worth.
final class TaskOutcome extends Div {
    TaskOutcome(Optional<Double> best) {
        addClassNames("feedback", "lab-outcome");
        getElement().setAttribute("role", "status");
        best.ifPresent(score -> add(new Paragraph(getTranslation("lab.task.before", score))));
    }

    void show(Credit credit, Component... why) {
        show(credit, getTranslation(key(credit), credit.points(), credit.of()), why);
    }

    /// @param said what it was worth, where points of a task are not counted in ones
    void show(Credit credit, String said, Component... why) {
        removeAll();
        Paragraph verdict = new Paragraph(said);
        verdict.addClassNames("verdict", credit.isFull() ? "verdict-right" : "verdict-not-yet");
        add(verdict);
        add(why);
    }

    private static String key(Credit credit) {
        if (credit.isFull()) {
            return "lab.credit.full";
        }
        return credit.points() > 0 ? "lab.credit.partly" : "lab.credit.none";
    }
}
