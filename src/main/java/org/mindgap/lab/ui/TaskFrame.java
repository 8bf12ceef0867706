package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import org.mindgap.curriculum.LabTask;
import org.mindgap.widget.Markup;

/// A task: what to find out, a place to answer, and the outcome.
final class TaskFrame extends Section {
    private final Div answering = new Div();
    private final TaskOutcome outcome;

    TaskFrame(LabTask task, Tries tries) {
        this.outcome = new TaskOutcome(tries.bestScore(task.id()));
        addClassName("lab-task");
        H4 title = new H4(getTranslation(LabWords.task(task.id())));
        answering.addClassName("lab-answering");
        add(title, Markup.block(task.ask()).named("stem"), answering, outcome);
        getElement().setAttribute("aria-label", getTranslation(LabWords.task(task.id())));
    }

    TaskFrame answerWith(Component... components) {
        answering.add(components);
        return this;
    }

    /// Comes before what is answered.
    void showFirst(Component shown) {
        answering.addComponentAsFirst(shown);
    }

    Button checkWith(String key, Runnable check) {
        Button button = new Button(getTranslation(key), click -> check.run());
        button.addClassName("primary");
        answering.add(button);
        return button;
    }

    TaskOutcome outcome() {
        return outcome;
    }
}
