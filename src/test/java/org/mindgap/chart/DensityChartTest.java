package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.bell;
import static org.mindgap.chart.SampleCharts.densities;

import java.util.List;
import org.junit.jupiter.api.Test;

class DensityChartTest {

    @Test
    void hatchesTheSecondAreaSoThatBothShowWhereTheyMeet() {
        DrawnSvg svg = DrawnSvg.of(
                densities(
                        List.of(),
                        new DensityChart.Curve("Scanner A", Tone.INK, bell(0)),
                        new DensityChart.Curve("Scanner B", Tone.TECHNICAL, bell(1))),
                ChartWidth.WIDE);

        assertThat(svg.paths("chart-area")).hasSize(1);
        assertThat(svg.elements("pattern"))
                .singleElement()
                .satisfies(pattern -> assertThat(pattern.getAttribute("id")).isEqualTo("c-w-hatch-technical"));
    }

    @Test
    void labelsEachCurveAboveItsPeak() {
        DrawnSvg svg = DrawnSvg.of(
                densities(List.of(), new DensityChart.Curve("Scanner A", Tone.INK, bell(0))), ChartWidth.WIDE);

        assertThat(svg.paths("chart-stem")).containsExactly("M400 0V34");
        assertThat(svg.texts()).contains("Scanner A");
    }

    @Test
    void refusesPointsThatRunBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DensityChart.Curve("Back", Tone.INK, List.of(new Point(1, 0), new Point(0, 0))));
    }
}
