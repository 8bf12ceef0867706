package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.mindgap.workbench.ui.Reading.Row;

/// Every number of a result with what it says. On a phone its cells stand below each other: roles keep it a table.
final class ResultTable extends Div {
    ResultTable(Reading reading) {
        addClassName("result-table");
        H3 heading = new H3(getTranslation("workbench.numbers"));
        Element table = new Element("table").setAttribute("role", "table");
        Element head = new Element("thead").setAttribute("role", "rowgroup");
        head.appendChild(line(Stream.of("workbench.number", "workbench.value", "workbench.meaning")
                .map(key -> cell("th", getTranslation(key))
                        .setAttribute("scope", "col")
                        .setAttribute("role", "columnheader"))
                .toList()));
        Element body = new Element("tbody").setAttribute("role", "rowgroup");
        for (Row row : reading.rows()) {
            body.appendChild(line(List.of(
                    cell("th", row.label()).setAttribute("scope", "row").setAttribute("role", "rowheader"),
                    cell("td", row.value()).setAttribute("role", "cell"),
                    cell("td", row.meaning()).setAttribute("role", "cell"))));
        }
        table.appendChild(head, body);
        add(heading);
        getElement().appendChild(table);
    }

    private static Element line(List<Element> cells) {
        Element line = new Element("tr").setAttribute("role", "row");
        line.appendChild(cells.toArray(Element[]::new));
        return line;
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag);
        cell.setText(text);
        return cell;
    }
}
