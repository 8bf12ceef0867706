package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.util.List;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.quiz.ItemStatistics;
import org.mindgap.quiz.ItemStatistics.Analysed;
import org.mindgap.quiz.ItemWording;
import org.mindgap.statistics.ItemAnalysis;
import org.mindgap.widget.Days;
import org.mindgap.widget.Markup;
import org.mindgap.widget.Routes;

/// All there is to know about one item.
final class ItemReport extends Div {
    private final ItemNumbers numbers = new ItemNumbers(this);

    ItemReport(Analysed item, List<ItemWording> wordings) {
        H1 heading = new H1(getTranslation("items.one"));
        heading.addClassName("smaller");
        Anchor back = new Anchor(Routes.ITEMS, getTranslation("items.title"));
        Div meta = new Div(back);
        meta.addClassName("meta");
        add(meta, heading, Markup.block(item.item().stem()).named("stem"));
        item.item()
                .traits()
                .withdrawn()
                .ifPresent(withdrawal -> add(new Paragraph(getTranslation(
                        "items.withdrawn",
                        withdrawal.on().toString(),
                        withdrawal.reason().plain()))));
        item.analysis()
                .ifPresentOrElse(
                        found -> addAnalysis(item, found),
                        () -> add(new Paragraph(getTranslation("items.not-yet", ItemStatistics.FEWEST))));
        addWordings(wordings);
    }

    private void addAnalysis(Analysed item, ItemAnalysis found) {
        if (!found.flags().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            found.flags().forEach(flag -> reasons.add(new ListItem(numbers.reason(flag))));
            add(new H2(getTranslation("items.look")), reasons);
        }
        add(
                new H2(getTranslation("items.figures")),
                new Paragraph(getTranslation("items.right-words", numbers.right(item))),
                new Paragraph(
                        found.discrimination().r().isPresent()
                                ? getTranslation("items.discrimination-words", numbers.discrimination(item))
                                : getTranslation("items.no-discrimination")));
        if (item.item() instanceof ChoiceItem choice) {
            UnorderedList options = new UnorderedList();
            for (ChoiceItem.Option option : choice.options()) {
                Markup words = Markup.inline(option.text()).named("option");
                ListItem entry = new ListItem(
                        words,
                        new Paragraph(getTranslation(
                                option.correct() ? "items.option-right" : "items.option-wrong",
                                numbers.option(item, option.id().value()).orElse(""))));
                options.add(entry);
            }
            add(new H2(getTranslation("items.options")), options);
        }
    }

    private void addWordings(List<ItemWording> wordings) {
        if (wordings.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("items.wordings")), new Paragraph(getTranslation("items.wordings-words")));
        for (ItemWording wording : wordings) {
            Pre text = new Pre(wording.wording());
            text.getElement().setAttribute("tabindex", "0");
            add(
                    new Paragraph(getTranslation(
                            "items.since", Days.full(wording.firstAnsweredAt().atZone(ZoneOffset.UTC), getLocale()))),
                    text);
        }
    }
}
