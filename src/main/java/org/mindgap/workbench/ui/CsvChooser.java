package org.mindgap.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.file.CsvTable;
import org.mindgap.workbench.file.UnreadableFile;

/// Takes a table, shows its first rows, and puts the columns that are chosen into the fields of a form.
final class CsvChooser extends NativeDetails {
    private static final int SHOWN_ROWS = 5;

    private final List<Field> fields;
    private final Consumer<Map<String, String>> taken;
    private final Paragraph problem = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Div content = new Div();
    private String name = "";

    /// @param taken gets the texts for fields by their names
    CsvChooser(Tool tool, Consumer<Map<String, String>> taken) {
        this.fields = tool.fields().stream().filter(ColumnChoice::suits).toList();
        this.taken = taken;
        addClassName("csv-chooser");
        setSummaryText(getTranslation("workbench.table.title"));
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        told.getElement().setAttribute("role", "status");
        TextArea pasted = new TextArea(getTranslation("workbench.table.paste"));
        pasted.setHelperText(getTranslation("workbench.table.paste-help"));
        pasted.setMaxLength(CsvTable.MOST_BYTES);
        pasted.setMinRows(3);
        pasted.setMaxRows(8);
        Button read = new Button(getTranslation("workbench.table.read"), click -> paste(pasted.getValue()));
        Paragraph words = new Paragraph(
                getTranslation("workbench.table.words", CsvTable.MOST_BYTES / 1_000_000, CsvTable.MOST_ROWS));
        words.addClassName("small");
        Div body = new Div(words, drop(), pasted, read, problem, content, told);
        body.addClassName("csv-body");
        setContent(body);
    }

    /// Whether a tool has fields that a column can fill; masks stand in files of another kind.
    static boolean suits(Tool tool) {
        return tool.fields().stream().anyMatch(ColumnChoice::suits)
                && tool.fields().stream().noneMatch(field -> field.kind() == Kind.MASK);
    }

    private FileDrop<CsvTable> drop() {
        return new FileDrop<>(
                getTranslation("workbench.table.choose"), CsvTable.MOST_BYTES, CsvTable::of, new FileDrop.Taker<>() {
                    @Override
                    public void read(String file, CsvTable table) {
                        name = file;
                        show(table);
                    }

                    @Override
                    public void refused(String sentence) {
                        refuse(sentence);
                    }
                });
    }

    private void paste(String text) {
        name = getTranslation("workbench.table.pasted");
        tryTo(() -> CsvTable.of(text));
    }

    @FunctionalInterface
    private interface Attempt {
        CsvTable table() throws UnreadableFile;
    }

    private void tryTo(Attempt attempt) {
        try {
            show(attempt.table());
        } catch (UnreadableFile refusal) {
            refuse(refusal.getMessage());
        }
    }

    private void refuse(String sentence) {
        told.setText("");
        problem.setText(sentence);
    }

    private void show(CsvTable table) {
        problem.setText("");
        told.setText("");
        content.removeAll();
        Paragraph found = new Paragraph(getTranslation(
                "workbench.table.found", name, table.rows(), table.names().size()));
        List<ColumnChoice> choices =
                fields.stream().map(field -> new ColumnChoice(field, table)).toList();
        Div columns = new Div();
        columns.addClassName("csv-columns");
        choices.forEach(columns::add);
        Button take = new Button(getTranslation("workbench.table.take"), click -> take(choices));
        take.addClassName("primary");
        content.add(found, preview(table), shape(table), columns, take);
    }

    private Div shape(CsvTable table) {
        Select<Character> separator = new Select<>();
        separator.setLabel(getTranslation("workbench.table.separator"));
        separator.setItems(',', ';', '\t');
        separator.setItemLabelGenerator(sign -> getTranslation(
                switch (sign) {
                    case ';' -> "workbench.table.semicolon";
                    case '\t' -> "workbench.table.tab";
                    default -> "workbench.table.comma";
                }));
        separator.setValue(table.separator());
        separator.addValueChangeListener(change -> tryTo(() -> table.separatedBy(change.getValue())));
        Checkbox header = new Checkbox(getTranslation("workbench.table.header"), table.header());
        header.addValueChangeListener(change -> tryTo(() -> table.withHeader(change.getValue())));
        Div shape = new Div(separator, header);
        shape.addClassName("csv-shape");
        return shape;
    }

    private Div preview(CsvTable table) {
        Element head = line("th", table.names().stream(), true);
        Element body = new Element("tbody");
        table.preview(SHOWN_ROWS).forEach(row -> body.appendChild(line("td", row.stream(), false)));
        Element rows = new Element("table");
        Element top = new Element("thead");
        top.appendChild(head);
        rows.appendChild(top, body);
        Div scrolling = new Div();
        scrolling.addClassName("csv-preview");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", getTranslation("workbench.table.preview"));
        scrolling.getElement().appendChild(rows);
        return scrolling;
    }

    private static Element line(String tag, Stream<String> cells, boolean heading) {
        Element line = new Element("tr");
        cells.forEach(text -> {
            Element cell = new Element(tag);
            cell.setText(text.length() > 40 ? text.substring(0, 40) + "…" : text);
            if (heading) {
                cell.setAttribute("scope", "col");
            }
            line.appendChild(cell);
        });
        return line;
    }

    private void take(List<ColumnChoice> choices) {
        problem.setText("");
        told.setText("");
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (ColumnChoice choice : choices) {
            try {
                choice.text().ifPresent(text -> texts.put(choice.field().name(), text));
            } catch (UnreadableFile refusal) {
                refused.add(refusal.getMessage());
            }
        }
        if (!refused.isEmpty()) {
            return;
        }
        if (texts.isEmpty()) {
            problem.setText(getTranslation("workbench.table.none-chosen"));
            return;
        }
        taken.accept(texts);
        told.setText(getTranslation("workbench.table.taken", texts.size()));
    }
}
