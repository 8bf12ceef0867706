package org.mindgap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.CurrentLearner;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.Submission;
import org.mindgap.widget.Focus;

/// The questions of an attempt, one at a time, each explained at once.
public final class AttemptPanel extends Div {
    private final Attempt attempt;
    private final Course course;
    private final AttemptService attempts;
    private final CurrentLearner learner;
    private final Consumer<Attempt> afterwards;

    /// @param afterwards gets the finished attempt when the learner has read the last explanation, or at once if there
    ///     is nothing left to answer
    public AttemptPanel(
            Attempt attempt,
            Course course,
            AttemptService attempts,
            CurrentLearner learner,
            Consumer<Attempt> afterwards) {
        this.attempt = attempt;
        this.course = course;
        this.attempts = attempts;
        this.learner = learner;
        this.afterwards = afterwards;
        addClassName("attempt");
    }

    /// Shows the next question, or goes on to what comes afterwards.
    public void next() {
        advance();
    }

    /// The same, for somebody who has just read an explanation: the focus follows.
    private void goOn() {
        advance().ifPresent(Focus::on);
    }

    private Optional<H2> advance() {
        removeAll();
        Map<ItemId, GivenAnswer> given = attempts.answers(attempt);
        List<Item> asked = attempt.items().stream()
                .flatMap(id -> course.item(id).stream())
                .filter(item -> !item.isWithdrawn() || given.containsKey(item.id()))
                .toList();
        Optional<Item> open =
                asked.stream().filter(item -> !given.containsKey(item.id())).findFirst();
        if (open.isPresent()) {
            return Optional.of(ask(open.get(), asked.indexOf(open.get()) + 1, asked.size()));
        }
        attempts.close(learner.start().person(), attempt);
        attempts.find(attempt.id()).ifPresent(afterwards);
        return Optional.empty();
    }

    private H2 ask(Item item, int position, int of) {
        Div onwards = new Div();
        onwards.addClassName("onwards");
        H2 title = new H2(getTranslation("attempt.question", position, of));
        title.getElement().setAttribute("tabindex", "-1");
        ItemPanel panel = new ItemPanel(
                item,
                title,
                ItemPanel.Setting.in(attempt, course),
                Optional.empty(),
                (answerId, response, confidence) -> attempts.answer(
                        Submission.to(item, answerId, learner.start().person(), response, confidence), attempt));
        panel.whenAnswered(() -> {
            Button button =
                    new Button(getTranslation(position == of ? "attempt.see-result" : "attempt.next"), click -> goOn());
            button.addClassName("primary");
            onwards.removeAll();
            onwards.add(button);
        });
        add(panel, onwards);
        return title;
    }
}
