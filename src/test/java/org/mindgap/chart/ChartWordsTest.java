package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
    private static final ChartWords GERMAN = new ChartWords(
            "Wert",
            "Waagrecht",
            "Bereich",
            "Intervall",
            "Reihe",
            "Kurve",
            "Dichte",
            "Übertritt",
            "Ihre Antwort",
            group -> "Anteil für " + group,
            "Noch keine Zahlen");
    private static final Axis UNNAMED = Axis.unit("");
    private static final ChartText TEXT = SampleCharts.aText();

    @Test
    void headTheValuesOfAxesWithoutALabel() {
        assertThat(header(new BarChart(TEXT, "Metrik", UNNAMED, List.of()))).containsExactly("Metrik", "Wert");
        assertThat(header(new StripChart(TEXT, "Metrik", UNNAMED, List.of(), List.of())))
                .containsExactly("Metrik", "Wert");
        assertThat(header(new HeatStrip(TEXT, "Ort", UNNAMED, List.of()))).containsExactly("Ort", "Wert");
        assertThat(header(new NeedleScale(TEXT, "Schätzung", UNNAMED, List.of())))
                .containsExactly("Schätzung", "Wert");
        assertThat(header(new Histogram(TEXT, UNNAMED, "Anzahl", List.of(), Tone.INK, List.of())))
                .containsExactly("Bereich", "Anzahl");
        assertThat(header(new LineChart(TEXT, UNNAMED, UNNAMED, List.of(), List.of())))
                .containsExactly("Reihe", "Waagrecht", "Wert");
        assertThat(header(new DensityChart(TEXT, UNNAMED, List.of(), List.of())))
                .containsExactly("Kurve", "Wert", "Dichte");
        assertThat(header(new IntervalChart(TEXT, "Methode", UNNAMED, List.of(), List.of())))
                .containsExactly("Methode", "Wert", "Intervall");
    }

    @Test
    void giveWayToTheLabelOfAnAxis() {
        assertThat(header(new HeatStrip(TEXT, "Ort", Axis.unit("Dice"), List.of())))
                .containsExactly("Ort", "Dice");
        assertThat(header(new Histogram(TEXT, Axis.unit("Dice"), "Anzahl", List.of(), Tone.INK, List.of())))
                .containsExactly("Dice", "Anzahl");
        assertThat(header(new LineChart(TEXT, Axis.unit("x"), Axis.unit("y"), List.of(), List.of())))
                .containsExactly("Reihe", "x", "y");
    }

    @Test
    void headIntervalsWhereThereAreAny() {
        Interval interval = new Interval(0, 1);

        assertThat(header(new BarChart(
                        TEXT, "Metrik", UNNAMED, List.of(new BarChart.Bar("Dice", 0.5, interval, Tone.INK)))))
                .endsWith("Intervall");
        assertThat(header(SampleCharts.lines(
                        List.of(),
                        new LineChart.Series("Eine", Tone.INK, List.of(new Point(0, 0)), List.of(interval)))))
                .endsWith("Intervall");
    }

    @Test
    void nameSharesAnswersAndCrossings() {
        ComparisonChart.Learner you = new ComparisonChart.Learner("Sie", Set.of());
        ComparisonChart.Figure missing = new ComparisonChart.NotPrinted("nicht gedruckt");
        Chart comparison = SampleCharts.aComparison(new ComparisonChart.Row("Option", missing, missing, you));

        assertThat(header(comparison))
                .contains("Anteil für Clinical, n = 19", "Anteil für Technical, n = 30")
                .endsWith("Ihre Antwort");
        assertThat(header(SampleCharts.records(1))).endsWith("Übertritt");
    }

    @Test
    void standInThePlaceOfAnEmptyChart() {
        String svg = ChartRenderer.render("c", SampleCharts.heat(0), ChartWidth.WIDE, Locale.GERMAN, GERMAN);

        assertThat(new DrawnSvg(svg).texts()).containsExactly("Noch keine Zahlen");
    }

    @Test
    void areNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ChartWords("a", "b", "c", "d", "e", "f", "g", "h", " ", group -> group, "nothing"));
    }

    private static List<String> header(Chart chart) {
        return chart.table(Locale.GERMAN, GERMAN).header();
    }
}
