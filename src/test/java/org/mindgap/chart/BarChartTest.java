package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.aText;
import static org.mindgap.chart.SampleCharts.bars;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void standsBarsOnZeroInProportionToTheirValues() {
        DrawnSvg svg = DrawnSvg.of(bars(new BarChart.Bar("Ten", 10), new BarChart.Bar("Five", 5)), ChartWidth.WIDE);

        DrawnSvg.Box ten = DrawnSvg.pathBox(svg.paths("chart-fill-ink").get(0));
        DrawnSvg.Box five = DrawnSvg.pathBox(svg.paths("chart-fill-ink").get(1));
        double base = DrawnSvg.pathBox(svg.paths("chart-base").getFirst()).bottom();
        assertThat(ten.bottom()).isEqualTo(base).isEqualTo(five.bottom());
        assertThat(base - ten.top()).isEqualTo(2 * (base - five.top()));
    }

    @Test
    void laysBarsFlatWhereLabelsDoNotFitBelowThem() {
        BarChart chart =
                bars(new BarChart.Bar("Reproducibility", 10), new BarChart.Bar("Recommended by a guideline", 5));

        DrawnSvg.Box upright = DrawnSvg.pathBox(
                DrawnSvg.of(chart, ChartWidth.WIDE).paths("chart-fill-ink").getFirst());
        BarChart manyLabels = bars(
                new BarChart.Bar("Reproducibility", 10),
                new BarChart.Bar("Interpretability", 9),
                new BarChart.Bar("Generalisability", 9));
        DrawnSvg.Box flat = DrawnSvg.pathBox(DrawnSvg.of(manyLabels, ChartWidth.NARROW)
                .paths("chart-fill-ink")
                .getFirst());

        assertThat(upright.bottom() - upright.top()).isGreaterThan(upright.right() - upright.left());
        assertThat(flat.right() - flat.left()).isGreaterThan(flat.bottom() - flat.top());
    }

    @Test
    void drawsNoBarForZeroButItsNumber() {
        DrawnSvg svg = DrawnSvg.of(bars(new BarChart.Bar("None", 0)), ChartWidth.WIDE);

        assertThat(svg.paths("chart-fill-ink")).isEmpty();
        assertThat(svg.texts()).contains("None").filteredOn("0"::equals).hasSize(2);
    }

    @Test
    void addsIntervalsToTheTableWhereThereAreAny() {
        BarChart chart = new BarChart(
                aText(),
                "Metric",
                Axis.percent("Share of papers"),
                List.of(
                        new BarChart.Bar("Dice", 0.82, new Interval(0.74, 0.885), Tone.INK),
                        new BarChart.Bar("Other", 0.1)));

        assertThat(chart.table(Locale.GERMANY, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Metric", "Share of papers", "Interval"),
                        List.of(
                                List.of("Dice", "82\u00A0%", "74\u00A0% – 88,5\u00A0%"),
                                List.of("Other", "10\u00A0%", "–"))));
    }

    @Test
    void refusesAnAxisThatDoesNotStartAtZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart(aText(), "Metric", new Axis("", 0.5, 1, Notation.DECIMAL), List.of()));
    }

    @Test
    void refusesANegativeValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Bar("Loss", -1));
    }
}
