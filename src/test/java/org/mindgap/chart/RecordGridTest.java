package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.RecordGrid.Part;
import org.mindgap.chart.RecordGrid.Patient;

class RecordGridTest {
    private static final RecordGrid CHART = new RecordGrid(
            SampleCharts.aText(),
            "Patient",
            new RecordGrid.Key("in training", "in the test set", "on both sides"),
            List.of(
                    new Patient("A", List.of(Part.TRAINING, Part.TRAINING)),
                    new Patient("B", List.of(Part.TRAINING, Part.TEST)),
                    new Patient("C", List.of(Part.TEST))));

    @Test
    void marksOnlyTheLinesThatCrossTheSplit() {
        DrawnSvg svg = DrawnSvg.of(CHART, ChartWidth.WIDE);

        assertThat(svg.paths("chart-join")).containsExactly("M22 39.5V65.5");
        assertThat(svg.paths("chart-leak")).last().isEqualTo("M66 39.5V65.5M60.5 52.5H71.5");
    }

    @Test
    void drawsTrainingAsDotsAndTestAsRings() {
        DrawnSvg svg = DrawnSvg.of(CHART, ChartWidth.WIDE);

        assertThat(svg.paths("chart-dots-ink").getLast().split("M")).hasSize(1 + 3);
        assertThat(svg.paths("chart-dots-quiet").getLast().split("M")).hasSize(1 + 2);
    }

    @Test
    void drawsNoLeakWhereNoPatientIsSplit() {
        RecordGrid clean = new RecordGrid(
                SampleCharts.aText(), "Patient", CHART.key(), List.of(new Patient("A", List.of(Part.TEST, Part.TEST))));

        assertThat(DrawnSvg.of(clean, ChartWidth.WIDE).paths("chart-leak"))
                .as("the one in the key")
                .hasSize(1);
    }

    @Test
    void countsRecordsPerSideInTheTable() {
        assertThat(CHART.table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Patient", "in training", "in the test set", "Crossing"),
                        List.of(
                                List.of("A", "2", "0", "–"),
                                List.of("B", "1", "1", "on both sides"),
                                List.of("C", "0", "1", "–"))));
    }
}
