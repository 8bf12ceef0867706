package org.mindgap.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.widget.Markup;

/// A question about the learner's own practice: first the answer, then what there is to learn from it.
public final class PracticePanel extends Section {
    private final PracticeQuestion question;
    private final Course course;
    private final Track track;
    private final PracticeService practice;
    private final CurrentLearner learner;
    private final Div body = new Div();
    private UUID answerId = UUID.randomUUID();
    private Runnable afterwards = () -> {};

    public PracticePanel(
            PracticeQuestion question, Course course, Track track, PracticeService practice, CurrentLearner learner) {
        this.question = question;
        this.course = course;
        this.track = track;
        this.practice = practice;
        this.learner = learner;
        addClassName("practice");
        H3 title = new H3(getTranslation("practice.title"));
        title.setId("practice-title-" + question.id());
        setId("practice-" + question.id());
        getElement().setAttribute("aria-labelledby", "practice-title-" + question.id());
        add(title, Markup.block(question.text()).named("stem"), body);
        learner.find()
                .map(Learner::person)
                .flatMap(person -> practice.latest(person, question.id()))
                .filter(answer -> answer.reply().options().stream()
                        .allMatch(option -> question.option(option).isPresent()))
                .ifPresentOrElse(this::compare, this::ask);
    }

    /// Runs after an answer was kept.
    public void whenAnswered(Runnable action) {
        afterwards = action;
    }

    private QuestionForm ask() {
        body.removeAll();
        Paragraph promise = new Paragraph(getTranslation("practice.promise"));
        promise.addClassName("promise");
        QuestionForm form = new QuestionForm(question, Optional.empty());
        Button keep = new Button(
                getTranslation("practice.keep"),
                click -> form.reply(answerId, Optional.empty()).ifPresent(this::keep));
        keep.addClassName("primary");
        body.add(promise, form, keep);
        return form;
    }

    private void keep(Reply reply) {
        Optional<PracticeAnswer> kept = practice.answer(learner.start().person(), reply);
        if (kept.isPresent()) {
            compare(kept.get()).enter();
            afterwards.run();
        } else {
            body.removeAll();
            body.add(new Paragraph(getTranslation("item.changed")));
        }
    }

    private ComparisonPanel compare(PracticeAnswer answer) {
        body.removeAll();
        Button again = new Button(getTranslation("practice.again"), click -> {
            answerId = UUID.randomUUID();
            ask().enter();
        });
        again.addClassName("quiet");
        ComparisonPanel comparison = new ComparisonPanel(question, course, track, answer);
        body.add(comparison, again);
        return comparison;
    }
}
