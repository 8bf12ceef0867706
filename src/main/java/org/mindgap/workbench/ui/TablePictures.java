package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.MaskPanels;
import org.mindgap.chart.MatrixChart;
import org.mindgap.chart.Notation;
import tools.jackson.databind.JsonNode;

/// Pictures of what stands in rows and columns: counts and masks.
record TablePictures(PictureWords words, ChartText text) {
    private static final int MOST_PANELS = 6;
    private static final int LARGEST = 80;
    private static final int MOST_COLUMNS = 12;

    /// A table that was typed, or the four counts of a threshold; nothing where cells would be too small to read.
    Chart matrix() {
        String name = words.picture().words().getOrDefault("table", "");
        List<List<Double>> counts = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        if (name.isEmpty()) {
            counts.add(List.of(count("truePositives"), count("falseNegatives")));
            counts.add(List.of(count("falsePositives"), count("trueNegatives")));
            rows.addAll(List.of(words.word("row-1"), words.word("row-2")));
            columns.addAll(List.of(words.word("column-1"), words.word("column-2")));
        } else {
            for (JsonNode row : words.reading().input().path(name)) {
                counts.add(Reading.each(row).map(JsonNode::doubleValue).toList());
                rows.add(words.word("row") + " " + (rows.size() + 1));
            }
            for (int i = 0; i < (counts.isEmpty() ? 0 : counts.getFirst().size()); i++) {
                columns.add(words.word("column") + " " + (i + 1));
            }
        }
        if (columns.size() > MOST_COLUMNS || rows.size() > MOST_COLUMNS) {
            return new MatrixChart(text, words.word("rows"), words.word("columns"), List.of(), List.of(), List.of());
        }
        return new MatrixChart(text, words.word("rows"), words.word("columns"), rows, columns, counts);
    }

    private double count(String name) {
        return words.reading().at(name).asDouble();
    }

    /// The typed masks over each other; of a volume, its middle slice.
    Chart masks() {
        List<MaskPanels.Panel> panels = new ArrayList<>();
        JsonNode input = words.reading().input();
        if (input.has("pairs")) {
            for (JsonNode pair : input.path("pairs")) {
                if (panels.size() < MOST_PANELS) {
                    panel(words.word("case") + " " + (panels.size() + 1), pair, panels);
                }
            }
        } else {
            panel(words.word("case"), input, panels);
        }
        MaskPanels.Key key = new MaskPanels.Key(
                words.word("both"),
                words.word("prediction"),
                words.word("reference"),
                words.word("both"),
                words.word("both"));
        MaskPanels.Measure dice = new MaskPanels.Measure(words.word("dice"), "", Notation.DECIMAL, 3);
        return new MaskPanels(
                text,
                words.word("case"),
                words.reading().say("workbench.undefined"),
                key,
                List.of(),
                List.of(dice),
                panels);
    }

    private void panel(String title, JsonNode masks, List<MaskPanels.Panel> panels) {
        JsonNode reference = slice(masks.path("reference"));
        JsonNode prediction = slice(masks.path("prediction"));
        if (reference.size() > LARGEST || reference.path(0).asString().length() > LARGEST) {
            return;
        }
        List<List<MaskPanels.Pixel>> rows = new ArrayList<>();
        for (int row = 0; row < reference.size(); row++) {
            String there = reference.get(row).asString();
            String found = prediction.path(row).asString();
            List<MaskPanels.Pixel> pixels = new ArrayList<>();
            for (int column = 0; column < there.length(); column++) {
                pixels.add(pixel(there.charAt(column) == '#', found.charAt(column) == '#'));
            }
            rows.add(pixels);
        }
        JsonNode list = words.reading().at("perCaseDice");
        JsonNode dice =
                list.isArray() ? list.path(panels.size()) : words.reading().at("dice");
        panels.add(new MaskPanels.Panel(
                title,
                rows,
                List.of(),
                List.of(dice.isNumber() ? OptionalDouble.of(dice.doubleValue()) : OptionalDouble.empty()),
                null));
    }

    private static JsonNode slice(JsonNode mask) {
        return mask.path(0).isArray() ? mask.get(mask.size() / 2) : mask;
    }

    private static MaskPanels.Pixel pixel(boolean reference, boolean prediction) {
        if (reference) {
            return prediction ? MaskPanels.Pixel.BOTH : MaskPanels.Pixel.REFERENCE;
        }
        return prediction ? MaskPanels.Pixel.PROGRAM : MaskPanels.Pixel.BACKGROUND;
    }
}
