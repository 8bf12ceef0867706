package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.quiz.AnswerOutcome;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.widget.Locales;
import org.mindgap.widget.Markup;

/// An item: its question, a way to answer, and after the answer an explanation of every option.
public final class ItemPanel extends Div {
    private final Item item;
    private final Keeper keeper;
    private final Div answering = new Div();
    private final Div feedback = new Div();
    private final boolean repeatable;
    private UUID answerId = UUID.randomUUID();
    private Runnable afterwards = () -> {};

    /// Where an answer goes.
    @FunctionalInterface
    public interface Keeper {
        AnswerOutcome keep(UUID answerId, Response response, Optional<Confidence> confidence);
    }

    /// @param title what kind of question it is, such as "Before you read"
    /// @param repeatable whether the learner may answer again
    public ItemPanel(Item item, HtmlContainer title, Optional<GivenAnswer> given, boolean repeatable, Keeper keeper) {
        this.item = item;
        this.keeper = keeper;
        this.repeatable = repeatable;
        addClassName("item");
        setId("item-" + item.id());
        title.setId("item-title-" + item.id());
        // A group and no landmark: a lesson has several, and they share their names.
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "item-title-" + item.id());
        feedback.addClassName("feedback");
        feedback.getElement().setAttribute("role", "status");
        add(title, Markup.block(item.stem()).named("stem"), answering, feedback);
        given.map(GivenAnswer::response)
                .filter(response -> Grading.fits(item, response))
                .ifPresentOrElse(this::showFeedback, this::ask);
    }

    /// Runs after an answer was kept.
    public void whenAnswered(Runnable action) {
        afterwards = action;
    }

    private void ask() {
        feedback.removeAll();
        answering.removeAll();
        switch (item) {
            case ChoiceItem choice when choice.several() -> askForSeveral(choice);
            case ChoiceItem choice -> askForOne(choice);
            case NumericItem numeric -> askForNumber(numeric);
            case OrderingItem _, MatchingItem _, FaultItem _ ->
                throw new IllegalArgumentException("No way to answer " + item.id());
        }
    }

    private void askForOne(ChoiceItem choice) {
        RadioButtonGroup<ChoiceItem.Option> options = new RadioButtonGroup<>();
        options.setItems(shuffled(choice));
        options.setRenderer(
                new ComponentRenderer<Component, ChoiceItem.Option>(option -> Markup.inline(option.text())));
        options.setAriaLabel(item.stem().plain());
        options.addClassName("options");
        Button check = button(() -> {
            ChoiceItem.Option chosen = options.getValue();
            options.setInvalid(chosen == null);
            options.setErrorMessage(getTranslation("item.choose-one"));
            if (chosen != null) {
                keep(new Response.Chosen(Set.of(chosen.id())));
            }
        });
        answering.add(options, check);
    }

    private void askForSeveral(ChoiceItem choice) {
        CheckboxGroup<ChoiceItem.Option> options = new CheckboxGroup<>();
        options.setItems(shuffled(choice));
        options.setItemLabelGenerator(option -> option.text().plain());
        options.setRenderer(
                new ComponentRenderer<Component, ChoiceItem.Option>(option -> Markup.inline(option.text())));
        options.setAriaLabel(item.stem().plain());
        options.setHelperText(getTranslation("item.several"));
        options.addClassName("options");
        Button check = button(() -> {
            Set<ChoiceItem.Option> chosen = options.getValue();
            options.setInvalid(chosen.isEmpty());
            options.setErrorMessage(getTranslation("item.choose-some"));
            if (!chosen.isEmpty()) {
                keep(new Response.Chosen(
                        chosen.stream().map(ChoiceItem.Option::id).collect(Collectors.toSet())));
            }
        });
        answering.add(options, check);
    }

    private void askForNumber(NumericItem numeric) {
        TextField number = new TextField(getTranslation("item.your-number"));
        number.getElement().setAttribute("inputmode", "decimal");
        if (!numeric.unit().isEmpty()) {
            Div unit = new Div(numeric.unit());
            number.setSuffixComponent(unit);
        }
        Runnable checking = () -> {
            OptionalDouble value = Locales.parse(number.getValue(), getLocale());
            number.setInvalid(value.isEmpty());
            number.setErrorMessage(getTranslation("item.not-a-number"));
            value.ifPresent(entered -> keep(new Response.Entered(entered)));
        };
        number.addKeyPressListener(Key.ENTER, pressed -> checking.run());
        answering.add(number, button(checking));
    }

    private Button button(Runnable checking) {
        Button check = new Button(getTranslation("item.check"), click -> checking.run());
        check.addClassName("primary");
        return check;
    }

    /// The same learner sees the same order until the item is answered anew; a natural order is kept.
    private List<ChoiceItem.Option> shuffled(ChoiceItem choice) {
        List<ChoiceItem.Option> options = new ArrayList<>(choice.options());
        if (!choice.ordered()) {
            Collections.shuffle(options, new Random(answerId.getLeastSignificantBits()));
        }
        return options;
    }

    private void keep(Response response) {
        switch (keeper.keep(answerId, response, Optional.empty())) {
            case AnswerOutcome.Kept kept -> {
                showFeedback(kept.answer().response());
                afterwards.run();
            }
            case AnswerOutcome.Unfit _, AnswerOutcome.Refused _ -> {
                answering.removeAll();
                feedback.add(new Paragraph(getTranslation("item.changed")));
            }
        }
    }

    private void showFeedback(Response response) {
        answering.removeAll();
        feedback.removeAll();
        feedback.add(new FeedbackList(item, response, Grading.grade(item, response)));
        if (repeatable) {
            Button again = new Button(getTranslation("item.again"), click -> {
                answerId = UUID.randomUUID();
                ask();
            });
            again.addClassName("quiet");
            feedback.add(again);
        }
    }
}
