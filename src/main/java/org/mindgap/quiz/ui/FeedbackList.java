package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.curriculum.RichText;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Verdict;
import org.mindgap.quiz.grading.Verdict.Explanation;
import org.mindgap.widget.Locales;
import org.mindgap.widget.Markup;

/// The verdict in words, and why for every option.
final class FeedbackList extends Div {
    FeedbackList(Item item, Response response, Verdict verdict) {
        Paragraph headline = new Paragraph(getTranslation(headline(verdict)));
        headline.addClassNames("verdict", verdict.isRight() ? "verdict-right" : "verdict-not-yet");
        add(headline);
        switch (item) {
            case ChoiceItem choice -> add(options(choice, verdict.explanations()));
            case NumericItem numeric -> addNumber(numeric, response, verdict);
            case OrderingItem _, MatchingItem _, FaultItem _ ->
                throw new IllegalArgumentException("No explanation of " + item.id());
        }
    }

    private static String headline(Verdict verdict) {
        if (verdict.isRight()) {
            return "feedback.right";
        }
        return verdict.isPartlyRight() ? "feedback.partly" : "feedback.not-yet";
    }

    private UnorderedList options(ChoiceItem item, List<Explanation> explanations) {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        for (Explanation explanation : explanations) {
            RichText text = explanation
                    .option()
                    .flatMap(item::option)
                    .map(ChoiceItem.Option::text)
                    .orElse(RichText.EMPTY);
            Div option = new Div(mark(explanation), Markup.inline(text).named("explained-option"));
            ListItem entry =
                    new ListItem(option, Markup.block(explanation.why()).named("why"));
            entry.addClassName(explanation.correct() ? "is-right" : "is-wrong");
            if (explanation.given()) {
                entry.addClassName("is-given");
            }
            list.add(entry);
        }
        return list;
    }

    private Span mark(Explanation explanation) {
        String key;
        if (explanation.correct()) {
            key = explanation.given() ? "feedback.mark-right-given" : "feedback.mark-right";
        } else {
            key = explanation.given() ? "feedback.mark-wrong-given" : "feedback.mark-wrong";
        }
        Span mark = new Span(getTranslation(key));
        mark.addClassName("explained-mark");
        return mark;
    }

    private void addNumber(NumericItem item, Response response, Verdict verdict) {
        if (response instanceof Response.Entered entered) {
            Locale locale = getLocale();
            add(new Paragraph(getTranslation(
                    "feedback.numbers",
                    withUnit(entered.value(), item.unit(), locale),
                    withUnit(item.answer(), item.unit(), locale))));
        }
        verdict.explanations()
                .forEach(explanation -> add(Markup.block(explanation.why()).named("why")));
        if (!verdict.isRight()) {
            add(Markup.block(item.feedback()).named("why"));
        }
    }

    private static String withUnit(double number, String unit, Locale locale) {
        String text = Locales.shortest(number, locale);
        return unit.isEmpty() ? text : unit.equals("%") ? text + "%" : text + " " + unit;
    }
}
