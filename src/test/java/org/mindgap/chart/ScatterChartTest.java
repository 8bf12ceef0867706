package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.chart.SampleCharts.aText;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScatterChartTest {
    private static final ScatterChart CHART = new ScatterChart(
            aText(),
            new Axis("Mean", 0, 10, Notation.DECIMAL),
            new Axis("Difference", -2, 2, Notation.DECIMAL),
            "Patient",
            List.of(new Point(2, 1), new Point(8, -1.5)),
            List.of(Reference.upwards(-0.25, "bias")));

    @Test
    void marksEachPointAndLabelsTheLine() {
        DrawnSvg svg = DrawnSvg.of(CHART, ChartWidth.WIDE);

        assertThat(svg.paths("chart-mark-ink")).hasSize(2);
        assertThat(svg.paths("chart-reference")).hasSize(1);
        assertThat(svg.texts()).contains("bias", "Mean", "Difference");
    }

    @Test
    void listsEachPoint() {
        ChartTable table = CHART.table(Locale.ENGLISH, SampleCharts.ENGLISH);

        assertThat(table.header()).containsExactly("Patient", "Mean", "Difference");
        assertThat(table.rows()).containsExactly(List.of("1", "2", "1"), List.of("2", "8", "-1.5"));
    }
}
