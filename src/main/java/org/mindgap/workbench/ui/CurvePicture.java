package org.mindgap.workbench.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Point;
import org.mindgap.chart.Reference;
import org.mindgap.chart.Tone;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Form;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Mark;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What would have come out with other values of one field: the operation is asked again for each.
record CurvePicture(PictureWords words, ChartText text) {
    private static final int STEPS = 60;
    private static final int FEW_STEPS = 20;
    private static final int LONG = 20_000;
    private static final int TOO_LONG = 400_000;

    Chart draw() {
        String name = words.word("field");
        Field field = words.reading().tool().field(name).orElseThrow();
        Map<Double, JsonNode> results = results(field);
        double floor = words.find("floor").map(Double::parseDouble).orElse(Double.NEGATIVE_INFINITY);
        List<LineChart.Series> series = new ArrayList<>();
        Tone[] tones = {Tone.INK, Tone.QUIET, Tone.INK, Tone.QUIET};
        for (int i = 0; i < words.picture().marks().size(); i++) {
            Mark mark = words.picture().marks().get(i);
            List<Point> points = new ArrayList<>();
            results.forEach((x, result) -> {
                JsonNode y = result.path(mark.value());
                if (y.isNumber() && y.doubleValue() >= floor) {
                    points.add(new Point(x, y.doubleValue()));
                }
            });
            series.add(new LineChart.Series(mark.label(), tones[i % tones.length], points));
        }
        List<Reference> here = new ArrayList<>();
        words.number("in." + name).ifPresent(at -> here.add(Reference.across(at, words.or("here", "workbench.here"))));
        DoubleStream heights =
                series.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::y);
        boolean share = words.picture().marks().stream()
                .allMatch(mark -> words.reading().tool().outputs().stream()
                        .anyMatch(output -> output.name().equals(mark.value()) && output.form() == Form.PERCENT));
        return new LineChart(text, across(field, results), words.axis("upwards", share, heights), series, here);
    }

    private Axis across(Field field, Map<Double, JsonNode> results) {
        double low =
                results.keySet().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high =
                results.keySet().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        boolean share = words.find("percent").isPresent();
        return new Axis(
                words.word("across"),
                low,
                high > low ? high : low + 1,
                share ? Notation.PERCENT : field.kind() == Kind.COUNT ? Notation.COUNT : Notation.DECIMAL);
    }

    private Map<Double, JsonNode> results(Field field) {
        Map<Double, JsonNode> results = new TreeMap<>();
        ObjectNode input = words.reading().input().deepCopy().asObject();
        int length = ToolForm.bytes(input).length;
        double from = words.number(words.word("from")).orElse(0);
        double to = words.number(words.word("to")).orElse(1);
        if (length > TOO_LONG) {
            return results;
        }
        int steps = length > LONG ? FEW_STEPS : STEPS;
        boolean whole = field.kind() == Kind.COUNT;
        for (int step = 0; step <= steps; step++) {
            double exact = from + (to - from) * step / steps;
            BigDecimal at = new BigDecimal(exact).setScale(whole ? 0 : 6, RoundingMode.HALF_UP);
            if (!results.containsKey(at.doubleValue())) {
                input.put(field.name(), at);
                asked(input).ifPresent(result -> results.put(at.doubleValue(), result));
            }
        }
        return results;
    }

    /// Nothing where the operation has no answer: the curve has a gap there.
    private Optional<JsonNode> asked(ObjectNode input) {
        try {
            return Optional.of(JsonMapper.shared()
                    .readTree(Workbench.compute(words.reading().tool().operation(), ToolForm.bytes(input))));
        } catch (Refusal outside) {
            return Optional.empty();
        }
    }
}
