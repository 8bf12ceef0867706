package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.ConsoleLamps;
import org.mindgap.lab.engine.ConsoleState;
import org.mindgap.lab.engine.ConsoleTasks;
import org.mindgap.lab.engine.ConsoleTasks.Attempt;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Markup;

/// Asks to light all lamps; each attempt earns the points, and after the third one the reason is told.
final class AttemptTask extends Composite<TaskFrame> {
    private final LabTask.Review task;
    private final Tries tries;
    private final LabBench<ConsoleState> bench;
    private final ConsoleState start;
    private final Paragraph refused = new Paragraph();
    private final List<ConsoleState> attempts = new ArrayList<>();

    AttemptTask(LabTask.Review task, Tries tries, LabBench<ConsoleState> bench, ConsoleState start) {
        this.task = task;
        this.tries = tries;
        this.bench = bench;
        this.start = start;
        refused.addClassName("lab-note");
        refused.getElement().setAttribute("role", "status");
        getContent().answerWith(refused).checkWith("lab.console.hand-in", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check() {
        ConsoleState state = bench.state();
        if (state.equals(start) || attempts.contains(state)) {
            refused.setText(getTranslation(
                    attempts.contains(state) ? "lab.console.attempted-before" : "lab.console.not-moved"));
            return;
        }
        refused.setText("");
        attempts.add(state);
        Attempt attempt = ConsoleTasks.attempt(state);
        ConsoleLamps lamps = state.lamps();
        tries.keep(task.id(), lamps.lit() + " of 3", bench.query(), ConsoleTasks.attempted());
        List<Component> why = new ArrayList<>();
        why.add(Markup.block(attempt == Attempt.LIT ? task.done() : task.hint()).named("why"));
        if (attempt == Attempt.ALMOST_NOBODY) {
            why.add(finding("almost-nobody"));
        }
        if (!lamps.sensitivity()) {
            why.add(finding("sensitivity"));
        }
        if (!lamps.falsePositives()) {
            why.add(finding("false-positives"));
        }
        if (!lamps.ppv()) {
            why.add(finding("ppv"));
        }
        if (attempts.size() >= ConsoleTasks.ATTEMPTS || attempt == Attempt.LIT) {
            why.add(finding("why"));
        }
        Credit credit = ConsoleTasks.attempted();
        String said = getTranslation("lab.console.attempt", attempts.size(), lamps.lit(), credit.points());
        getContent().outcome().show(credit, said, why.toArray(Component[]::new));
    }

    private Component finding(String key) {
        return Markup.block(task.findings().getOrDefault(key, RichText.EMPTY)).named("why");
    }
}
