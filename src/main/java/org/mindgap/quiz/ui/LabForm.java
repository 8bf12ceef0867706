package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.ui.LabWorkbench;
import org.mindgap.quiz.grading.Reading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.TypedNumber;
import org.mindgap.widget.Markup;

/// A lab to bring into a state, or to try things in before a number is predicted.
final class LabForm extends AnswerForm {
    private static final String VALUE = "value";
    private static final int LONGEST_STATE = 800;

    private final LabWorkbench bench;
    private final Element state = new Element("input");
    private final Optional<TextField> number;

    LabForm(LabItem item) {
        bench = new LabWorkbench(item.lab(), "item-" + item.id() + "-lab");
        number = item.task() instanceof LabTask.Predict ? Optional.of(numberField()) : Optional.empty();
        state.setAttribute("type", "hidden");
        state.setAttribute("data-answer", "worked");
        state.setProperty(VALUE, bench.query());
        state.addPropertyChangeListener(VALUE, "change", change -> restore(state.getProperty(VALUE, "")));
        bench.whenMoved(this::remember);
        add(bench, Markup.block(item.task().ask()).named("lab-asked"));
        getElement().appendChild(state);
        number.ifPresentOrElse(this::add, () -> add(help()));
    }

    private Paragraph help() {
        Paragraph help = new Paragraph(getTranslation("item.lab-state"));
        help.addClassName("answer-help");
        return help;
    }

    private TextField numberField() {
        TextField field = new TextField(getTranslation("lab.task.your-auc"));
        field.addClassName("number");
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    /// Tells the page, which keeps what is not checked yet.
    private void remember(String query) {
        state.setProperty(VALUE, query);
        state.executeJs("this.dispatchEvent(new Event('input', {bubbles: true}))");
    }

    /// Brings the lab back into a state that the page has kept.
    void restore(String query) {
        if (query.length() <= LONGEST_STATE && !query.equals(bench.query())) {
            bench.restore(query);
        }
    }

    @Override
    Optional<Response> read() {
        if (number.isEmpty()) {
            return Optional.of(new Response.Worked(bench.query(), OptionalDouble.empty()));
        }
        TextField field = number.get();
        Optional<Double> auc = TypedNumber.read(field.getValue(), "") instanceof Reading.Understood understood
                ? Optional.of(understood.value()).filter(value -> value >= 0 && value <= 1)
                : Optional.empty();
        field.setInvalid(auc.isEmpty());
        field.setErrorMessage(getTranslation("lab.task.not-an-auc"));
        return auc.map(value -> new Response.Worked(bench.query(), OptionalDouble.of(value)));
    }

    @Override
    void enter() {
        number.ifPresentOrElse(
                TextField::focus,
                () -> bench.getElement().executeJs("this.querySelector('input:not([type=hidden]), button')?.focus()"));
    }
}
