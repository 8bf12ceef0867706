package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.chart.MaskPanels.Pixel;

class MaskPanelsTest {

    @Test
    void everyPanelHasARowOfTheTable() {
        ChartTable table = SampleCharts.masks(SampleCharts.aMask("A", "#+"), SampleCharts.aMask("B", "#-"))
                .table(Locale.ENGLISH, SampleCharts.ENGLISH);

        assertThat(table.header()).containsExactly("Outline", "TP", "FP", "Dice", "HD, mm");
        assertThat(table.rows())
                .containsExactly(
                        List.of("A", "557", "29", "0.975", "undefined"),
                        List.of("B", "557", "29", "0.975", "undefined"));
    }

    @ParameterizedTest
    @CsvSource({"0.052, +5.2%", "-0.052, −5.2%", "0, 0.0%"})
    void aSignedMeasureShowsOnWhichSideOfZeroItLies(double value, String shown) {
        MaskPanels.Measure volume = new MaskPanels.Measure("Volume", "", Notation.PERCENT, 1, true);

        assertThat(SampleCharts.masks().value(volume, OptionalDouble.of(value), new Numbers(Locale.ENGLISH)))
                .isEqualTo(shown);
    }

    @Test
    void theKeyNamesOnlyWhatIsDrawn() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.masks(SampleCharts.aMask("A", "#+")), ChartWidth.WIDE);

        assertThat(svg.texts())
                .contains("both", "program", "largest distance", "TP 557 · FP 29", "0.975", "undefined")
                .doesNotContain("reference", "vessel");
    }

    @Test
    void whatTheProgramAndTheReferenceHaveAloneIsToldApartWithoutColour() {
        DrawnSvg svg = DrawnSvg.of(SampleCharts.masks(SampleCharts.aMask("A", "#+-")), ChartWidth.WIDE);

        assertThat(svg.elements("pattern"))
                .extracting(pattern -> pattern.getAttribute("id"))
                .containsExactly("c-w-mask-program", "c-w-mask-reference");
        assertThat(svg.paths("chart-mask-both")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"WIDE, 1", "NARROW, 3"})
    void panelsStandSideBySideWhereThereIsRoom(ChartWidth width, int places) {
        String row = ".".repeat(57);
        DrawnSvg svg = DrawnSvg.of(
                SampleCharts.masks(
                        SampleCharts.aMask("A", row), SampleCharts.aMask("B", row), SampleCharts.aMask("C", row)),
                width);

        assertThat(svg.elements("text").stream()
                        .filter(text -> List.of("A", "B", "C").contains(text.getTextContent()))
                        .map(text -> text.getAttribute("y"))
                        .distinct())
                .hasSize(places);
    }

    @Test
    void anOutlineRunsAroundAreasAndTheOtherWayAroundHoles() {
        List<List<Pixel>> ring = List.of(
                List.of(Pixel.BOTH, Pixel.BOTH, Pixel.BOTH),
                List.of(Pixel.BOTH, Pixel.BACKGROUND, Pixel.BOTH),
                List.of(Pixel.BOTH, Pixel.BOTH, Pixel.BOTH));

        assertThat(PixelOutline.path(ring, Pixel.BOTH, 0, 0, 10)).isEqualTo("M0 0H30V30H0zM20 10H10V20H20z");
    }

    @Test
    void areasThatMeetAtACornerAreBothClosed() {
        List<List<Pixel>> corner =
                List.of(List.of(Pixel.PROGRAM, Pixel.BACKGROUND), List.of(Pixel.BACKGROUND, Pixel.PROGRAM));

        assertThat(PixelOutline.path(corner, Pixel.PROGRAM, 0, 0, 10))
                .contains("M0 0H10V10")
                .endsWith("z");
    }

    @Test
    void rowsOfUnequalLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCharts.aMask("A", "##", "#"))
                .withMessageContaining("differ in length");
    }
}
