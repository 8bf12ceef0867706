package org.mindgap.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LessonId;
import org.mindgap.quiz.AnswerOutcome;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.FigureChart;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Markup;

/// An item: its question, a way to answer, and after the answer an explanation of everything that was on offer.
@StyleSheet("css/items.css")
@JsModule("context://js/drafts.js")
public final class ItemPanel extends Div {
    private final Item item;
    private final Setting setting;
    private final Keeper keeper;
    private final Div answering = new Div();
    private final Div feedback = new Div();
    private UUID answerId = UUID.randomUUID();
    private Runnable afterwards = () -> {};

    /// Where an answer goes.
    @FunctionalInterface
    public interface Keeper {
        AnswerOutcome keep(UUID answerId, Response response, Optional<Confidence> confidence);
    }

    /// Where an item is asked.
    ///
    /// @param lesson the lesson that asks it, where it may be answered again
    /// @param order decides in which order appears what has none of its own; asked for whenever the item is asked
    /// @param draft names what is not checked yet: the same when the page comes back, and another one
    ///     once the answer is kept
    public record Setting(Course course, Optional<LessonId> lesson, Supplier<UUID> order, Supplier<String> draft) {
        static Setting in(Attempt attempt, Course course) {
            return new Setting(
                    course, Optional.empty(), attempt::id, () -> attempt.id().toString());
        }
    }

    /// @param title what kind of question it is, such as "Before you read"
    public ItemPanel(Item item, HtmlContainer title, Setting setting, Optional<GivenAnswer> given, Keeper keeper) {
        this.item = item;
        this.setting = setting;
        this.keeper = keeper;
        addClassNames("item", kind(item));
        setId("item-" + item.id());
        title.setId("item-title-" + item.id());
        // A group and no landmark: a lesson has several, and they share their names.
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "item-title-" + item.id());
        answering.addClassName("answering");
        feedback.addClassName("feedback");
        add(title, Markup.block(item.stem()).named("stem"));
        item.traits()
                .picture()
                .ifPresent(picture ->
                        add(new ChartFigure("picture-" + item.id(), FigureChart.of(picture, this)).inColumn()));
        add(answering, feedback);
        Optional<GivenAnswer> fitting = given.filter(answer -> Grading.fits(item, answer.response()));
        if (fitting.isPresent()) {
            explain(fitting.get(), Optional.empty());
        } else if (item.isWithdrawn()) {
            item.traits().withdrawn().map(WithdrawnNote::new).ifPresent(feedback::add);
        } else {
            ask();
        }
    }

    private static String kind(Item item) {
        String name = item.getClass().getSimpleName();
        return "item-" + name.substring(0, name.length() - "Item".length()).toLowerCase(Locale.ROOT);
    }

    /// Runs after an answer was kept.
    public void whenAnswered(Runnable action) {
        afterwards = action;
    }

    private AnswerForm ask() {
        feedback.removeAll();
        answering.removeAll();
        answering
                .getElement()
                .setAttribute("data-draft", item.id() + " " + setting.draft().get());
        AnswerForm form = AnswerForm.of(item, setting.order().get());
        SureField sure = new SureField();
        Button check = new Button(getTranslation("item.check"));
        check.addClassName("primary");
        check.setDisableOnClick(true);
        check.addClickListener(click -> {
            try {
                check(form, sure);
            } finally {
                check.setEnabled(true);
            }
        });
        form.whenEntered(check::click);
        answering.add(form, sure, check);
        return form;
    }

    private void check(AnswerForm form, SureField sure) {
        Optional<Response> response = form.read();
        if (response.isEmpty()) {
            form.enter();
            return;
        }
        sure.read().ifPresent(confidence -> keep(response.get(), confidence, form.typed()));
    }

    private void keep(Response response, Confidence confidence, Optional<String> typed) {
        AnswerOutcome outcome = keeper.keep(answerId, response, Optional.of(confidence));
        getElement()
                .executeJs(
                        "this.dispatchEvent(new CustomEvent('mindgap-kept', {bubbles: true, detail: $0}))",
                        answering.getElement().getAttribute("data-draft"));
        switch (outcome) {
            case AnswerOutcome.Kept kept -> {
                boolean earlier = !kept.answer().id().equals(answerId);
                FeedbackList explained = explain(kept.answer(), earlier ? Optional.empty() : typed);
                if (earlier) {
                    explained.note("item.answered-elsewhere");
                }
                if (kept.reworded()) {
                    explained.note("item.reworded");
                }
                explained.enter();
                afterwards.run();
            }
            case AnswerOutcome.Unfit _ -> sayInstead("item.changed");
            case AnswerOutcome.Refused _ -> sayInstead("item.refused");
        }
    }

    private void sayInstead(String key) {
        answering.removeAll();
        feedback.removeAll();
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("feedback-note");
        words.getElement().setAttribute("tabindex", "-1");
        feedback.add(words);
        Focus.on(words);
    }

    private FeedbackList explain(GivenAnswer answer, Optional<String> typed) {
        answering.removeAll();
        answering.getElement().removeAttribute("data-draft");
        feedback.removeAll();
        FeedbackList explained = new FeedbackList(item, answer, typed, setting);
        feedback.add(explained);
        if (setting.lesson().isPresent() && !item.isWithdrawn()) {
            Button again = new Button(getTranslation("item.again"), click -> {
                answerId = UUID.randomUUID();
                ask().enter();
            });
            again.addClassName("quiet");
            feedback.add(again);
        }
        return explained;
    }
}
