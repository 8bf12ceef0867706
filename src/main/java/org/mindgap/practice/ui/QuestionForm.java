package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.practice.Reply.Guess;
import org.mindgap.widget.Markup;

/// Where somebody says what they do, how sure they are, and, if they like, how many others they think do the same.
final class QuestionForm extends Div {
    private final PracticeQuestion question;
    private final TextField words;
    private final RadioButtonGroup<Confidence> confidence;
    private final Paragraph missing = new Paragraph();
    private final Optional<GuessFields> guess;
    private Supplier<Set<Option>> chosen = Set::of;
    private Consumer<Set<Option>> choose = options -> {};

    QuestionForm(PracticeQuestion question, Optional<GuessFields> guess) {
        this.question = question;
        this.guess = guess;
        words = new TextField(getTranslation("practice.own-words"));
        words.setMaxLength(Reply.LONGEST_WORDS);
        words.setVisible(false);
        confidence = new RadioButtonGroup<>(getTranslation("practice.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(level -> getTranslation(
                switch (level) {
                    case UNSURE -> "practice.unsure";
                    case FAIRLY_SURE -> "practice.fairly-sure";
                    case SURE -> "practice.sure";
                }));
        confidence.addClassName("confidence");
        missing.addClassName("field-error");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        add(question.several() ? several() : one(), words, confidence);
        guess.ifPresent(this::add);
        add(missing);
    }

    /// Shows what was answered before.
    void fill(Reply reply) {
        choose.accept(question.options().stream()
                .filter(option -> reply.options().contains(option.id()))
                .collect(Collectors.toSet()));
        words.setValue(reply.ownWords().orElse(""));
        confidence.setValue(reply.confidence());
        guess.ifPresent(fields -> fields.fill(reply.guess()));
    }

    /// The answer as it stands; empty, and says what is missing, while it is not complete.
    Optional<Reply> reply(UUID id, Optional<UUID> check) {
        boolean complete = !chosen.get().isEmpty() && confidence.getValue() != null;
        missing.setVisible(!complete);
        missing.setText(getTranslation("practice.missing"));
        if (!complete || !guess.map(GuessFields::isValid).orElse(true)) {
            return Optional.empty();
        }
        Set<Option> options = chosen.get();
        List<OptionId> ids = question.options().stream()
                .filter(options::contains)
                .map(Option::id)
                .toList();
        Optional<String> own =
                Optional.of(words.getValue().strip()).filter(text -> words.isVisible() && !text.isEmpty());
        return Optional.of(new Reply(
                id,
                question.id(),
                ids,
                own,
                confidence.getValue(),
                guess.map(GuessFields::guess).orElse(Guess.NONE),
                check));
    }

    private Component one() {
        RadioButtonGroup<Option> options = new RadioButtonGroup<>();
        options.setItems(question.options());
        options.setRenderer(renderer());
        options.setAriaLabel(question.text().plain());
        options.addClassName("options");
        options.addValueChangeListener(change ->
                words.setVisible(change.getValue() != null && change.getValue().free()));
        chosen = () -> options.getOptionalValue().map(Set::of).orElse(Set.of());
        choose = before -> before.stream().findFirst().ifPresent(options::setValue);
        return options;
    }

    private Component several() {
        CheckboxGroup<Option> options = new CheckboxGroup<>(getTranslation("practice.several"));
        options.setItems(question.options());
        options.setRenderer(renderer());
        options.setItemLabelGenerator(option -> option.text().plain());
        options.addClassName("options");
        options.addValueChangeListener(
                change -> words.setVisible(change.getValue().stream().anyMatch(Option::free)));
        chosen = options::getValue;
        choose = options::setValue;
        return options;
    }

    private static ComponentRenderer<Component, Option> renderer() {
        return new ComponentRenderer<>(option -> Markup.inline(option.text()));
    }
}
