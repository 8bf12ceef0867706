package org.mindgap.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// Tables that scroll within themselves where there is little room.
final class Tables {
    private Tables() {}

    /// @param label what a screen reader calls it
    static Div scrolling(String label, List<Element> head, List<List<Element>> rows) {
        Element header = new Element("tr");
        head.forEach(header::appendChild);
        Element body = new Element("tbody");
        for (List<Element> cells : rows) {
            Element row = new Element("tr");
            cells.forEach(row::appendChild);
            body.appendChild(row);
        }
        Div place = new Div();
        place.addClassName("scroll");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .appendChild(new Element("table").appendChild(new Element("thead").appendChild(header), body));
        return place;
    }

    static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    static Element rowHead(Component content) {
        return new Element("th").setAttribute("scope", "row").appendChild(content.getElement());
    }

    static Element cell(String text) {
        return new Element("td").setText(text);
    }

    static Element cell(Component... content) {
        Element cell = new Element("td");
        for (Component part : content) {
            cell.appendChild(part.getElement());
        }
        return cell;
    }

    static Element number(String text) {
        return cell(text).setAttribute("class", "number");
    }
}
