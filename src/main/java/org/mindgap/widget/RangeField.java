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
import java.util.function.ToDoubleFunction;

/// A number to move on a slider or to type; both are native inputs under one label, and show the same value.
///
/// With rungs, the slider stops at these only, each as far from the next as any other, and the number between two of
/// them can be typed.
@Tag("div")
public final class RangeField extends Component implements HasStyle {
    private static final int QUIET_MILLISECONDS = 120;

    private final Element slider = new Element("input");
    private final Element typed = new Element("input");
    private final double from;
    private final double to;
    private final double step;
    private final String unit;
    private final List<Double> rungs;
    private final List<DoubleConsumer> listeners = new ArrayList<>();
    private double value;

    /// @param id unique in the page; labels refer to it
    public RangeField(String id, String label, String unit, double from, double to, double step) {
        this(id, label, unit, from, to, step, List.of());
    }

    /// @param id unique in the page; labels refer to it
    /// @param rungs where the slider stops, rising; the first and the last are the ends of the scale
    /// @param step of typed numbers, counted from the first rung
    public RangeField(String id, String label, String unit, List<Double> rungs, double step) {
        this(id, label, unit, rungs.getFirst(), rungs.getLast(), step, rungs);
    }

    private RangeField(String id, String label, String unit, double from, double to, double step, List<Double> rungs) {
        this.from = from;
        this.to = to;
        this.step = step;
        this.unit = unit;
        this.rungs = List.copyOf(rungs);
        this.value = from;
        addClassName("range-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id + "-typed");
        prepare(slider, "range");
        slider.setAttribute("id", id);
        slider.setAttribute("aria-label", label);
        if (!rungs.isEmpty()) {
            slider.setAttribute("min", "0");
            slider.setAttribute("max", Integer.toString(rungs.size() - 1));
            slider.setAttribute("step", "1");
        }
        prepare(typed, "number");
        typed.setAttribute("id", id + "-typed");
        typed.setAttribute("inputmode", "decimal");
        Element row = new Element("span");
        row.getClassList().add("range-field-typed");
        Element words = new Element("span");
        words.setText(unit);
        row.appendChild(typed, words);
        getElement().appendChild(caption, slider, row);
        listen(slider, "input", this::sliderValue);
        listen(typed, "change", Double::parseDouble);
    }

    private void prepare(Element input, String type) {
        input.setAttribute("type", type);
        input.setAttribute("min", text(from));
        input.setAttribute("max", text(to));
        input.setAttribute("step", text(step));
    }

    private void listen(Element input, String event, ToDoubleFunction<String> meaning) {
        input.addEventListener(event, change -> changed(change, meaning))
                .addEventData("event.target.value")
                .debounce(QUIET_MILLISECONDS, DebouncePhase.LEADING, DebouncePhase.TRAILING);
    }

    private double sliderValue(String given) {
        double place = Double.parseDouble(given);
        return rungs.isEmpty() ? place : rungs.get((int) Math.clamp(Math.round(place), 0, rungs.size() - 1L));
    }

    private void changed(DomEvent event, ToDoubleFunction<String> meaning) {
        String given = event.getEventData().get("event.target.value").asString();
        double before = value;
        try {
            setValue(meaning.applyAsDouble(given));
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
        if (rungs.isEmpty()) {
            slider.setProperty("value", text(value));
        } else {
            slider.setProperty("value", Integer.toString(nearestRung()));
            slider.setAttribute("aria-valuetext", text(value) + " " + unit);
        }
        typed.setProperty("value", text(value));
    }

    private int nearestRung() {
        int nearest = 0;
        for (int rung = 1; rung < rungs.size(); rung++) {
            if (Math.abs(rungs.get(rung) - value) < Math.abs(rungs.get(nearest) - value)) {
                nearest = rung;
            }
        }
        return nearest;
    }

    /// Tells what the learner sets.
    public Registration onChange(DoubleConsumer listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
