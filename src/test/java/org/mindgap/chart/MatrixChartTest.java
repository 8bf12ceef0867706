package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.aText;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MatrixChartTest {
    @Test
    void writesEachCountInItsCellUnderItsNames() {
        MatrixChart chart = confusion(6, 8, 2, 14);

        assertThat(DrawnSvg.of(chart, ChartWidth.WIDE).texts())
                .containsExactlyInAnyOrder(
                        "The model says", "Positive", "Negative", "Truth", "Event", "No event", "6", "8", "2", "14");
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .containsExactly(List.of("Event", "6", "8"), List.of("No event", "2", "14"));
    }

    @Test
    void givesTheLargestCountTheMostInkAndNothingNone() {
        DrawnSvg svg = DrawnSvg.of(confusion(0, 5, 10, 20), ChartWidth.NARROW);

        assertThat(svg.paths("chart-count-0")).hasSize(2);
        assertThat(svg.paths("chart-count-1")).hasSize(1);
        assertThat(svg.paths("chart-count-3")).hasSize(1);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatrixChart(
                        aText(), "Truth", "Model", List.of("Event"), List.of("Yes", "No"), List.of(List.of(1.0))))
                .withMessage("1 counts for 2 columns");
    }

    private static MatrixChart confusion(double first, double second, double third, double fourth) {
        return new MatrixChart(
                aText(),
                "Truth",
                "The model says",
                List.of("Event", "No event"),
                List.of("Positive", "Negative"),
                List.of(List.of(first, second), List.of(third, fourth)));
    }
}
