package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Markup;

/// Asks to hand in what was marked or chosen in the lab.
final class ReviewTask extends Composite<TaskFrame> {
    private final LabTask.Review task;
    private final Tries tries;
    private final Supplier<Handed> handed;
    private final Paragraph refused = new Paragraph();
    private boolean hintGiven = true;

    /// What was handed in.
    sealed interface Handed {
        /// There is nothing to judge yet, and why.
        record Nothing(String why) implements Handed {}

        /// @param said what it was worth, where that is not said in whole points
        /// @param response as it is kept
        /// @param query of the lab's state
        /// @param why what each part of it was
        record Judged(Credit credit, Optional<String> said, String response, String query, List<Component> why)
                implements Handed {}
    }

    /// @param button the key of the words on the button
    ReviewTask(LabTask.Review task, Tries tries, String button, Supplier<Handed> handed) {
        this.task = task;
        this.tries = tries;
        this.handed = handed;
        refused.addClassName("lab-note");
        refused.getElement().setAttribute("role", "status");
        getContent().answerWith(refused);
        getContent().checkWith(button, this::check);
    }

    /// Shows something to answer with above the button.
    ReviewTask under(Component shown) {
        getContent().showFirst(shown);
        return this;
    }

    /// Leaves the hint to those who ask for it; what was handed in explains itself.
    ReviewTask hintOnRequest(Component request) {
        hintGiven = false;
        getContent().answerWith(request);
        return this;
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check() {
        switch (handed.get()) {
            case Handed.Nothing nothing -> refused.setText(nothing.why());
            case Handed.Judged judged -> show(judged);
        }
    }

    private void show(Handed.Judged judged) {
        refused.setText("");
        tries.keep(task.id(), judged.response(), judged.query(), judged.credit());
        List<Component> why = new ArrayList<>();
        if (hintGiven) {
            why.add(Markup.block(judged.credit().isFull() ? task.done() : task.hint())
                    .named("why"));
        }
        why.addAll(judged.why());
        Component[] parts = why.toArray(Component[]::new);
        TaskOutcome outcome = getContent().outcome();
        judged.said()
                .ifPresentOrElse(
                        said -> outcome.show(judged.credit(), said, parts), () -> outcome.show(judged.credit(), parts));
    }
}
