package org.mindgap.quiz.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Shuffle;
import org.mindgap.widget.Markup;

/// Steps to be put in order: dragged, or moved by buttons and arrow keys.
@JsModule("context://js/ordering.js")
final class OrderingForm extends ElementForm {
    OrderingForm(OrderingItem item, UUID order) {
        super(item, "mindgap-ordering", "ordered", "ordering.help");
        List<OrderingItem.Step> steps = shuffled(item, order);
        Element list = new Element("ol");
        steps.forEach(step -> list.appendChild(entry(step)));
        Element status = element("p", "unseen");
        status.setAttribute("role", "status");
        field().appendChild(list, status);
        field().setAttribute("data-moved", getTranslation("ordering.moved", "{step}", "{place}", "{of}"));
        begin(steps.stream().map(step -> step.id().value()).collect(joining(",")));
    }

    /// Never in a right order to begin with.
    static List<OrderingItem.Step> shuffled(OrderingItem item, UUID order) {
        List<OrderingItem.Step> steps = Shuffle.of(item.steps(), order, item.id());
        List<OptionId> ids = steps.stream().map(OrderingItem.Step::id).toList();
        if (Grading.grade(item, new Response.Ordered(ids)).isRight()) {
            Collections.rotate(steps, 1);
        }
        return steps;
    }

    private Element entry(OrderingItem.Step step) {
        Element grip = element("span", "grip");
        grip.setAttribute("aria-hidden", "true");
        Element up = button(getTranslation("ordering.up", step.text().plain()), "↑");
        up.setAttribute("data-move", "-1");
        Element down = button(getTranslation("ordering.down", step.text().plain()), "↓");
        down.setAttribute("data-move", "1");
        Element moves = element("span", "moves");
        moves.appendChild(up, down);
        Element entry = new Element("li");
        entry.setAttribute("data-id", step.id().value());
        entry.appendChild(grip, Markup.inline(step.text()).named("step-text").getElement(), moves);
        return entry;
    }

    @Override
    Optional<String> missing(Response response) {
        return Optional.empty();
    }
}
