package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;
import org.mindgap.curriculum.RichText;

/// HTML that is known to be safe: a text of the course, or a chart of our own.
public final class Markup extends Component implements HasStyle {
    private Markup(String tag, String html) {
        super(new Element(tag));
        set(html);
    }

    /// Running text that may hold paragraphs.
    public static Markup block(RichText text) {
        return new Markup("div", text.html());
    }

    /// Text within a line.
    public static Markup inline(RichText text) {
        return new Markup("span", text.html());
    }

    /// HTML that our own code made.
    public static Markup trusted(String tag, String html) {
        return new Markup(tag, html);
    }

    public void set(String html) {
        getElement().setProperty("innerHTML", html);
    }

    public Markup named(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
