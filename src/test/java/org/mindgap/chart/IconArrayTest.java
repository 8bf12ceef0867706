package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.icons;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IconArrayTest {

    /// The key holds one more of each shape.
    @Test
    void drawsAnIconForEachPerson() {
        DrawnSvg svg = DrawnSvg.of(icons(5, 1, 149, 845), ChartWidth.WIDE);

        assertThat(circles(svg.paths("chart-dots-ink"))).isEqualTo(5 + 1);
        assertThat(circles(svg.paths("chart-dots-quiet"))).isEqualTo(149 + 1);
        assertThat(svg.paths("chart-leak").getLast()).hasSizeGreaterThan(0);
    }

    private static long circles(List<String> paths) {
        return paths.stream()
                .flatMapToInt(String::chars)
                .filter(letter -> letter == 'a')
                .count();
    }

    @Test
    void drawsAsManyColumnsAsAPhoneIsWide() {
        assertThat(DrawnSvg.of(icons(0, 0, 0, 1000), ChartWidth.NARROW).height())
                .isGreaterThan(
                        DrawnSvg.of(icons(0, 0, 0, 1000), ChartWidth.WIDE).height() * 1.5);
    }

    @Test
    void saysHowManyThereAreOfEachKind() {
        assertThat(DrawnSvg.of(icons(5, 1, 149, 845), ChartWidth.WIDE).texts())
                .containsExactly("5 found", "1 missed", "149 false alarms", "845 left alone");
        assertThat(icons(5, 1, 149, 845).table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Patients", "Number"),
                        List.of(
                                List.of("found", "5"),
                                List.of("missed", "1"),
                                List.of("false alarms", "149"),
                                List.of("left alone", "845"))));
    }

    @Test
    void refusesMorePeopleThanCanBeTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> icons(0, 0, 0, 2001));
        assertThatIllegalArgumentException().isThrownBy(() -> icons(-1, 0, 0, 0));
    }
}
