package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CloudChartTest {

    @Test
    void drawsEachRecordOnceAndEachGroupInTheKey() {
        for (ChartWidth width : ChartWidth.values()) {
            DrawnSvg svg = DrawnSvg.of(SampleCharts.cloud(20, "real", "synthetic"), width);

            assertThat(subpaths(svg.paths("chart-dots-hollow"))).isEqualTo(3 * 20 + 3);
            assertThat(subpaths(svg.paths("chart-dots-dense"))).isEqualTo(3 * 20 + 3);
            assertThat(svg.texts()).contains("real", "synthetic", "Diameter", "Enhancement");
        }
    }

    @Test
    void tellsGroupsApartByShape() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.cloud(1, "real", "synthetic"), ChartWidth.WIDE);

        List<String> marks = svg.paths("chart-dots-hollow");
        assertThat(marks).anyMatch(path -> path.contains("a4 4"));
        assertThat(marks).anyMatch(path -> path.contains("l7.2 0 0 7.2-7.2 0z"));
        assertThat(marks).anyMatch(path -> path.contains("L") && path.endsWith("z"));
    }

    @Test
    void sumsItsGroupsUpInATable() {
        CloudChart chart = new CloudChart(
                SampleCharts.aText(),
                new Axis("Diameter", -3, 3, Notation.DECIMAL),
                new Axis("Enhancement", -3, 3, Notation.DECIMAL),
                new CloudChart.Headings("Patients", "Shown", "Mean diameter", "Mean enhancement"),
                List.of(
                        new CloudChart.Group(
                                "real", CloudChart.Shape.CIRCLE, false, List.of(new Point(1, 2), new Point(2, -1))),
                        new CloudChart.Group("nobody", CloudChart.Shape.SQUARE, true, List.of())));

        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Patients", "Shown", "Mean diameter", "Mean enhancement"),
                        List.of(List.of("real", "2", "1.5", "0.5"), List.of("nobody", "0", "–", "–"))));
    }

    private static long subpaths(List<String> paths) {
        return paths.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == 'M')
                .count();
    }
}
