package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.lab.engine.DeskColumn;
import org.mindgap.lab.engine.DeskNote;
import org.mindgap.lab.engine.DeskPlace;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskRow;
import org.mindgap.lab.engine.DeskState;
import org.mindgap.widget.Focus;

/// The fictional results page: a table and its notes, each value and each note a button.
final class DeskResultsPage extends Div {
    private static final String ROLE = "role";

    private final String id;
    private final DeskWords words;
    private final Consumer<DeskPlace> chosen;
    private final Map<DeskPlace, NativeButton> buttons = new LinkedHashMap<>();

    /// @param id unique in the page
    /// @param chosen hears which place was pressed
    DeskResultsPage(String id, DeskWords words, Texts texts, Consumer<DeskPlace> chosen) {
        this.id = id;
        this.words = words;
        this.chosen = chosen;
        addClassNames("desk-sheet", "desk-results");
        Paragraph running = new Paragraph(texts.of("lab.desk.running"));
        running.addClassName("desk-running");
        Paragraph title = new Paragraph(texts.of("lab.desk.title"));
        title.addClassName("desk-title");
        Paragraph claim = new Paragraph(texts.of("lab.desk.claim"));
        claim.addClassName("desk-claim");
        add(running, title, claim);
        getElement().appendChild(table(texts), notes(texts));
    }

    private Element table(Texts texts) {
        Element table = part("table", "table");
        table.getClassList().add("desk-table");
        Element caption = new Element("caption");
        Element number = new Element("strong");
        number.setText(texts.of("lab.desk.table"));
        Element said = new Element("span");
        said.setText(texts.of("lab.desk.caption"));
        caption.appendChild(number, said);
        Element columns = part("tr", "row");
        columns.appendChild(heading("columnheader", "col", texts.of("lab.desk.column.method")));
        for (DeskColumn column : DeskColumn.values()) {
            columns.appendChild(heading("columnheader", "col", words.column(column)));
        }
        Element head = part("thead", "rowgroup");
        head.appendChild(columns);
        Element body = part("tbody", "rowgroup");
        for (DeskRow row : DeskRow.values()) {
            body.appendChild(row(row));
        }
        table.appendChild(caption, head, body);
        return table;
    }

    private Element row(DeskRow row) {
        Element line = part("tr", "row");
        if (row == DeskRow.OURS) {
            line.getClassList().add("is-bold");
        }
        line.appendChild(heading("rowheader", "row", words.row(row)));
        for (DeskColumn column : DeskColumn.values()) {
            Element cell = part("td", "cell");
            cell.appendChild(
                    button(DeskPlace.of(row, column), words.column(column)).getElement());
            line.appendChild(cell);
        }
        return line;
    }

    private Element notes(Texts texts) {
        Element list = new Element("ul");
        list.getClassList().add("desk-notes");
        list.setAttribute("aria-label", texts.of("lab.desk.notes"));
        for (DeskNote note : DeskNote.values()) {
            Element item = new Element("li");
            item.appendChild(button(DeskPlace.of(note), words.row(note.row())).getElement());
            list.appendChild(item);
        }
        return list;
    }

    /// Roles are said aloud, since a table that is laid out as cards on a phone would lose its own.
    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute(ROLE, role);
    }

    private static Element heading(String role, String scope, String text) {
        return part("th", role).setAttribute("scope", scope).setText(text);
    }

    private NativeButton button(DeskPlace place, String label) {
        Span name = new Span(label);
        name.addClassName("desk-name");
        Span value = new Span(words.value(place));
        value.addClassName("desk-value");
        NativeButton button = new NativeButton();
        button.add(name, value);
        button.setId(id + "-" + place.word());
        button.addClassName("desk-place");
        button.addClickListener(click -> chosen.accept(place));
        buttons.put(place, button);
        return button;
    }

    /// @param open the place that a remark is being made on
    void show(DeskState state, Optional<DeskPlace> open, Texts texts) {
        List<DeskPlace> remarked =
                state.remarks().stream().map(DeskRemark::place).distinct().toList();
        buttons.forEach((place, button) -> {
            long remarks = DeskRemark.at(place, state.remarks());
            button.getElement().setAttribute("aria-pressed", Boolean.toString(open.equals(Optional.of(place))));
            button.getElement().setAttribute("aria-label", texts.of("lab.desk.button", words.place(place), remarks));
            button.setClassName("is-remarked", remarked.contains(place));
        });
    }

    void focus(DeskPlace place) {
        Optional.ofNullable(buttons.get(place)).ifPresent(Focus::on);
    }
}
