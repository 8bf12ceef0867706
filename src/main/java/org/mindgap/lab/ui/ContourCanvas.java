package org.mindgap.lab.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindgap.lab.engine.ContourPhantom;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.MaskCode;
import org.mindgap.segmentation.BorderDistances.Farthest;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import tools.jackson.databind.JsonNode;

/// The picture to paint on, with its tools; strokes show in the page at once and are told here while they are made.
final class ContourCanvas extends ContourPicture {
    private static final String PAINTED = "contour-painted";
    private static final String MASK = "event.detail.mask";
    private static final String SEQUENCE = "event.detail.sequence";
    private static final String STROKE = "event.detail.stroke";
    private static final String LAST = "event.detail.last";

    private final Element worst = element("li", "contour-worst");
    private int sequence;
    private int present;

    /// Hears of a mask in the making.
    @FunctionalInterface
    interface Painted {
        /// @param first whether a stroke begins
        /// @param last whether it ends
        void with(Mask mask, boolean first, boolean last);
    }

    /// @param id unique in the page
    ContourCanvas(String id, Painted painted, Runnable undone) {
        Element keys = element("p", "contour-keys");
        keys.setAttribute("id", id + "-keys");
        keys.setText(getTranslation("lab.contour.keys"));
        canvas().setAttribute("role", "application");
        canvas().setAttribute("tabindex", "0");
        canvas().setAttribute("aria-label", getTranslation("lab.contour.canvas"));
        canvas().setAttribute("aria-describedby", id + "-keys");
        Element status = element("p", "contour-said");
        status.setAttribute("role", "status");
        getElement().appendChild(legend(), tools(id), keys, status);
        getElement().setAttribute("data-radius-words", getTranslation("lab.contour.radius-value", "{radius}"));
        getElement()
                .setAttribute(
                        "data-place",
                        getTranslation("lab.contour.place", "{column}", "{row}", "{tissue}", "{painted}"));
        getElement().setAttribute("data-tissue-lesion", getTranslation("lab.contour.tissue-lesion"));
        getElement().setAttribute("data-tissue-vessel", getTranslation("lab.contour.tissue-vessel"));
        getElement().setAttribute("data-tissue-organ", getTranslation("lab.contour.tissue-organ"));
        getElement().setAttribute("data-tissue-outside", getTranslation("lab.contour.tissue-outside"));
        getElement().setAttribute("data-painted", getTranslation("lab.contour.painted"));
        getElement().setAttribute("data-unpainted", getTranslation("lab.contour.unpainted"));
        getElement()
                .addEventListener(PAINTED, event -> hear(event, painted))
                .addEventData(MASK)
                .addEventData(SEQUENCE)
                .addEventData(STROKE)
                .addEventData(LAST);
        getElement().addEventListener("contour-undo", event -> undone.run());
    }

    /// Says what the arrow shows.
    void describe(ContourScores scores) {
        Size size = ContourPhantom.SIZE;
        Optional<Farthest> arrow = scores.borders().farthest().filter(farthest -> farthest.from() != farthest.to());
        worst.setVisible(arrow.isPresent());
        arrow.ifPresent(farthest -> worst.setText(getTranslation(
                "lab.contour.worst",
                farthest.millimetres(),
                size.column(farthest.from()),
                size.row(farthest.from()),
                size.column(farthest.to()),
                size.row(farthest.to()))));
    }

    /// Of the newest mask that was told.
    int sequence() {
        return sequence;
    }

    // A page can send anything: what is no mask, or older than one already heard, changes nothing.
    private void hear(DomEvent event, Painted painted) {
        JsonNode data = event.getEventData();
        Optional<Mask> mask = MaskCode.ofBits(Optional.ofNullable(data.get(MASK))
                .map(node -> node.asString(""))
                .orElse(""));
        int told = number(data.get(SEQUENCE));
        int stroke = number(data.get(STROKE));
        if (mask.isPresent() && told > sequence && stroke >= present) {
            boolean first = stroke > present;
            sequence = told;
            present = stroke;
            painted.with(
                    mask.get(),
                    first,
                    Optional.ofNullable(data.get(LAST))
                            .filter(node -> node.asBoolean(false))
                            .isPresent());
        }
    }

    private static int number(@Nullable JsonNode node) {
        return node == null ? -1 : node.asInt(-1);
    }

    private Element tools(String id) {
        Element tools = element("div", "contour-tools");
        tools.setAttribute("role", "group");
        tools.setAttribute("aria-label", getTranslation("lab.contour.tools"));
        tools.appendChild(
                tool("brush", "lab.contour.brush"),
                tool("eraser", "lab.contour.eraser"),
                tool("fill", "lab.contour.fill"));
        Element radius = element("label", "contour-radius");
        Element words = new Element("span");
        words.setText(getTranslation("lab.contour.radius"));
        Element slider = new Element("input");
        slider.setAttribute("id", id + "-radius");
        slider.setAttribute("type", "range");
        slider.setAttribute("min", "0");
        slider.setAttribute("max", "6");
        slider.setAttribute("step", "1");
        slider.setAttribute("value", "2");
        slider.setAttribute("data-radius", "");
        Element value = new Element("span");
        value.setAttribute("data-radius-value", "");
        radius.appendChild(words, slider, value);
        tools.appendChild(radius);
        return tools;
    }

    private Element tool(String name, String key) {
        Element button = element("button", "contour-tool");
        button.setAttribute("type", "button");
        button.setAttribute("data-tool", name);
        button.setAttribute("aria-pressed", Boolean.toString(name.equals("brush")));
        button.setText(getTranslation(key));
        return button;
    }

    private Element legend() {
        Element legend = element("ul", "contour-legend");
        legend.appendChild(
                entry("reference", "lab.contour.legend-reference"),
                entry("too-much", "lab.contour.legend-too-much"),
                entry("missing", "lab.contour.legend-missing"),
                entry("within", "lab.contour.legend-within"),
                entry("beyond", "lab.contour.legend-beyond"),
                entry("far", "lab.contour.legend-far"),
                worst);
        return legend;
    }

    private Element entry(String look, String key) {
        Element swatch = element("span", "contour-swatch");
        swatch.getClassList().add("is-" + look);
        swatch.setAttribute("aria-hidden", "true");
        Element words = new Element("span");
        words.setText(getTranslation(key));
        Element entry = new Element("li");
        entry.appendChild(swatch, words);
        return entry;
    }

    private static Element element(String tag, String style) {
        Element element = new Element(tag);
        element.getClassList().add(style);
        return element;
    }
}
