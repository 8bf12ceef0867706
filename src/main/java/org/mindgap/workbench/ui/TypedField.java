package org.mindgap.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.curriculum.Workbench.Column;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.widget.Locales;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.JsonNode;

/// One line for a number, several for lists, tables and masks.
final class TypedField implements FormField {
    private static final int ROWS = 5;

    private final Field field;
    private final TextFieldBase<?, String> input;

    TypedField(Field field) {
        this.field = field;
        this.input = field.kind().isLong() ? area(field) : line(field);
        input.setManualValidation(true);
        input.setLabel(
                field.kind() == Kind.LEVEL && field.label().isEmpty()
                        ? input.getTranslation("workbench.level")
                        : field.label());
        input.setId("field-" + field.name());
        input.addValueChangeListener(change -> {
            complain("");
            help();
        });
        help();
        input.setValue(field.preset());
    }

    private static TextArea area(Field field) {
        TextArea area = new TextArea();
        area.setMinRows(ROWS);
        area.setMaxRows(2 * ROWS);
        area.setMaxLength(Workbench.LONGEST);
        area.getElement().setAttribute("spellcheck", "false");
        area.addClassName(field.kind() == Kind.MASK || field.kind() == Kind.MASK_PAIRS ? "typed-mask" : "typed-values");
        return area;
    }

    private static TextField line(Field field) {
        TextField line = new TextField();
        line.getElement().setAttribute("inputmode", field.kind() == Kind.COUNT ? "numeric" : "decimal");
        line.addClassName("typed-number");
        if (!field.unit().isEmpty()) {
            line.setSuffixComponent(new Span(field.unit()));
        }
        return line;
    }

    /// The field's own line, its range, its columns, and how much of what is typed was read.
    private void help() {
        input.setHelperText(Stream.of(own(), range(), columns(), counted())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private String own() {
        return field.kind() == Kind.LEVEL && field.help().isEmpty()
                ? input.getTranslation("workbench.level-help")
                : field.help();
    }

    private String range() {
        if (field.from().isEmpty() || field.to().isEmpty()) {
            return field.from().isEmpty()
                    ? ""
                    : input.getTranslation("workbench.from", plain(field.from().getAsDouble()));
        }
        return input.getTranslation(
                "workbench.range",
                plain(field.from().getAsDouble()),
                plain(field.to().getAsDouble()));
    }

    private String plain(double number) {
        return Locales.shortest(number, LocaleUtil.getLocale(LocaleUtil::getI18NProvider));
    }

    private String columns() {
        return field.columns().isEmpty()
                ? ""
                : input.getTranslation(
                        "workbench.columns",
                        field.columns().stream().map(Column::label).collect(Collectors.joining("; ")));
    }

    private String counted() {
        if (!field.kind().isLong() || text().isBlank()) {
            return "";
        }
        try {
            JsonNode value = TypedValues.read(field, text());
            String heading = TypedValues.heading(field, text())
                    .map(line -> " " + input.getTranslation("workbench.heading", Mistyped.shown(line)))
                    .orElse("");
            return switch (field.kind()) {
                case NUMBERS, COUNTS, LABELS, PATIENTS ->
                    input.getTranslation("workbench.values-read", value.size()) + heading;
                case ROWS, TABLE, GROUPS -> input.getTranslation("workbench.lines-read", value.size()) + heading;
                default -> "";
            };
        } catch (Mistyped unread) {
            return "";
        }
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public Component component() {
        return input;
    }

    @Override
    public String text() {
        return input.getValue();
    }

    @Override
    public void fill(String text) {
        input.setValue(text);
    }

    @Override
    public void complain(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }
}
