package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import java.util.function.Supplier;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Markup;

/// Asks to bring the lab into a state; the state on the bench is the answer.
final class ReachTask extends Composite<TaskFrame> {
    private final LabTask.Reach task;
    private final Tries tries;

    /// What the state on the bench is worth, and what it is in a word or number.
    record Standing(Credit credit, String response, String query) {}

    ReachTask(LabTask.Reach task, Tries tries, Supplier<Standing> standing) {
        this.task = task;
        this.tries = tries;
        getContent().checkWith("lab.task.check-state", () -> check(standing.get()));
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check(Standing standing) {
        tries.keep(task.id(), standing.response(), standing.query(), standing.credit());
        getContent()
                .outcome()
                .show(
                        standing.credit(),
                        Markup.block(standing.credit().isFull() ? task.done() : task.hint())
                                .named("why"));
    }
}
