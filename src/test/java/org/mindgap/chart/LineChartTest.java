package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.lines;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineChartTest {
    private static final List<Point> RISING = List.of(new Point(0, 0), new Point(0.5, 0.4), new Point(1, 0.8));
    private static final List<Point> FLAT = List.of(new Point(0, 0.2), new Point(0.5, 0.2), new Point(1, 0.2));

    @Test
    void labelsEachLineAtItsEnd() {
        DrawnSvg svg = DrawnSvg.of(
                lines(
                        List.of(),
                        new LineChart.Series("Rising", Tone.INK, RISING),
                        new LineChart.Series("Flat", Tone.QUIET, FLAT)),
                ChartWidth.WIDE);

        DrawnSvg.Box line = DrawnSvg.pathBox(svg.paths("chart-dash-0").getFirst());
        DrawnSvg.Box label = svg.textBoxes().stream()
                .filter(box -> box.what().equals("Rising"))
                .findFirst()
                .orElseThrow();
        assertThat(label.left()).isGreaterThan(line.right());
        assertThat(line.top()).isBetween(label.top(), label.bottom());
        assertThat(svg.paths("chart-line")).as("no samples needed").hasSize(2);
    }

    @Test
    void addsSamplesWhereLinesEndTogether() {
        DrawnSvg svg = DrawnSvg.of(
                lines(
                        List.of(),
                        new LineChart.Series("One", Tone.INK, RISING),
                        new LineChart.Series("Two", Tone.QUIET, RISING),
                        new LineChart.Series("Three", Tone.TECHNICAL, RISING)),
                ChartWidth.WIDE);

        assertThat(svg.paths("chart-line")).hasSize(6);
    }

    @Test
    void drawsAPlotSquareWhoseAxesAreTheSame() {
        DrawnSvg svg = DrawnSvg.of(
                lines(List.of(), new LineChart.Series("Chance", Tone.INK, List.of(new Point(0, 0), new Point(1, 1)))),
                ChartWidth.NARROW);

        DrawnSvg.Box diagonal = DrawnSvg.pathBox(svg.paths("chart-line").getLast());
        assertThat(diagonal.right() - diagonal.left()).isEqualTo(diagonal.bottom() - diagonal.top());
    }

    @Test
    void keepsTheLabelOfAFlatReferenceOffTheLines() {
        DrawnSvg svg = DrawnSvg.of(
                lines(
                        List.of(Reference.upwards(0.8, "needed")),
                        new LineChart.Series(
                                "Above at the right",
                                Tone.INK,
                                List.of(new Point(0, 0), new Point(0.7, 0.1), new Point(1, 1)))),
                ChartWidth.NARROW);

        DrawnSvg.Box label = svg.textBoxes().stream()
                .filter(box -> box.what().equals("needed"))
                .findFirst()
                .orElseThrow();
        DrawnSvg.Box line = DrawnSvg.pathBox(svg.paths("chart-dash-0").getLast());
        double crossing = line.left() + (0.7 + 0.3 * 7 / 9) * (line.right() - line.left());
        assertThat(label.right()).isLessThan(crossing);
    }

    @Test
    void drawsIntervalsAsABand() {
        LineChart chart = lines(
                List.of(),
                new LineChart.Series(
                        "Rising",
                        Tone.INK,
                        RISING,
                        List.of(new Interval(0, 0.1), new Interval(0.3, 0.5), new Interval(0.6, 1))));

        assertThat(DrawnSvg.of(chart, ChartWidth.WIDE).paths("chart-area")).hasSize(1);
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .last()
                .isEqualTo(List.of("Rising", "1", "0.8", "0.6 – 1"));
    }

    @Test
    void tellsLinesApartByTheirDashes() {
        DrawnSvg svg = DrawnSvg.of(
                lines(
                        List.of(),
                        new LineChart.Series("One", Tone.INK, RISING),
                        new LineChart.Series("Two", Tone.INK, FLAT)),
                ChartWidth.WIDE);

        assertThat(svg.paths("chart-dash-0")).hasSize(1);
        assertThat(svg.paths("chart-dash-1")).hasSize(1);
    }

    @Test
    void refusesIntervalsForSomePointsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineChart.Series("Rising", Tone.INK, RISING, List.of(new Interval(0, 1))));
    }
}
