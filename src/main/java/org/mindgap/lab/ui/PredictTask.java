package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Locales;
import org.mindgap.widget.Markup;

/// Asks for a number before it is shown.
final class PredictTask extends Composite<TaskFrame> {
    private final LabTask.Predict task;
    private final Tries tries;
    private final DoubleFunction<Marked> marking;
    private final TextField number = new TextField();
    private Runnable afterwards = () -> {};

    /// @param close whether the prediction came as near as the task asks, whatever else the credit depends on
    record Marked(Credit credit, double truth, boolean close, String query) {}

    PredictTask(LabTask.Predict task, Tries tries, DoubleFunction<Marked> marking) {
        this.task = task;
        this.tries = tries;
        this.marking = marking;
        number.setLabel(getTranslation("lab.task.your-auc"));
        number.getElement().setAttribute("inputmode", "decimal");
        number.addKeyPressListener(Key.ENTER, pressed -> check());
        getContent().answerWith(number).checkWith("lab.task.check-prediction", this::check);
    }

    /// Runs after a prediction was kept.
    void whenAnswered(Runnable action) {
        afterwards = action;
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check() {
        OptionalDouble typed = Locales.parse(number.getValue(), getLocale()).stream()
                .filter(auc -> auc >= 0 && auc <= 1)
                .findFirst();
        number.setInvalid(typed.isEmpty());
        number.setErrorMessage(getTranslation("lab.task.not-an-auc"));
        typed.ifPresent(this::mark);
    }

    private void mark(double predicted) {
        Marked marked = marking.apply(predicted);
        tries.keep(task.id(), String.format(Locale.ROOT, "%.4f", predicted), marked.query(), marked.credit());
        getContent()
                .outcome()
                .show(
                        marked.credit(),
                        new Paragraph(getTranslation("lab.task.numbers", predicted, marked.truth())),
                        Markup.block(why(marked, predicted)).named("why"));
        afterwards.run();
    }

    private RichText why(Marked marked, double predicted) {
        if (marked.close()) {
            return task.close();
        }
        return predicted < marked.truth() ? task.low() : task.high();
    }
}
