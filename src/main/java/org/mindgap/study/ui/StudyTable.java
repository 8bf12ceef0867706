package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// A table with a caption and headings that know their rows and columns; on a phone each row stands as a block of named
/// values, which is why every part says its role itself.
@Tag("table")
final class StudyTable extends Component implements HasStyle {
    private final List<String> headings;
    private Element body = part("tbody", "rowgroup");

    StudyTable(String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("study-table");
        getElement().setAttribute("role", "table");
        Element title = new Element("caption");
        title.setText(caption);
        Element head = part("thead", "rowgroup");
        Element row = part("tr", "row");
        headings.forEach(heading -> {
            Element cell = part("th", "columnheader");
            cell.setAttribute("scope", "col");
            cell.setText(heading);
            row.appendChild(cell);
        });
        head.appendChild(row);
        getElement().appendChild(title, head, body);
    }

    /// Starts a group of rows under a heading of its own.
    void group(String heading) {
        if (body.getChildCount() == 0) {
            getElement().removeChild(body);
        }
        body = part("tbody", "rowgroup");
        Element row = part("tr", "row");
        Element cell = part("th", "rowheader");
        cell.setAttribute("scope", "rowgroup");
        cell.setAttribute("colspan", String.valueOf(headings.size()));
        cell.setAttribute("aria-colspan", String.valueOf(headings.size()));
        cell.setText(heading);
        row.appendChild(cell);
        row.getClassList().add("study-table-group");
        body.appendChild(row);
        getElement().appendChild(body);
    }

    /// The first cell names the row.
    void row(Component... cells) {
        Element row = part("tr", "row");
        for (int i = 0; i < cells.length; i++) {
            Element cell = i == 0 ? part("th", "rowheader") : part("td", "cell");
            if (i == 0) {
                cell.setAttribute("scope", "row");
            } else {
                cell.setAttribute("data-label", headings.get(i));
            }
            cell.appendChild(cells[i].getElement());
            row.appendChild(cell);
        }
        body.appendChild(row);
    }

    private static Element part(String tag, String role) {
        Element part = new Element(tag);
        part.setAttribute("role", role);
        return part;
    }
}
