package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.chart.SampleCharts.needles;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleScaleTest {

    @Test
    void namesEachReadingWithItsNumberInEquallyManyDecimals() {
        DrawnSvg svg = DrawnSvg.of(needles(0.9, 0.74), ChartWidth.WIDE);

        assertThat(svg.texts()).contains("Apparent", "0.90", "Leaky cross-validation", "0.74");
    }

    /// The wide scale runs from 18 to 782.
    @Test
    void putsEachMarkAtItsValue() {
        DrawnSvg svg = DrawnSvg.of(needles(0.4, 1), ChartWidth.WIDE);

        assertThat(svg.paths("chart-mark-ink")).containsExactly("M25 60a7 7 0 1 0 0 .1z");
        assertThat(svg.paths("chart-mark-quiet")).containsExactly("M789 60a7 7 0 1 0 0 .1z");
    }

    @Test
    void neverLetsLabelsCollideWhereverTheReadingsLie() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] values = random.doubles(4, 0.4, 1)
                    .map(value -> Math.rint(value * 50) / 50)
                    .toArray();
            for (ChartWidth width : ChartWidth.values()) {
                List<DrawnSvg.Box> texts = DrawnSvg.of(needles(values), width).textBoxes();
                for (DrawnSvg.Box text : texts) {
                    assertThat(texts)
                            .filteredOn(text::overlaps)
                            .as("%s in round %d", text, round)
                            .containsExactly(text);
                }
            }
        }
    }

    @Test
    void standsEqualMarksOnEachOther() {
        DrawnSvg svg = DrawnSvg.of(needles(0.7, 0.7), ChartWidth.WIDE);

        DrawnSvg.Box first = DrawnSvg.pathBox(svg.paths("chart-mark-ink").getFirst());
        DrawnSvg.Box second = DrawnSvg.pathBox(svg.paths("chart-mark-quiet").getFirst());
        assertThat(first.overlaps(second)).isFalse();
    }

    @Test
    void givesTheSameFiguresAsATable() {
        assertThat(needles(0.9, 0.74).table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Estimate", "Value"),
                        List.of(List.of("Apparent", "0.9"), List.of("Leaky cross-validation", "0.74"))));
    }
}
