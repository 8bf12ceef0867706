package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.curriculum.RichText;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.LabGrading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Verdict;
import org.mindgap.quiz.grading.Verdict.Explanation;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Markup;

/// The verdict in words, why for everything that was on offer, and where to read on.
final class FeedbackList extends Div {
    private final Verdict verdict;
    private final Paragraph headline = new Paragraph();

    /// @param typed what the learner wrote, if a number was read from it just now
    FeedbackList(Item item, GivenAnswer answer, Optional<String> typed, ItemPanel.Setting setting) {
        verdict = Grading.grade(item, answer.response());
        headline.setText(getTranslation(verdictKey()));
        headline.getElement().setAttribute("tabindex", "-1");
        headline.addClassNames("verdict", verdict.isRight() ? "verdict-right" : "verdict-not-yet");
        add(headline);
        if (item.isWithdrawn()) {
            item.traits().withdrawn().map(WithdrawnNote::new).ifPresent(this::add);
        } else if (answer.isConfidentError()) {
            note(sureKey(item));
        }
        switch (item) {
            case ChoiceItem choice -> addOptions(choice);
            case NumericItem numeric -> addNumber(numeric, answer.response(), typed);
            case OrderingItem ordering -> addOrder(ordering, answer.response());
            case MatchingItem matching -> addPairs(matching, answer.response());
            case FaultItem fault -> addParts(fault);
            case LabItem lab -> addWork(lab, answer.response());
        }
        add(new ReadOn(item, setting.course(), setting.lesson()));
    }

    /// Items of the tests before and after are not reviewed.
    private String sureKey(Item item) {
        if (item.traits().place() == Item.Place.FORM) {
            return verdict.isPartlyRight() ? "feedback.sure-and-partly" : "feedback.sure-and-wrong";
        }
        return verdict.isPartlyRight() ? "feedback.sure-and-partly-comes-back" : "feedback.sure-comes-back";
    }

