package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.lab.engine.UnderstudyGauge.Panel;
import org.mindgap.lab.engine.UnderstudyLens;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudyState;

/// The three panels side by side, each with its number and what it comes to; pressing one lays its picture on top.
final class UnderstudyTiles extends Div {
    private final UnderstudyWords words;
    private final Texts texts;
    private final Map<Panel, Tile> tiles = new EnumMap<>(Panel.class);

    private record Tile(NativeButton button, Span number, Span finding) {}

    UnderstudyTiles(String id, UnderstudyWords words, Texts texts, Consumer<Panel> chosen) {
        this.words = words;
        this.texts = texts;
        addClassName("understudy-tiles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.of("lab.understudy.panels"));
        for (Panel panel : Panel.values()) {
            Span name = new Span(words.panel(panel));
            Span number = new Span();
            Span finding = new Span();
            name.addClassName("understudy-name");
            number.addClassName("understudy-number");
            finding.addClassName("understudy-finding");
            NativeButton button = new NativeButton();
            button.add(name, number, finding);
            button.addClickListener(click -> chosen.accept(panel));
            button.setId(id + "-panel-" + UnderstudyControls.PANELS.of(panel));
            button.addClassName("understudy-tile");
            tiles.put(panel, new Tile(button, number, finding));
            add(button);
        }
    }

    void show(UnderstudyState state, UnderstudyOutcome outcome) {
        UnderstudyLens lens = state.lens();
        UnderstudyLens.Finding finding = lens.finding(outcome);
        UnderstudyReading reading = UnderstudyReading.of(outcome);
        fill(
                Panel.LOOKS,
                texts.of(
                        "lab.understudy.tile-" + UnderstudyControls.LENSES.of(lens),
                        words.value(lens.gauge(), outcome)),
                texts.of("lab.understudy.finding-" + UnderstudyWords.finding(lens, finding)),
                finding == UnderstudyLens.Finding.SILENT);
        fill(
                Panel.VERDICT,
                texts.of("lab.understudy.tile-verdict", outcome.verdict().auc()),
                texts.of("lab.understudy.finding-" + reading.verdict(), Math.abs(outcome.bias())),
                reading.verdict().equals("near"));
        fill(
                Panel.LEAK,
                texts.of("lab.understudy.tile-leak", words.value(UnderstudyGauge.ATTACK_AUC, outcome)),
                texts.of("lab.understudy.finding-" + reading.leak()),
                reading.leak().equals("guessing"));
        tiles.forEach((panel, tile) ->
                tile.button().getElement().setAttribute("aria-pressed", Boolean.toString(panel == state.panel())));
    }

    private void fill(Panel panel, String number, String finding, boolean calm) {
        Tile tile = tiles.get(panel);
        if (tile != null) {
            tile.number().setText(number);
            tile.finding().setText(texts.of(calm ? "lab.understudy.calm" : "lab.understudy.alarm", finding));
            tile.button().setClassName("is-alarmed", !calm);
        }
    }
}
