package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.intervals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.IntervalChart.Row;

class IntervalChartTest {
    private static final Row LEAKY = new Row("Leaky", 0.88, new Interval(0.82, 0.93));
    private static final Row NESTED = new Row("Nested", 0.75, new Interval(0.6, 1));

    /// The scale of a narrow chart runs from 18 to 332, here for 0.5 to 1.
    @Test
    void drawsAnEstimateOnItsIntervalInInk() {
        DrawnSvg svg = DrawnSvg.of(intervals(List.of(), NESTED), ChartWidth.NARROW);

        assertThat(svg.paths("chart-stroke-ink")).containsExactly("M80.8 73H332");
        assertThat(svg.paths("chart-mark-ink")).containsExactly("M182 73a7 7 0 1 0 0 .1z");
        assertThat(svg.elements("path"))
                .noneMatch(path -> path.getAttribute("class").contains("clinical"));
    }

    @Test
    void drawsABandBehindTheRowAndGivesItAColumn() {
        IntervalChart chart = intervals(
                List.of(),
                new Row("Sure", 0.7, new Interval(0.6, 0.8), new IntervalChart.Band("Said", new Interval(0.8, 1))),
                NESTED);

        assertThat(DrawnSvg.of(chart, ChartWidth.NARROW).elements("path"))
                .anyMatch(path -> path.getAttribute("fill").contains("hatch-quiet"));
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).header())
                .last()
                .isEqualTo("Said");
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .extracting(List::getLast)
                .containsExactly("0.8 – 1", "–");
    }

    @Test
    void setsLabelMarksAndNumbersSideBySide() {
        DrawnSvg svg = DrawnSvg.of(intervals(List.of(), LEAKY, NESTED), ChartWidth.WIDE);

        DrawnSvg.Box label = boxOf("Leaky", svg);
        DrawnSvg.Box mark = DrawnSvg.pathBox(svg.paths("chart-mark-ink").getFirst());
        DrawnSvg.Box value = boxOf("0.88", svg);
        DrawnSvg.Box interval = boxOf("0.82 – 0.93", svg);
        assertThat(label.right()).isLessThan(mark.left());
        assertThat(mark.right()).isLessThan(value.left());
        assertThat(value.right()).isLessThan(interval.left());
        assertThat(List.of(label, value, interval))
                .allSatisfy(box -> assertThat((box.top() + box.bottom()) / 2)
                        .isCloseTo((mark.top() + mark.bottom()) / 2, org.assertj.core.data.Offset.offset(2.0)));
    }

    @Test
    void setsLabelNumbersAndMarksBelowEachOtherOnAPhone() {
        DrawnSvg svg = DrawnSvg.of(intervals(List.of(), LEAKY, NESTED), ChartWidth.NARROW);

        DrawnSvg.Box mark = DrawnSvg.pathBox(svg.paths("chart-mark-ink").getFirst());
        assertThat(boxOf("Leaky", svg).left()).isZero();
        assertThat(boxOf("0.88", svg).left()).isZero();
        assertThat(boxOf("0.88", svg).top()).isGreaterThan(boxOf("Leaky", svg).bottom());
        assertThat(mark.top()).isGreaterThan(boxOf("0.88", svg).bottom());
        assertThat(boxOf("Nested", svg).top()).isGreaterThan(mark.bottom());
    }

    @Test
    void writesAllNumbersWithEquallyManyDecimals() {
        DrawnSvg svg = DrawnSvg.of(intervals(List.of(), LEAKY, NESTED), ChartWidth.WIDE);

        assertThat(svg.texts()).contains("0.75", "0.60 – 1.00");
    }

    @Test
    void drawsAReferenceThroughAllRows() {
        List<Reference> references = List.of(Reference.across(0.75, "worth: 0.75"));

        DrawnSvg wide = DrawnSvg.of(intervals(references, LEAKY, NESTED), ChartWidth.WIDE);

        DrawnSvg.Box stem = DrawnSvg.pathBox(wide.paths("chart-reference").getFirst());
        assertThat(wide.texts()).contains("worth: 0.75");
        assertThat(stem.left())
                .isEqualTo(circleMiddle(wide.paths("chart-mark-ink").getLast()));
        assertThat(stem.bottom())
                .isGreaterThan(
                        DrawnSvg.pathBox(wide.paths("chart-mark-ink").getLast()).bottom());
    }

    @Test
    void keepsReferencesOffTheWordsOnAPhone() {
        List<Reference> references = List.of(Reference.across(0.52, "worth: 0.52"));
        DrawnSvg svg = DrawnSvg.of(intervals(references, LEAKY, NESTED), ChartWidth.NARROW);

        assertThat(svg.paths("chart-reference")).hasSize(3);
        for (String path : svg.paths("chart-reference")) {
            assertThat(svg.textBoxes()).noneMatch(text -> text.overlaps(DrawnSvg.pathBox(path)));
        }
    }

    @Test
    void widensTheAxisForIntervalsAndReferencesOutsideIt() {
        DrawnSvg svg = DrawnSvg.of(
                intervals(List.of(Reference.across(0.4, "chance")), new Row("One", 0.9, new Interval(0.8, 1.1))),
                ChartWidth.NARROW);

        assertThat(svg.paths("chart-reference"))
                .allSatisfy(path -> assertThat(path).startsWith("M18 "));
        assertThat(svg.paths("chart-stroke-ink"))
                .singleElement()
                .satisfies(path -> assertThat(path).endsWith("H332"));
    }

    @Test
    void drawsAnEstimateBesideItsInterval() {
        DrawnSvg svg =
                DrawnSvg.of(intervals(List.of(), new Row("Apparent", 0.95, new Interval(0.6, 0.7))), ChartWidth.NARROW);

        assertThat(DrawnSvg.pathBox(svg.paths("chart-mark-ink").getFirst()).left())
                .isGreaterThan(DrawnSvg.pathBox(svg.paths("chart-stroke-ink").getFirst())
                        .right());
    }

    @Test
    void givesTheSameFiguresAsATable() {
        assertThat(intervals(List.of(), LEAKY, NESTED).table(Locale.GERMAN, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Method", "Area under the curve", "Interval"),
                        List.of(List.of("Leaky", "0,88", "0,82 – 0,93"), List.of("Nested", "0,75", "0,6 – 1"))));
    }

    @Test
    void refusesAnEstimateThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row("One", Double.NaN, new Interval(0, 1)))
                .withMessageContaining("NaN");
    }

    @Test
    void refusesAFlatReference() {
        assertThatIllegalArgumentException().isThrownBy(() -> intervals(List.of(Reference.upwards(1, "up"))));
    }

    private static double circleMiddle(String path) {
        DrawnSvg.Box box = DrawnSvg.pathBox(path);
        return Math.round((box.left() + box.right()) * 5) / 10.0;
    }

    private static DrawnSvg.Box boxOf(String text, DrawnSvg svg) {
        return svg.textBoxes().stream()
                .filter(box -> box.what().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
