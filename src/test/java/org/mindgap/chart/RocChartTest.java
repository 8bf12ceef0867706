package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.mindgap.chart.SampleCharts.power;
import static org.mindgap.chart.SampleCharts.roc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RocChartTest {

    @Test
    void isSquareAtBothWidths() {
        for (ChartWidth width : ChartWidth.values()) {
            DrawnSvg.Box curve = DrawnSvg.of(roc(power(0.5)), width).paths("chart-stroke-ink").stream()
                    .max(Comparator.comparingInt(String::length))
                    .map(DrawnSvg::pathBox)
                    .orElseThrow();

            assertThat(curve.right() - curve.left()).isCloseTo(curve.bottom() - curve.top(), within(0.21));
        }
    }

    @Test
    void keepsARingVisibleAroundADotInTheSamePlace() {
        DrawnSvg svg = DrawnSvg.of(roc(power(0.5), power(0.5)), ChartWidth.WIDE);

        DrawnSvg.Box ring = DrawnSvg.pathBox(svg.paths("chart-mark-quiet").getFirst());
        DrawnSvg.Box dot = DrawnSvg.pathBox(svg.paths("chart-mark-ink").getFirst());
        assertThat(ring.left()).isLessThan(dot.left());
        assertThat(ring.right()).isGreaterThan(dot.right());
        assertThat(svg.elements("path").stream()
                        .map(path -> path.getAttribute("class"))
                        .filter(name -> name.startsWith("chart-mark")))
                .startsWith("chart-mark-quiet", "chart-mark-ink");
    }

    @Test
    void namesEveryCurveAndOperatingPoint() {
        assertThat(DrawnSvg.of(roc(power(0.5), power(0.2)), ChartWidth.NARROW).texts())
                .contains("A", "A decides here", "B", "B decides here", "Chance");
    }

    @Test
    void putsOperatingPointsFirstInItsTable() {
        ChartTable table = roc(List.of(new Point(0, 0), new Point(0.159, 0.841), new Point(1, 1)))
                .table(Locale.ENGLISH, SampleCharts.ENGLISH);

        assertThat(table.header()).containsExactly("Curve", "False-positive rate", "True-positive rate");
        assertThat(table.rows())
                .containsExactly(
                        List.of("A: A decides here", "15.9%", "84.1%"),
                        List.of("A", "0%", "0%"),
                        List.of("A", "15.9%", "84.1%"),
                        List.of("A", "100%", "100%"));
    }

    @Test
    void picksAFewOfManyPointsForItsTable() {
        assertThat(roc(power(0.5)).table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .hasSize(1 + 21)
                .endsWith(List.of("A", "100%", "100%"));
    }

    @Test
    void refusesARateThatIsNoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roc(List.of(new Point(0, 1.1))))
                .withMessageContaining("true-positive rate");
    }
}
