package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// A few numbers side by side, each row beginning with what it is; what differs from its neighbour is set in bold.
@Tag("div")
final class RateTable extends Component implements HasStyle {
    private final Element table = new Element("table");

    RateTable() {
        addClassNames("rate-table");
        getElement().appendChild(table);
    }

    /// @param caption what the table shows
    /// @param header a cell for each column; the first may be empty
    /// @param rows as many cells each; the first says what the row is about
    void show(String caption, List<String> header, List<List<String>> rows) {
        table.removeAllChildren();
        Element title = new Element("caption");
        title.setText(caption);
        Element head = new Element("thead");
        Element headings = new Element("tr");
        for (String words : header) {
            Element cell = new Element(words.isEmpty() ? "td" : "th");
            cell.setText(words);
            if (!words.isEmpty()) {
                cell.setAttribute("scope", "col");
            }
            headings.appendChild(cell);
        }
        head.appendChild(headings);
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row)));
        table.appendChild(title, head, body);
    }

    private static Element row(List<String> cells) {
        Element row = new Element("tr");
        for (int column = 0; column < cells.size(); column++) {
            Element cell = new Element(column == 0 ? "th" : "td");
            cell.setText(cells.get(column));
            if (column == 0) {
                cell.setAttribute("scope", "row");
            } else if (column > 1 && !cells.get(column).equals(cells.get(column - 1))) {
                cell.getClassList().add("is-different");
            }
            row.appendChild(cell);
        }
        return row;
    }
}
