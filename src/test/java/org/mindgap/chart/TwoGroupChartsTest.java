package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The charts that set two groups side by side: confusion matrices, the ledger, coefficients, and what was tried.
class TwoGroupChartsTest {

    @Test
    void aConfusionMatrixSaysItsFourNumbersInWholePeople() {
        ConfusionPanels chart =
                SampleCharts.confusion(new ConfusionPanels.Panel("Town", 1389.117, 110.883, 1561.5138, 4438.486));

        assertThat(DrawnSvg.of(chart, ChartWidth.NARROW).texts())
                .contains("Town", "1,389", "found", "111", "missed", "1,562", "false alarms", "4,438");
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .containsExactly(List.of("Town", "1,389", "111", "1,562", "4,438"));
    }

    @Test
    void aLedgerHatchesWhatWasAddedAndOutlinesWhatWentAway() {
        DrawnSvg more =
                DrawnSvg.of(SampleCharts.ledger(new LedgerChart.Row("Town", 100, 150, "50 more")), ChartWidth.NARROW);
        DrawnSvg fewer =
                DrawnSvg.of(SampleCharts.ledger(new LedgerChart.Row("Town", 100, 50, "50 fewer")), ChartWidth.NARROW);

        assertThat(more.paths("chart-gone")).isEmpty();
        DrawnSvg.Box added = DrawnSvg.pathBox(more.paths("chart-edge").getFirst());
        assertThat(added.right()).isEqualTo(350, within(0.1));
        assertThat(added.left()).isEqualTo(350 * 2 / 3.0, within(0.1));
        assertThat(fewer.paths("chart-edge")).isEmpty();
        assertThat(DrawnSvg.pathBox(fewer.paths("chart-gone").getFirst()).left())
                .isEqualTo(175, within(0.1));
    }

    @Test
    void aLedgersTableHasBothNumbersAndTheChange() {
        LedgerChart chart = SampleCharts.ledger(new LedgerChart.Row("in the town", 110.9, 155.2, "44 more"));

        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .containsExactly(List.of("Missed cancers: in the town", "111", "155", "44 more"));
    }

    @Test
    void barsLieToEitherSideOfZero() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.signed(2, -1, 0), ChartWidth.NARROW);

        List<DrawnSvg.Box> bars =
                svg.paths("chart-fill-quiet").stream().map(DrawnSvg::pathBox).toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.getFirst().left()).isEqualTo(bars.getLast().right(), within(0.1));
        assertThat(bars.getFirst().right() - bars.getFirst().left())
                .isEqualTo(2 * (bars.getLast().right() - bars.getLast().left()), within(0.3));
    }

    @Test
    void allThingsAreInTheTableAndTheNamedOnesInThePicture() {
        PlaneChart chart = SampleCharts.plane(
                new PlaneChart.Dot("Start", Tone.QUIET, new Point(0.133, 163), true),
                new PlaneChart.Dot("Between", Tone.QUIET, new Point(0.05, 150), false));

        assertThat(DrawnSvg.of(chart, ChartWidth.NARROW).texts())
                .contains("Start")
                .doesNotContain("Between");
        assertThat(chart.table(Locale.ENGLISH, SampleCharts.ENGLISH).rows())
                .containsExactly(List.of("Start", "13.3%", "163"), List.of("Between", "5%", "150"));
    }

    @Test
    void namesOfPointsInOnePlaceDoNotCoverEachOther() {
        DrawnSvg svg = DrawnSvg.of(
                SampleCharts.plane(
                        new PlaneChart.Dot("One", Tone.QUIET, new Point(0.1, 150), true),
                        new PlaneChart.Dot("Other", Tone.INK, new Point(0.1, 150), true)),
                ChartWidth.WIDE);

        assertThat(svg.texts()).contains("One", "Other");
        assertThat(svg.elements("text").stream()
                        .filter(text -> List.of("One", "Other").contains(text.getTextContent()))
                        .map(text -> text.getAttribute("y"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void refusesHarmBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LedgerChart.Row("Town", -1, 0, "more"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfusionPanels.Panel("Town", 0, -1, 0, 0));
    }

    @Test
    void aBriefIntervalChartSetsLabelAndNumbersOnOneLineWhereTheyFit() {
        IntervalChart.Row row = new IntervalChart.Row("Gap", 0.1, new Interval(0, 0.2));
        IntervalChart brief =
                new IntervalChart(SampleCharts.aText(), "Rate", Axis.percent(""), List.of(row), List.of(), true);
        IntervalChart full = new IntervalChart(SampleCharts.aText(), "Rate", Axis.percent(""), List.of(row), List.of());

        assertThat(baselines(brief)).hasSize(1);
        assertThat(baselines(full)).hasSize(2);
    }

    private static Set<String> baselines(IntervalChart chart) {
        return DrawnSvg.of(chart, ChartWidth.NARROW).elements("text").stream()
                .filter(text -> List.of("Gap", "10%", "0% – 20%").contains(text.getTextContent()))
                .map(text -> text.getAttribute("y"))
                .collect(Collectors.toSet());
    }
}
