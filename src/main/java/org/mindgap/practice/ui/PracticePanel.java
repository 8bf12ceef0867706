package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
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
        body.getElement().setAttribute("aria-live", "polite");
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

    private void ask() {
        body.removeAll();
        Paragraph promise = new Paragraph(getTranslation("practice.promise"));
        promise.addClassName("promise");
        TextField words = new TextField(getTranslation("practice.own-words"));
        words.setMaxLength(Reply.LONGEST_WORDS);
        words.setVisible(false);
        Div choice = new Div();
        Supplier<Set<PracticeQuestion.Option>> chosen =
                question.several() ? several(choice, words) : one(choice, words);
        RadioButtonGroup<Confidence> confidence = new RadioButtonGroup<>(getTranslation("practice.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(level -> getTranslation(
                switch (level) {
                    case UNSURE -> "practice.unsure";
                    case FAIRLY_SURE -> "practice.fairly-sure";
                    case SURE -> "practice.sure";
                }));
        confidence.addClassName("confidence");
        Paragraph missing = new Paragraph();
        missing.addClassName("field-error");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        Button keep = new Button(getTranslation("practice.keep"), click -> {
            boolean complete = !chosen.get().isEmpty() && confidence.getValue() != null;
            missing.setVisible(!complete);
            missing.setText(getTranslation("practice.missing"));
            if (complete) {
                keep(List.copyOf(chosen.get()), words, confidence.getValue());
            }
        });
        keep.addClassName("primary");
        body.add(promise, choice, words, confidence, missing, keep);
    }

    private Supplier<Set<PracticeQuestion.Option>> one(Div place, TextField words) {
        RadioButtonGroup<PracticeQuestion.Option> options = new RadioButtonGroup<>();
        options.setItems(question.options());
        options.setRenderer(renderer());
        options.setAriaLabel(question.text().plain());
        options.addClassName("options");
        options.addValueChangeListener(change ->
                words.setVisible(change.getValue() != null && change.getValue().free()));
        place.add(options);
        return () -> options.getOptionalValue().map(Set::of).orElse(Set.of());
    }

    private Supplier<Set<PracticeQuestion.Option>> several(Div place, TextField words) {
        CheckboxGroup<PracticeQuestion.Option> options = new CheckboxGroup<>();
        options.setItems(question.options());
        options.setRenderer(renderer());
        options.setItemLabelGenerator(option -> option.text().plain());
        options.setAriaLabel(question.text().plain());
        options.addClassName("options");
        options.addValueChangeListener(
                change -> words.setVisible(change.getValue().stream().anyMatch(PracticeQuestion.Option::free)));
        place.add(options);
        return options::getValue;
    }

    private static ComponentRenderer<Component, PracticeQuestion.Option> renderer() {
        return new ComponentRenderer<>(option -> Markup.inline(option.text()));
    }

    private void keep(List<PracticeQuestion.Option> options, TextField words, Confidence confidence) {
        Optional<String> own =
                Optional.of(words.getValue().strip()).filter(text -> words.isVisible() && !text.isEmpty());
        List<OptionId> ids = options.stream().map(PracticeQuestion.Option::id).toList();
        Optional<PracticeAnswer> kept =
                practice.answer(learner.start().person(), Reply.of(answerId, question.id(), ids, own, confidence));
        if (kept.isPresent()) {
            compare(kept.get());
            afterwards.run();
        } else {
            body.removeAll();
            body.add(new Paragraph(getTranslation("item.changed")));
        }
    }

    private void compare(PracticeAnswer answer) {
        body.removeAll();
        Button again = new Button(getTranslation("practice.again"), click -> {
            answerId = UUID.randomUUID();
            ask();
        });
        again.addClassName("quiet");
        body.add(new ComparisonPanel(question, course, track, answer), again);
    }
}
