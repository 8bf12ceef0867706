package org.mindgap.quiz.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.quiz.grading.Response;
import org.mindgap.widget.Markup;

/// A piece of a report whose sentences or cells can be marked.
@JsModule("context://js/marking.js")
final class FaultForm extends ElementForm {
    FaultForm(FaultItem item) {
        super(item, "mindgap-marking", "chosen", help(item));
        field().appendChild(
                        switch (item.exhibit()) {
                            case FaultItem.Abstract text -> text(text);
                            case FaultItem.Table table ->
                                new ExhibitTable(table, item.id().value()).of(FaultForm::cell);
                        });
        begin("");
    }

    private static String help(FaultItem item) {
        return item.exhibit() instanceof FaultItem.Abstract ? "fault.help-abstract" : "fault.help-table";
    }

    /// No buttons, though they act as such: only this way a sentence breaks where its line ends.
    private static Element text(FaultItem.Abstract text) {
        Element paragraph = element("p", "exhibit");
        for (FaultItem.Part part : text.parts()) {
            Element sentence = Markup.inline(part.text()).getElement();
            sentence.setAttribute("role", "button");
            sentence.setAttribute("tabindex", "0");
            paragraph.appendChild(markable(sentence, part), Element.createText(" "));
        }
        return paragraph;
    }

    private static Element cell(FaultItem.Part part) {
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.appendChild(Markup.inline(part.text()).getElement());
        return markable(button, part);
    }

    private static Element markable(Element element, FaultItem.Part part) {
        element.getClassList().add("markable");
        element.setAttribute("aria-pressed", "false");
        element.setAttribute("data-id", part.id().value());
        return element;
    }

    @Override
    Optional<String> missing(Response response) {
        return response instanceof Response.Chosen chosen && !chosen.options().isEmpty()
                ? Optional.empty()
                : Optional.of("fault.none-marked");
    }
}
