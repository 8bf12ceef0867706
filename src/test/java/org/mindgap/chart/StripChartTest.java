package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.normal;
import static org.mindgap.chart.SampleCharts.strip;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StripChartTest {

    /// The wide scale runs from 18 to 782; the dots have a radius of 4.2 and stand 9.4 apart.
    @Test
    void stacksEqualValuesOnEachOther() {
        DrawnSvg svg = DrawnSvg.of(
                strip(List.of(), new StripChart.Row("One split", "", Tone.INK, List.of(0.5, 0.5, 0.5))),
                ChartWidth.WIDE);

        assertThat(svg.paths("chart-dots-ink"))
                .containsExactly("M22.2 65a4.2 4.2 0 1 0 0 .1zm0-9.4a4.2 4.2 0 1 0 0 .1zm0-9.4a4.2 4.2 0 1 0 0 .1z");
    }

    @Test
    void drawsEveryValue() {
        for (Tone tone : Tone.values()) {
            DrawnSvg svg = DrawnSvg.of(
                    strip(List.of(), new StripChart.Row("Draws", "", tone, normal(500, 0.8, 0.05))), ChartWidth.NARROW);

            assertThat(svg.paths("chart-dots-" + tone.suffix()))
                    .singleElement()
                    .satisfies(path -> assertThat(path.chars()
                                    .filter(character -> character == 'z')
                                    .count())
                            .isEqualTo(500));
        }
    }

    @Test
    void staysLightWithAThousandDots() {
        Chart chart = strip(
                List.of(Reference.across(0.77, "what the model is worth")),
                new StripChart.Row("One split", "", Tone.INK, normal(500, 0.77, 0.1)),
                new StripChart.Row("Cross-validation", "", Tone.QUIET, normal(500, 0.77, 0.04)));

        for (ChartWidth width : ChartWidth.values()) {
            assertThat(ChartRenderer.render("c", chart, width, Locale.ENGLISH, SampleCharts.ENGLISH))
                    .hasSizeLessThan(30_000);
        }
    }

    @Test
    void keepsDotsOffTheLabelOfTheirRow() {
        DrawnSvg svg = DrawnSvg.of(
                strip(
                        List.of(),
                        new StripChart.Row(
                                "One split", "six cancers", Tone.INK, java.util.Collections.nCopies(12, 0.52))),
                ChartWidth.WIDE);

        double label = svg.textBoxes().stream()
                .filter(box -> box.what().equals("six cancers"))
                .findFirst()
                .orElseThrow()
                .bottom();
        assertThat(DrawnSvg.pathBox(svg.paths("chart-dots-ink").getFirst()).top())
                .isGreaterThan(label);
    }

    @Test
    void marksTheMeanWithATickAndWords() {
        DrawnSvg svg = DrawnSvg.of(
                strip(
                        List.of(),
                        new StripChart.Row(
                                "One", "", Tone.INK, List.of(0.7, 0.8), new StripChart.Tick(0.75, "mean 0.75"))),
                ChartWidth.WIDE);

        assertThat(svg.paths("chart-mean")).containsExactly("M400 46V62");
        assertThat(svg.texts()).contains("mean 0.75");
    }

    @Test
    void listsEveryValueInTheTable() {
        assertThat(strip(List.of(), new StripChart.Row("One", "", Tone.INK, List.of(0.7, 0.8125)))
                        .table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Method", "Area under the curve"),
                        List.of(List.of("One", "0.7"), List.of("One", "0.813"))));
    }

    @Test
    void refusesAValueThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StripChart.Row("One", "", Tone.INK, List.of(Double.NaN)))
                .withMessageContaining("NaN");
    }

    @Test
    void refusesAFlatReference() {
        assertThatIllegalArgumentException().isThrownBy(() -> strip(List.of(Reference.upwards(1, "up"))));
    }
}
