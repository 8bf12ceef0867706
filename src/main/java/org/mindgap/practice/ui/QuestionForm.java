package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
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
import org.mindgap.widget.Focus;
import org.mindgap.widget.Markup;

/// Where somebody says what they do, how sure they are, and, if they like, how many others they think do the same.
final class QuestionForm extends Div {
    private final PracticeQuestion question;
    private final TextField words;
    private final RadioButtonGroup<Confidence> confidence;
    private final Optional<GuessFields> guess;
    private Supplier<Set<Option>> chosen = Set::of;
    private Consumer<Set<Option>> choose = options -> {};
    private Consumer<Boolean> unanswered = missing -> {};
    private Runnable goToOptions = () -> {};

    QuestionForm(PracticeQuestion question, Optional<GuessFields> guess) {
        this.question = question;
        this.guess = guess;
        words = new TextField(getTranslation("practice.own-words"));
        words.setMaxLength(Reply.LONGEST_WORDS);
        words.setVisible(false);
        confidence = new RadioButtonGroup<>(getTranslation("practice.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(level -> getTranslation(ConfidenceWords.key(level)));
        confidence.addClassName("confidence");
        confidence.setErrorMessage(getTranslation("practice.confidence-missing"));
        add(question.several() ? several() : one(), words, confidence);
        guess.ifPresent(this::add);
    }

    /// Goes to the options.
    void enter() {
        goToOptions.run();
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

    /// The answer as it stands; empty while it is not complete, and then says what is missing and goes there.
    Optional<Reply> reply(UUID id, Optional<UUID> check) {
        Set<Option> options = chosen.get();
        unanswered.accept(options.isEmpty());
        confidence.setInvalid(confidence.getValue() == null);
        if (options.isEmpty()) {
            enter();
            return Optional.empty();
        }
        if (confidence.isInvalid()) {
            Focus.within(confidence);
            return Optional.empty();
        }
        if (!guess.map(GuessFields::isValid).orElse(true)) {
            guess.ifPresent(GuessFields::correct);
            return Optional.empty();
        }
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
        options.setErrorMessage(getTranslation("practice.answer-missing"));
        unanswered = options::setInvalid;
        goToOptions = () -> Focus.within(options);
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
        options.setErrorMessage(getTranslation("practice.answer-missing"));
        unanswered = options::setInvalid;
        goToOptions = () -> Focus.within(options);
        return options;
    }

    private static ComponentRenderer<Component, Option> renderer() {
        return new ComponentRenderer<>(option -> Markup.inline(option.text()));
    }
}
