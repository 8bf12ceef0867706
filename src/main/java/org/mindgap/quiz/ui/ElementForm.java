package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.mindgap.curriculum.Item;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;

/// An answer given in an element of our own, which keeps it as a text in its `value` and fires `change`.
abstract class ElementForm extends AnswerForm {
    private static final String VALUE = "value";
    private static final int LONGEST = 4_000;

    private final Item item;
    private final String kind;
    private final Element field;
    private final Paragraph error = new Paragraph();

    /// @param kind how a stored [Response] of the item begins
    /// @param help what can be done, as a key of the translations
    ElementForm(Item item, String tag, String kind, String help) {
        this.item = item;
        this.kind = kind;
        field = new Element(tag);
        String id = item.id() + "-" + kind;
        field.setAttribute("role", "group");
        field.setAttribute("aria-label", item.stem().plain());
        field.setAttribute("aria-describedby", id + "-help " + id + "-error");
        field.setAttribute("data-answer", kind);
        field.addPropertyChangeListener(VALUE, "change", change -> error.setVisible(false));
        Paragraph words = new Paragraph(getTranslation(help));
        words.addClassName("answer-help");
        words.setId(id + "-help");
        error.addClassName("field-error");
        error.setId(id + "-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(words);
        getElement().appendChild(field);
        add(error);
    }

    Element field() {
        return field;
    }

    void begin(String value) {
        field.setProperty(VALUE, value);
    }

    /// What is missing from an answer that fits the item, as a key of the translations.
    abstract Optional<String> missing(Response response);

    @Override
    Optional<Response> read() {
        Optional<Response> response = given();
        Optional<String> problem =
                response.isEmpty() ? Optional.of("item.unreadable") : response.flatMap(this::missing);
        problem.ifPresent(key -> error.setText(getTranslation(key)));
        error.setVisible(problem.isPresent());
        return problem.isPresent() ? Optional.empty() : response;
    }

    /// Whatever the browser sent: what is no answer to the item is none.
    private Optional<Response> given() {
        String value = field.getProperty(VALUE, "");
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Response.parse(kind + ":" + value)).filter(response -> Grading.fits(item, response));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    @Override
    void enter() {
        field.executeJs("this.querySelector('button, select, [tabindex=\"0\"]')?.focus()");
    }

    static Element element(String tag, String className) {
        Element element = new Element(tag);
        element.getClassList().add(className);
        return element;
    }

    static Element button(String name, String text) {
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute("aria-label", name);
        button.setText(text);
        return button;
    }
}
