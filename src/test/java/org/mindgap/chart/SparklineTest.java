package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparklineTest {
    private static final OptionalDouble UNDEFINED = OptionalDouble.empty();

    @Test
    void theNewestValueStandsAtTheRightWithADot() {
        assertThat(of(1, 0, 1).svg())
                .contains("class=\"sparkline-line\" d=\"M79.9 3L88.5 17L97 3\"")
                .contains("class=\"sparkline-now\" d=\"M97 3h0\"");
    }

    @Test
    void theOldestOfManyStandsAtTheLeft() {
        assertThat(new Sparkline(
                                IntStream.range(0, 50)
                                        .mapToObj(i -> OptionalDouble.of(i))
                                        .toList(),
                                1)
                        .svg())
                .contains("d=\"M3 17L");
    }

    @Test
    void undefinedValuesLeaveGapsAndAValueBetweenThemIsADot() {
        Sparkline broken = new Sparkline(
                List.of(OptionalDouble.of(0), OptionalDouble.of(1), UNDEFINED, OptionalDouble.of(1), UNDEFINED), 1);

        assertThat(broken.svg())
                .contains("d=\"M62.8 17L71.4 3M88.5 3h0\"")
                .doesNotContain("sparkline-now")
                .doesNotContain("NaN");
    }

    @Test
    void aSmallMoveLooksSmall() {
        assertThat(of(0.95, 0.96).svg()).contains("10.7L").contains("97 9.3");
        assertThat(of(0.2, 0.9).svg()).contains("17L").contains("97 3");
    }

    @Test
    void nothingIsDrawnWhereNothingChanged() {
        assertThat(of(1).svg()).doesNotContain("path");
        assertThat(new Sparkline(List.of(), 1).svg()).doesNotContain("path");
        assertThat(new Sparkline(List.of(UNDEFINED, UNDEFINED), 1).svg()).doesNotContain("path");
    }

    @Test
    void screenReadersDoNotMeetIt() {
        assertThat(of(1).svg()).contains("aria-hidden=\"true\"");
    }

    @Test
    void needsASpan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sparkline(List.of(), 0))
                .withMessageContaining("above 0");
    }

    private static Sparkline of(double... values) {
        return new Sparkline(
                DoubleStream.of(values).mapToObj(OptionalDouble::of).toList(), values.length == 3 ? 1 : 0.1);
    }
}
