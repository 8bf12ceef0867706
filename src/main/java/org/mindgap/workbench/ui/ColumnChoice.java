package org.mindgap.workbench.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.workbench.file.CsvTable;
import org.mindgap.workbench.file.UnreadableFile;

/// Which column of a table, or which columns, a field gets.
final class ColumnChoice extends Div {
    private static final int MOST_WORDS = 30;

    private final Field field;
    private final CsvTable table;
    private final Select<Integer> one = new Select<>();
    private final MultiSelectComboBox<Integer> several = new MultiSelectComboBox<>();
    private final Select<String> event = new Select<>();

    ColumnChoice(Field field, CsvTable table) {
        this.field = field;
        this.table = table;
        addClassName("column-choice");
        List<Integer> columns = IntStream.range(0, table.names().size()).boxed().toList();
        if (field.kind() == Kind.ROWS) {
            several.setLabel(getTranslation("workbench.table.columns", field.label()));
            several.setItems(columns);
            several.setItemLabelGenerator(table.names()::get);
            several.setManualValidation(true);
            several.addValueChangeListener(change -> complain(""));
            add(several);
        } else {
            one.setLabel(getTranslation("workbench.table.column", field.label()));
            one.setEmptySelectionAllowed(true);
            one.setItems(columns);
            one.setItemLabelGenerator(
                    column -> column == null ? "" : table.names().get(column));
            one.setManualValidation(true);
            event.setLabel(getTranslation("workbench.table.event"));
            event.setHelperText(getTranslation("workbench.table.event-help"));
            event.setVisible(false);
            add(one, event);
            one.addValueChangeListener(change -> {
                complain("");
                offerEvents();
            });
            likely(columns).ifPresent(one::setValue);
        }
    }

    static boolean suits(Field field) {
        return switch (field.kind()) {
            case NUMBERS, COUNTS, LABELS, ROWS -> true;
            default -> false;
        };
    }

    Field field() {
        return field;
    }

    /// What goes into the field, or nothing when no column is chosen.
    ///
    /// @throws UnreadableFile with the line of the first cell that is no number; it stands at the choice then
    Optional<String> text() throws UnreadableFile {
        try {
            return field.kind() == Kind.ROWS ? rows() : column();
        } catch (UnreadableFile refusal) {
            complain(refusal.getMessage());
            throw refusal;
        }
    }

    private Optional<String> rows() throws UnreadableFile {
        List<List<String>> columns = new ArrayList<>();
        for (int column : several.getSelectedItems()) {
            columns.add(table.numbers(column));
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, table.rows())
                        .mapToObj(row ->
                                columns.stream().map(column -> column.get(row)).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n")));
    }

    private Optional<String> column() throws UnreadableFile {
        Optional<Integer> column = one.getOptionalValue();
        if (column.isEmpty()) {
            return Optional.empty();
        }
        if (event.isVisible()) {
            String word = event.getOptionalValue().orElse("");
            return Optional.of(table.texts(column.get()).stream()
                    .map(cell -> cell.equals(word) ? "1" : "0")
                    .collect(Collectors.joining("\n")));
        }
        return Optional.of(String.join("\n", table.numbers(column.get())));
    }

    private void offerEvents() {
        Optional<Integer> column = one.getOptionalValue();
        boolean worded = field.kind() == Kind.LABELS && column.isPresent() && !table.isNumeric(column.get());
        List<String> words = worded
                ? table.texts(column.get()).stream()
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS + 1)
                        .toList()
                : List.of();
        boolean offered = !words.isEmpty()
                && words.size() <= MOST_WORDS
                && !table.texts(column.get()).contains("");
        event.setVisible(offered);
        event.setItems(offered ? words : List.of());
        if (offered) {
            event.setValue(words.getFirst());
        }
    }

    /// The column that is called like the field.
    private Optional<Integer> likely(List<Integer> columns) {
        return columns.stream()
                .filter(column -> {
                    String name = plain(table.names().get(column));
                    return name.length() > 1
                            && (plain(field.name()).contains(name)
                                    || plain(field.label()).equals(name));
                })
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void complain(String sentence) {
        one.setErrorMessage(sentence);
        one.setInvalid(!sentence.isEmpty());
        several.setErrorMessage(sentence);
        several.setInvalid(!sentence.isEmpty());
    }
}
