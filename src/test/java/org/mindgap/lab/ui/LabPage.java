package org.mindgap.lab.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/// What a learner reads on the page of a lab.
abstract class LabPage extends SpringBrowserlessTest {
    /// The sentence that says what just happened.
    final String story() {
        return find(Paragraph.class)
                .withClassName("lab-story")
                .single()
                .getElement()
                .getTextRecursively();
    }

    /// The way back to the present state.
    final String link() {
        return find(Anchor.class).withText("Link to this state").single().getHref();
    }

    /// All that stands on the page.
    final String read() {
        return texts(((Component) getCurrentView()).getElement())
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all + "\n" + text);
    }

    /// What stands in a part of it, piece by piece; nothing of what is hidden.
    static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        String html = element.getProperty("innerHTML", "").replaceAll("<[^>]+>", " ");
        return Stream.concat(Stream.of(html), element.getChildren().flatMap(LabPage::texts));
    }
}
