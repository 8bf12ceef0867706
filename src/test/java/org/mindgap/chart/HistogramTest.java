package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void drawsOneBarPerFilledBinInASinglePath() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.histogram(Tone.INK, 3, 0, 7), ChartWidth.WIDE);

        assertThat(svg.paths("chart-fill-ink"))
                .singleElement()
                .satisfies(path -> assertThat(path.split("z")).hasSize(2));
    }

    @Test
    void marksReferencesWithALineAndALabel() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.histogram(Tone.INK, 3, 0, 7), ChartWidth.NARROW);

        assertThat(svg.paths("chart-reference"))
                .singleElement()
                .satisfies(path -> assertThat(path.split("M")).hasSize(3));
        assertThat(String.join(" ", svg.texts())).contains("true: 0.25", "reported:");
    }

    @Test
    void namesEachBinInTheTable() {
        assertThat(SampleCharts.histogram(Tone.INK, 3, 0).table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Area under the curve", "Draws"),
                        List.of(List.of("0 – 0.1", "3"), List.of("0.1 – 0.2", "0"))));
    }

    @Test
    void refusesBinsThatOverlap() {
        List<Histogram.Bin> bins = List.of(new Histogram.Bin(0, 1, 1), new Histogram.Bin(0.5, 2, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Histogram(SampleCharts.aText(), Axis.unit(""), "Draws", bins, Tone.INK, List.of()));
    }
}
