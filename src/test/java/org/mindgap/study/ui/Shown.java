package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a component shows, read from its elements as a reader meets them.
final class Shown {
    private Shown() {}

    /// All texts in order, with charts and other markup as it is sent.
    static String text(Component component) {
        return text(component.getElement());
    }

    static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        String own = element.getProperty("innerHTML", "");
        return element.getChildren().map(Shown::text).reduce(own, (before, next) -> (before + " " + next).strip());
    }

    /// The elements with a tag, in order.
    static Stream<Element> each(Element element, String tag) {
        Stream<Element> inside = element.getChildren()
                .filter(child -> !child.isTextNode())
                .filter(Element::isVisible)
                .flatMap(child -> each(child, tag));
        return !element.isTextNode() && element.getTag().equals(tag)
                ? Stream.concat(Stream.of(element), inside)
                : inside;
    }

    /// The texts of a table's rows, each with the heading of its group before it where it has one.
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        each(table, "tbody").forEach(body -> {
            List<String> group = new ArrayList<>();
            each(body, "tr").forEach(row -> {
                List<String> cells = row.getChildren().map(Shown::text).toList();
                if (row.getClassList().contains("study-table-group")) {
                    group.addAll(cells);
                } else {
                    List<String> whole = new ArrayList<>(group);
                    whole.addAll(cells);
                    rows.add(whole);
                }
            });
        });
        return rows;
    }
}
