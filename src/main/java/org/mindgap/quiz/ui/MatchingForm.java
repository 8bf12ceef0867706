package org.mindgap.quiz.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Shuffle;
import org.mindgap.widget.Markup;

/// Prompts, each with a list to select its choice from; choices can also be dragged or tapped onto them.
@JsModule("context://js/matching.js")
final class MatchingForm extends ElementForm {
    private final MatchingItem item;
    private final List<MatchingItem.Choice> choices;

    MatchingForm(MatchingItem item, UUID order) {
        super(item, "mindgap-matching", "matched", "matching.help");
        this.item = item;
        this.choices = Shuffle.of(item.choices(), order, item.id());
        Element offered = element("ul", "match-choices");
        for (int i = 0; i < choices.size(); i++) {
            offered.appendChild(choice(choices.get(i), i));
        }
        Element prompts = element("ul", "match-prompts");
        item.prompts().forEach(prompt -> prompts.appendChild(prompt(prompt)));
        field().appendChild(offered, prompts);
        begin("");
    }

    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static Element choice(MatchingItem.Choice choice, int place) {
        Element letter = element("span", "letter");
        letter.setText(letter(place));
        Element entry = new Element("li");
        entry.setAttribute("data-id", choice.id().value());
        entry.appendChild(letter, Markup.inline(choice.text()).getElement());
        return entry;
    }

    private Element prompt(MatchingItem.Prompt prompt) {
        String id = item.id() + "-" + prompt.id();
        Element text = Markup.inline(prompt.text()).named("prompt-text").getElement();
        text.setAttribute("id", id);
        Element select = new Element("select");
        select.setAttribute("aria-labelledby", id);
        select.appendChild(option("", getTranslation("matching.choose")));
        for (int i = 0; i < choices.size(); i++) {
            MatchingItem.Choice choice = choices.get(i);
            select.appendChild(option(
                    choice.id().value(),
                    getTranslation("matching.choice", letter(i), choice.text().plain())));
        }
        Element entry = new Element("li");
        entry.setAttribute("data-id", prompt.id().value());
        entry.appendChild(text, select);
        return entry;
    }

    private static Element option(String value, String text) {
        Element option = new Element("option");
        option.setAttribute("value", value);
        option.setText(text);
        return option;
    }

    @Override
    Optional<String> missing(Response response) {
        return response instanceof Response.Matched matched
                        && matched.choices().size() == item.prompts().size()
                ? Optional.empty()
                : Optional.of("matching.incomplete");
    }

    @Override
    void enter() {
        field().executeJs("([...this.querySelectorAll('select')].find(one => !one.value)"
                + " ?? this.querySelector('select')).focus()");
    }
}