    /// Says something right below the verdict.
    void note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("feedback-note");
        addComponentAtIndex(1, note);
    }

    /// Goes to the verdict.
    void enter() {
        Focus.on(headline);
    }

    private String verdictKey() {
        if (verdict.isRight()) {
            return "feedback.right";
        }
        return verdict.isPartlyRight() ? "feedback.partly" : "feedback.not-yet";
    }

    private void addOptions(ChoiceItem item) {
        HtmlContainer list = list(new UnorderedList());
        for (Explanation explanation : verdict.explanations()) {
            explanation
                    .option()
                    .flatMap(item::option)
                    .ifPresent(option -> list.add(entry(
                            explanation,
                            optionMark(explanation),
                            OptionLabel.explained(item, option),
                            explanation.why())));
        }
    }

    private Span optionMark(Explanation explanation) {
        if (explanation.correct()) {
            return mark(Tone.RIGHT, explanation.given() ? "feedback.mark-right-given" : "feedback.mark-right");
        }
        return explanation.given()
                ? mark(Tone.LOOK, "feedback.mark-wrong-given")
                : mark(Tone.PLAIN, "feedback.mark-wrong");
    }

    private void addNumber(NumericItem item, Response response, Optional<String> typed) {
        if (response instanceof Response.Entered entered) {
            NumberWords words = new NumberWords(item.unit(), getLocale());
            String read = words.of(entered.value());
            String answer = words.of(item.answer());
            add(typed.filter(text -> !words.says(text, entered.value()))
                    .map(text -> new Paragraph(getTranslation("feedback.numbers-read", text, read, answer)))
                    .orElseGet(() -> new Paragraph(getTranslation("feedback.numbers", read, answer))));
        }
        verdict.explanations()
                .forEach(explanation -> add(Markup.block(explanation.why()).named("why")));
        if (!verdict.isRight()) {
            add(Markup.block(item.feedback()).named("why"));
        }
    }

    private void addOrder(OrderingItem item, Response response) {
        List<OptionId> yours = response instanceof Response.Ordered ordered ? ordered.steps() : List.of();
        add(title("feedback.order"));
        HtmlContainer list = list(new OrderedList());
        for (int i = 0; i < item.steps().size(); i++) {
            OrderingItem.Step step = item.steps().get(i);
            Explanation explanation = verdict.explanations().get(i);
            int place = yours.indexOf(step.id()) + 1;
            list.add(entry(
                    explanation, orderMark(explanation, place, i + 1), explained(step.text()), explanation.why()));
        }
    }

    private Span orderMark(Explanation explanation, int yours, int right) {
        if (explanation.correct()) {
            return mark(Tone.RIGHT, yours == right ? "feedback.in-place" : "feedback.in-place-swapped", yours);
        }
        return mark(Tone.LOOK, yours == right ? "feedback.out-of-order" : "feedback.out-of-place", yours);
    }

    private void addPairs(MatchingItem item, Response response) {
        HtmlContainer list = list(new UnorderedList());
        for (Explanation explanation : verdict.explanations()) {
            OptionId id = explanation.option().orElseThrow();
            item.prompt(id).ifPresent(prompt -> list.add(pair(item, prompt, explanation, response)));
            item.choice(id).ifPresent(choice -> list.add(leftOver(choice, explanation)));
        }
    }

    private ListItem pair(MatchingItem item, MatchingItem.Prompt prompt, Explanation explanation, Response response) {
        List<Component> lines = new ArrayList<>();
        if (!explanation.correct() && response instanceof Response.Matched matched) {
            Optional.ofNullable(matched.choices().get(prompt.id()))
                    .flatMap(item::choice)
                    .ifPresent(yours -> lines.add(matched(Tone.LOOK, "feedback.pair-yours", yours)));
        }
        item.choice(prompt.match())
                .ifPresent(right -> lines.add(matched(
                        Tone.RIGHT, explanation.correct() ? "feedback.pair-right" : "feedback.pair-belongs", right)));
        Div pair = new Div(explained(prompt.text()));
        pair.add(lines);
        ListItem entry = new ListItem(pair, Markup.block(explanation.why()).named("why"));
        entry.addClassName("is-given");
        return entry;
    }

    private Div matched(Tone tone, String key, MatchingItem.Choice choice) {
        Div line = new Div(mark(tone, key), Markup.inline(choice.text()));
        line.addClassName("explained-pair");
        return line;
    }

    private ListItem leftOver(MatchingItem.Choice choice, Explanation explanation) {
        Span mark = explanation.given()
                ? mark(Tone.LOOK, "feedback.left-over-used")
                : mark(Tone.PLAIN, "feedback.left-over");
        return entry(explanation, mark, explained(choice.text()), explanation.why());
    }

    private void addParts(FaultItem item) {
        if (item.exhibit() instanceof FaultItem.Table table) {
            ExhibitTable exhibit = new ExhibitTable(table, "explained-" + item.id());
            getElement().appendChild(exhibit.of(this::markedCell));
        }
        HtmlContainer list = list(new UnorderedList());
        for (FaultItem.Part part : item.parts()) {
            Explanation explanation = explanation(part);
            list.add(entry(explanation, partMark(explanation), partText(item, part), explanation.why()));
        }
    }

    private Component partText(FaultItem item, FaultItem.Part part) {
        if (item.exhibit() instanceof FaultItem.Table table) {
            Span place = new Span(new ExhibitTable(table, "").place(part) + ": ");
            return new Span(place, explained(part.text()));
        }
        return explained(part.text());
    }

    /// A cell has room for the icon only; the words are for screen readers, and in the list below.
    private Element markedCell(FaultItem.Part part) {
        Explanation explanation = explanation(part);
        Span mark = partMark(explanation);
        Span words = new Span(mark.getText());
        words.addClassName("unseen");
        mark.removeAll();
        mark.add(words);
        Div cell = new Div(mark, Markup.inline(part.text()));
        cell.addClassName("explained-cell");
        cell.setClassName("is-given", explanation.given());
        return cell.getElement();
    }

    private Explanation explanation(FaultItem.Part part) {
        return verdict.explanations().stream()
                .filter(one -> one.option().filter(part.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Span partMark(Explanation explanation) {
        if (explanation.correct()) {
            return explanation.given()
                    ? mark(Tone.RIGHT, "feedback.fault-found")
                    : mark(Tone.LOOK, "feedback.fault-missed");
        }
        return explanation.given()
                ? mark(Tone.LOOK, "feedback.no-fault-marked")
                : mark(Tone.PLAIN, "feedback.no-fault");
    }

    private void addWork(LabItem item, Response response) {
        if (response instanceof Response.Worked worked) {
            LabGrading.prediction(item, worked)
                    .ifPresent(prediction -> add(new Paragraph(
                            getTranslation("lab.task.numbers", prediction.predicted(), prediction.truth()))));
            verdict.explanations()
                    .forEach(explanation -> add(Markup.block(explanation.why()).named("why")));
            String address = Addresses.lab(item.lesson(), item.lab().id()) + "?" + worked.state();
            add(new Paragraph(new Anchor(address, getTranslation("feedback.lab-state"))));
        }
    }

    private HtmlContainer list(HtmlContainer list) {
        list.addClassName("explanations");
        add(list);
        return list;
    }

    private Paragraph title(String key) {
        Paragraph title = new Paragraph(getTranslation(key));
        title.addClassName("explanations-title");
        return title;
    }

    private static ListItem entry(Explanation explanation, Span mark, Component text, RichText why) {
        ListItem entry = new ListItem(new Div(mark, text), Markup.block(why).named("why"));
        if (explanation.given()) {
            entry.addClassName("is-given");
        }
        return entry;
    }

    private static Markup explained(RichText text) {
        return Markup.inline(text).named("explained-option");
    }

    private Span mark(Tone tone, String key, Object... arguments) {
        Span mark = new Span(getTranslation(key, arguments));
        mark.addClassNames("explained-mark", tone.className);
        return mark;
    }

    /// What a mark says at a glance; its words say it too.
    private enum Tone {
        RIGHT("mark-right"),
        LOOK("mark-look"),
        PLAIN("mark-plain");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }
}
