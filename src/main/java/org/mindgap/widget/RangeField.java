package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/// A number to move on a slider or to type; both are native inputs under one label, and show the same value.
@Tag("div")
public final class RangeField extends Component implements HasStyle {
    private static final int QUIET_MILLISECONDS = 120;

    private final Element slider = new Element("input");
    private final Element typed = new Element("input");
    private final double from;
    private final double to;
    private final double step;
    private final List<DoubleConsumer> listeners = new ArrayList<>();
    private double value;

    /// @param id unique in the page; labels refer to it
    public RangeField(String id, String label, String unit, double from, double to, double step) {
        this.from = from;
        this.to = to;
        this.step = step;
        this.value = from;
        addClassName("range-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id + "-typed");
        prepare(slider, "range");
        slider.setAttribute("id", id);
        slider.setAttribute("aria-label", label);
        prepare(typed, "number");
        typed.setAttribute("id", id + "-typed");
        typed.setAttribute("inputmode", "decimal");
        Element row = new Element("span");
        row.getClassList().add("range-field-typed");
        Element words = new Element("span");
        words.setText(unit);
        row.appendChild(typed, words);
        getElement().appendChild(caption, slider, row);
        listen(slider, "input");
        listen(typed, "change");
    }

    private void prepare(Element input, String type) {
        input.setAttribute("type", type);
        input.setAttribute("min", text(from));
        input.setAttribute("max", text(to));
        input.setAttribute("step", text(step));
    }

    private void listen(Element input, String event) {
        input.addEventListener(event, this::changed)
                .addEventData("event.target.value")
                .debounce(QUIET_MILLISECONDS, DebouncePhase.LEADING, DebouncePhase.TRAILING);
    }

    private void changed(DomEvent event) {
        String given = event.getEventData().get("event.target.value").asString();
        double before = value;
        try {
            setValue(Double.parseDouble(given));
        } catch (NumberFormatException unreadable) {
            setValue(before);
        }
        if (value != before) {
            listeners.forEach(listener -> listener.accept(value));
        }
    }

    public double value() {
        return value;
    }

    /// Sets the nearest value on the scale and shows it; listeners are not told.
    public void setValue(double wanted) {
        double steps = Math.round((Math.clamp(wanted, from, to) - from) / step);
        value = new BigDecimal(text(from))
                .add(new BigDecimal(text(step)).multiply(BigDecimal.valueOf((long) steps)))
                .doubleValue();
        slider.setProperty("value", text(value));
        typed.setProperty("value", text(value));
    }

    /// Tells what the learner sets.
    public Registration onChange(DoubleConsumer listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
