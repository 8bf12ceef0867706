package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.chart.SampleCharts.aText;
import static org.mindgap.chart.SampleCharts.heat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeatStripTest {

    @Test
    void writesTheValueUnderEachCell() {
        HeatStrip chart = new HeatStrip(
                aText(),
                "Site",
                Axis.unit("Dice"),
                List.of(new HeatStrip.Cell("Athens", 0.8), new HeatStrip.Cell("Lisbon", 0.75)));

        assertThat(DrawnSvg.of(chart, ChartWidth.WIDE).texts()).containsExactly("Athens", "0.80", "Lisbon", "0.75");
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .containsExactly(List.of("Athens", "0.8"), List.of("Lisbon", "0.75"));
    }

    @Test
    void givesTheLowestValueTheLowestLevelAndTheHighestTheHighest() {
        HeatStrip chart = new HeatStrip(
                aText(), "Site", Axis.unit(""), List.of(new HeatStrip.Cell("Low", 0), new HeatStrip.Cell("High", 1)));

        DrawnSvg svg = DrawnSvg.of(chart, ChartWidth.WIDE);
        assertThat(svg.paths("chart-level-0")).containsExactly("M1 22H109V56H1z");
        assertThat(svg.paths("chart-level-4")).containsExactly("M111 22H219V56H111z");
    }

    @Test
    void hatchesCellsTooManyToBeNamedAndExplainsTheLevels() {
        DrawnSvg svg = DrawnSvg.of(heat(120), ChartWidth.NARROW);

        assertThat(svg.elements("pattern")).hasSize(3);
        assertThat(svg.texts())
                .containsExactly("Slice 1", "Slice 120", "0 – 0.2", "0.2 – 0.4", "0.4 – 0.6", "0.6 – 0.8", "0.8 – 1");
    }
}
