package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import org.mindgap.chart.Sparkline;
import org.mindgap.lab.engine.ContourHistory;
import org.mindgap.lab.engine.ContourMetric;
import org.mindgap.lab.engine.ContourScores;

/// Every number of a mask as a tile of its own.
@Tag("dl")
final class ContourTiles extends Component implements HasStyle {
    private final ContourNumbers numbers;
    private final Map<ContourMetric, Tile> tiles = new EnumMap<>(ContourMetric.class);
    private final Tile lesions = new Tile();

    /// @param past the line of its history, empty until there is one to draw
    private record Tile(Element name, Element value, Element past) {
        Tile() {
            this(new Element("dt"), new Element("dd"), new Element("dd"));
        }

        void show(String words, String number) {
            if (!words.equals(name.getText())) {
                name.setText(words);
            }
            if (!number.equals(value.getText())) {
                value.setText(number);
            }
        }

        // The line says nothing that the table does not say in words.
        void draw(Sparkline line) {
            past.getClassList().add("contour-past");
            past.setAttribute("aria-hidden", "true");
            past.setProperty("innerHTML", line.svg());
            if (past.getParent() == null) {
                value.getParent().appendChild(past);
            }
        }

        Element element() {
            Element tile = new Element("div");
            tile.appendChild(name, value);
            return tile;
        }
    }

    ContourTiles(ContourNumbers numbers) {
        this.numbers = numbers;
        addClassName("contour-tiles");
        for (ContourMetric metric : ContourMetric.values()) {
            if (metric == ContourMetric.LESION_F1) {
                getElement().appendChild(lesions.element());
            }
            Tile tile = new Tile();
            tiles.put(metric, tile);
            getElement().appendChild(tile.element());
        }
    }

    void show(ContourScores scores) {
        tiles.forEach((metric, tile) ->
                tile.show(numbers.name(metric, scores.setting().tolerance()), numbers.value(metric, scores)));
        lesions.show(getTranslation("lab.contour.metric.lesions"), numbers.lesions(scores));
    }

    /// Draws where each number came from.
    void show(ContourHistory history) {
        tiles.forEach(
                (metric, tile) -> tile.draw(new Sparkline(history.of(metric), ContourNumbers.noticeable(metric))));
    }
}
