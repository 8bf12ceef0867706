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
import org.mindgap.lab.engine.Prediction;
import org.mindgap.widget.Locales;
import org.mindgap.widget.Markup;

/// Asks for a number before it is shown.
final class PredictTask extends Composite<TaskFrame> {
    private final LabTask.Predict task;
    private final Tries tries;
    private final DoubleFunction<Marked> marking;
    private final Wording wording;
    private final TextField number = new TextField();
    private Runnable afterwards = () -> {};

    /// How a prediction stands, and in which state of the lab it was made.
    record Marked(Prediction prediction, String query) {}

    /// The keys of the words for a number between 0 and 1: what it is, what else is refused, and how it stands beside
    /// the truth.
    ///
    /// @param whole what is typed for 1: 100 where percentages are asked for
    record Wording(String label, String refusal, String numbers, double whole) {
        Wording(String label, String refusal, String numbers) {
            this(label, refusal, numbers, 1);
        }

        private static final Wording AUC = new Wording("lab.task.your-auc", "lab.task.not-an-auc", "lab.task.numbers");
    }

    PredictTask(LabTask.Predict task, Tries tries, DoubleFunction<Marked> marking) {
        this(task, tries, marking, Wording.AUC);
    }

    PredictTask(LabTask.Predict task, Tries tries, DoubleFunction<Marked> marking, Wording wording) {
        this.wording = wording;
        this.task = task;
        this.tries = tries;
        this.marking = marking;
        number.setLabel(getTranslation(wording.label()));
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
                .map(given -> given / wording.whole())
                .filter(share -> share >= 0 && share <= 1)
                .findFirst();
        number.setInvalid(typed.isEmpty());
        number.setErrorMessage(getTranslation(wording.refusal()));
        typed.ifPresent(this::mark);
    }

    private void mark(double predicted) {
        Marked marked = marking.apply(predicted);
        Prediction prediction = marked.prediction();
        tries.keep(task.id(), String.format(Locale.ROOT, "%.4f", predicted), marked.query(), prediction.credit());
        getContent()
                .outcome()
                .show(
                        prediction.credit(),
                        new Paragraph(getTranslation(wording.numbers(), predicted, prediction.truth())),
                        Markup.block(why(prediction)).named("why"));
        afterwards.run();
    }

    private RichText why(Prediction prediction) {
        if (prediction.close()) {
            return task.close();
        }
        return prediction.isTooLow() ? task.low() : task.high();
    }
}
