package org.mindgap.quiz.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.widget.Markup;

/// A table of results with cells that can be marked, or were.
///
/// @param name begins the ids of its headings
record ExhibitTable(FaultItem.Table table, String name) {
    private static final Pattern NUMBER = Pattern.compile("[\\d., ]+");

    /// @param cell makes what stands in a cell that can be marked; its headings describe it
    Element of(Function<FaultItem.Part, Element> cell) {
        Element head = new Element("tr");
        for (int column = 0; column < table.columns().size(); column++) {
            Element heading = heading("col", columnId(column));
            heading.setText(table.columns().get(column));
            head.appendChild(heading);
        }
        Element body = new Element("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            body.appendChild(row(row, cell));
        }
        Element thead = new Element("thead");
        thead.appendChild(head);
        Element element = new Element("table");
        element.appendChild(thead, body);
        Element place = new Element("div");
        place.getClassList().add("exhibit-table");
        place.appendChild(element);
        return place;
    }

    private Element row(int row, Function<FaultItem.Part, Element> cell) {
        Element line = new Element("tr");
        List<FaultItem.Cell> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            Element place = column == 0 ? heading("row", rowId(row)) : new Element("td");
            switch (cells.get(column)) {
                case FaultItem.Plain plain ->
                    place.appendChild(Markup.inline(plain.text()).getElement());
                case FaultItem.Part part -> {
                    Element inside = cell.apply(part);
                    inside.setAttribute("aria-describedby", rowId(row) + " " + columnId(column));
                    place.appendChild(inside);
                }
            }
            line.appendChild(place);
        }
        return line;
    }

    private static Element heading(String scope, String id) {
        Element heading = new Element("th");
        heading.setAttribute("scope", scope);
        heading.setAttribute("id", id);
        return heading;
    }

    private String rowId(int row) {
        return name + "-row-" + row;
    }

    private String columnId(int column) {
        return name + "-column-" + column;
    }

    /// Where a cell stands, in words: its row and its column.
    String place(FaultItem.Part part) {
        for (List<FaultItem.Cell> row : table.rows()) {
            int column = row.indexOf(part);
            if (column >= 0) {
                return rowName(row.getFirst().text().plain()) + " · "
                        + table.columns().get(column);
            }
        }
        return "";
    }

    /// A mere number is named by its column.
    private String rowName(String heading) {
        return NUMBER.matcher(heading).matches() ? table.columns().getFirst() + " " + heading : heading;
    }
}
