package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.aComparison;
import static org.mindgap.chart.SampleCharts.aRow;
import static org.mindgap.chart.SampleCharts.aShare;
import static org.mindgap.chart.SampleCharts.aSingleComparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.ComparisonChart.Arrangement;
import org.mindgap.chart.ComparisonChart.Group;
import org.mindgap.chart.ComparisonChart.Learner;
import org.mindgap.chart.ComparisonChart.NotPrinted;
import org.mindgap.chart.ComparisonChart.Row;
import org.mindgap.chart.ComparisonChart.Share;

class ComparisonChartTest {

    /// The scale of a narrow chart runs from 18 to 332.
    @Test
    void drawsACircleADiamondTheirWhiskersAndTheGap() {
        DrawnSvg svg = DrawnSvg.of(aComparison(aRow("Both", 0, 30)), ChartWidth.NARROW);

        assertThat(svg.paths("chart-gap")).containsExactly("M18 89H332");
        assertThat(svg.paths("chart-stroke-clinical")).containsExactly("M18 79H80.8");
        assertThat(svg.paths("chart-mark-clinical")).last().isEqualTo("M27 79a9 9 0 1 0 0 .1z");
        assertThat(svg.paths("chart-stroke-technical")).containsExactly("M269.2 99H332");
        assertThat(svg.paths("chart-mark-technical")).last().isEqualTo("M332 88.2l10.8 10.8-10.8 10.8-10.8-10.8z");
    }

    @Test
    void drawsNoGapBetweenEqualShares() {
        DrawnSvg svg = DrawnSvg.of(aComparison(aRow("All", 19, 30)), ChartWidth.WIDE);

        assertThat(svg.paths("chart-gap")).isEmpty();
    }

    @Test
    void saysWhatIsNotPrintedAndDrawsNoMarkForIt() {
        DrawnSvg svg = DrawnSvg.of(
                aComparison(new Row("Option", aShare(9, 19, "clinicians"), new NotPrinted("technical: not printed"))),
                ChartWidth.WIDE);

        assertThat(svg.texts()).contains("9 of 19 clinicians", "technical: not printed");
        assertThat(svg.paths("chart-gap")).isEmpty();
        assertThat(svg.paths("chart-stroke-technical")).isEmpty();
    }

    @Test
    void ringsTheMarkOfTheLearnersGroup() {
        DrawnSvg svg = DrawnSvg.of(
                aComparison(new Row(
                        "Option",
                        aShare(0, 19, "clinicians"),
                        aShare(30, 30, "engineers"),
                        new Learner("You", Set.of(Group.CLINICAL)))),
                ChartWidth.NARROW);

        assertThat(svg.paths("chart-you")).containsExactly("M33 107a15 15 0 1 0 0 .1z");
        assertThat(svg.elements("rect"))
                .singleElement()
                .satisfies(pill -> assertThat(pill.getAttribute("class")).isEqualTo("chart-you"));
        assertThat(svg.texts()).contains("You");
    }

    @Test
    void setsTheWordsBesideTheMarksOrBelowThemOnAPhone() {
        ComparisonChart chart = aComparison(aRow("Option", 16, 20));

        DrawnSvg.Box beside = boxOf("16 of 19 clinicians", DrawnSvg.of(chart, ChartWidth.WIDE));
        DrawnSvg.Box below = boxOf("16 of 19 clinicians", DrawnSvg.of(chart, ChartWidth.NARROW));

        assertThat(beside.left()).isGreaterThan(600);
        assertThat(below.left()).isZero();
    }

    @Test
    void setsTheCountsOverTheMarksOfASingleComparison() {
        DrawnSvg svg = DrawnSvg.of(
                aSingleComparison(aShare(10, 19, "clinicians"), aShare(26, 30, "engineers")), ChartWidth.WIDE);

        DrawnSvg.Box clinical = boxOf("10 of 19 clinicians", svg);
        DrawnSvg.Box technical = boxOf("26 of 30 engineers", svg);
        assertThat(clinical.bottom()).isEqualTo(technical.bottom());
        assertThat((clinical.left() + clinical.right()) / 2).isCloseTo(24 + 752 * 10 / 19.0, within());
        assertThat((technical.left() + technical.right()) / 2).isCloseTo(24 + 752 * 26 / 30.0, within());
    }

    @Test
    void setsOneCountUnderTheMarksWhereBothDoNotFitAbove() {
        DrawnSvg svg = DrawnSvg.of(
                aSingleComparison(aShare(19, 19, "clinicians"), aShare(30, 30, "engineers")), ChartWidth.WIDE);

        double marks =
                DrawnSvg.pathBox(svg.paths("chart-mark-technical").getFirst()).bottom();
        assertThat(boxOf("19 of 19 clinicians", svg).bottom()).isLessThan(marks);
        assertThat(boxOf("30 of 30 engineers", svg).top()).isGreaterThan(marks);
    }

    @Test
    void givesTheSameFiguresAsATable() {
        ComparisonChart chart = aComparison(
                new Row(
                        "Explainable models",
                        new Share(0.842, new Interval(0.624, 0.945), "16 of 19", "clinicians"),
                        new NotPrinted("technical: not printed"),
                        new Learner("You", Set.of())),
                aRow("Other", 0, 30));

        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of(
                                "Option",
                                "Clinical, n = 19",
                                "Clinical, n = 19: share, 95% interval",
                                "Technical, n = 30",
                                "Technical, n = 30: share, 95% interval",
                                "Your answer"),
                        List.of(
                                List.of(
                                        "Explainable models",
                                        "16 of 19 clinicians",
                                        "84.2% (62.4% – 94.5%)",
                                        "technical: not printed",
                                        "–",
                                        "You"),
                                List.of(
                                        "Other",
                                        "0 of 19 clinicians",
                                        "0% (0% – 20%)",
                                        "30 of 30 engineers",
                                        "100% (80% – 100%)",
                                        ""))));
    }

    @Test
    void refusesASecondRowInASingleComparison() {
        List<Row> rows = List.of(aRow("One", 1, 1), aRow("Two", 2, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ComparisonChart(SampleCharts.aText(), "Option", "C", "T", rows, Arrangement.SINGLE));
    }

    /// Without words, and with gridlines that meet those of the strips above and below.
    @Test
    void drawsAStripOfMarksAlone() {
        DrawnSvg svg = DrawnSvg.of(
                new ComparisonChart(
                        SampleCharts.aText(), "Option", "C", "T", List.of(aRow("Both", 0, 30)), Arrangement.STRIP),
                ChartWidth.NARROW);

        assertThat(svg.texts()).isEmpty();
        assertThat(svg.height()).isEqualTo(46);
        assertThat(svg.paths("chart-gap")).containsExactly("M11 23H339");
        assertThat(svg.paths("chart-grid")).singleElement().asString().startsWith("M11-40V86M93");
    }

    @Test
    void refusesAShareAboveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(16, new Interval(0, 1), "16 of 19", "clinicians"))
                .withMessageContaining("16");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.1);
    }

    private static DrawnSvg.Box boxOf(String text, DrawnSvg svg) {
        return svg.textBoxes().stream()
                .filter(box -> box.what().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
