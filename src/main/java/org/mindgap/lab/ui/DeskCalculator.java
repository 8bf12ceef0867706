package org.mindgap.lab.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The calculator on the referee's desk.
final class DeskCalculator extends Div {
    private final String id;
    private final Map<DeskCalculation, NativeButton> kinds = new EnumMap<>(DeskCalculation.class);
    private final Map<DeskCalculation.Entry, TextField> fields = new LinkedHashMap<>();
    private final Paragraph about = new Paragraph();
    private final Div form = new Div();
    private final Paragraph result = new Paragraph();
    private DeskCalculation kind = DeskCalculation.PROPORTION;

    /// @param id unique in the page
    DeskCalculator(String id) {
        this.id = id;
        Div choice = new Div();
        choice.addClassName("desk-kinds");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("lab.calculator.kinds"));
        for (DeskCalculation each : DeskCalculation.values()) {
            NativeButton button =
                    new NativeButton(getTranslation("lab.calculator.kind-" + each.word()), click -> take(each));
            button.addClassName("contour-tool");
            kinds.put(each, button);
            choice.add(button);
        }
        about.addClassName("lab-note");
        form.addClassName("desk-fields");
        result.addClassName("desk-result");
        result.getElement().setAttribute("role", "status");
        add(choice, about, form, result);
        take(kind);
    }

    private void take(DeskCalculation chosen) {
        kind = chosen;
        kinds.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == chosen)));
        about.setText(getTranslation("lab.calculator.about-" + chosen.word()));
        result.setText("");
        form.removeAll();
        fields.clear();
        for (DeskCalculation.Entry entry : chosen.entries()) {
            TextField field = new TextField(getTranslation("lab.calculator.entry-" + entry.name()));
            field.setId(id + "-calculator-" + entry.name());
            field.getElement().setAttribute("inputmode", entry.whole() ? "numeric" : "decimal");
            field.addKeyPressListener(Key.ENTER, pressed -> calculate());
            fields.put(entry, field);
            form.add(field);
        }
        Button calculate = new Button(getTranslation("lab.calculator.calculate"), click -> calculate());
        form.add(calculate);
    }

    private void calculate() {
        List<BigDecimal> typed = new ArrayList<>();
        fields.forEach((entry, field) -> {
            Optional<BigDecimal> number = entry.read(field.getValue());
            field.setInvalid(number.isEmpty());
            field.setErrorMessage(getTranslation(
                    entry.whole() ? "lab.calculator.no-count" : "lab.calculator.no-number", entry.from(), entry.to()));
            number.ifPresent(typed::add);
        });
        result.setText(typed.size() == fields.size() ? kind.result(typed, new DeskWords(this::getTranslation)) : "");
    }
}
