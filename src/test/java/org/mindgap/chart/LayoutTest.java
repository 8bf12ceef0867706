package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// The parts that every drawing is made of.
class LayoutTest {

    @Test
    void writesCoordinatesBriefly() {
        assertThat(Coordinates.of(12.34)).isEqualTo("12.3");
        assertThat(Coordinates.of(12.96)).isEqualTo("13");
        assertThat(Coordinates.of(-0.26)).isEqualTo("-.3");
        assertThat(Coordinates.of(-0.01)).isEqualTo("0");
        assertThat(Coordinates.pair(1, -2)).isEqualTo("1-2");
        assertThat(Coordinates.pair(1, 2)).isEqualTo("1 2");
    }

    @Test
    void placesTicksAtRoundNumbers() {
        assertThat(Ticks.of(Axis.percent(""), 5).values()).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(Ticks.of(new Axis("", 0.4, 1, Notation.DECIMAL), 7).values())
                .hasSize(7)
                .last()
                .isEqualTo(1.0);
        assertThat(Ticks.of(new Axis("", 0, 3, Notation.COUNT), 11).values()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Ticks.of(new Axis("", 0, 10, Notation.COUNT), 5).values()).containsExactly(0.0, 5.0, 10.0);
    }

    @Test
    void widensAnAxisToRoundNumbersOnlyWhereValuesLieOutside() {
        Axis axis = new Axis("", 0.5, 1, Notation.DECIMAL);

        assertThat(axis.covering(DoubleStream.of(0.6, 0.9))).isEqualTo(axis);
        assertThat(axis.covering(DoubleStream.of(0.43)).low()).isEqualTo(0.4);
        assertThat(axis.covering(DoubleStream.of(0.43)).high()).isEqualTo(1);
    }

    @Test
    void refusesAnAxisWithoutExtent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis("", 1, 1, Notation.DECIMAL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis("", 0, Double.NaN, Notation.DECIMAL));
    }

    @Test
    void breaksLinesAtSpacesAndHyphens() {
        assertThat(Wrap.lines("one two three", TextStyle.LABEL, TextStyle.LABEL.widthOf("one two")))
                .containsExactly("one two", "three");
        assertThat(Wrap.lines("cross-validation", TextStyle.LABEL, TextStyle.LABEL.widthOf("cross-valid")))
                .containsExactly("cross-", "validation");
        assertThat(Wrap.lines("the cross-validation", TextStyle.LABEL, 1000)).containsExactly("the cross-validation");
        assertThat(Wrap.lines("  ", TextStyle.LABEL, 100)).isEmpty();
    }

    @Test
    void showsThatALineIsCutOff() {
        double width = TextStyle.SMALL.widthOf("one two three");

        assertThat(Wrap.firstLine("one two three", TextStyle.SMALL, width)).isEqualTo("one two three");
        assertThat(Wrap.firstLine("one two three four", TextStyle.SMALL, width)).isEqualTo("one two …");
    }

    @Test
    void breaksAWordThatFitsNoLine() {
        List<String> lines = Wrap.lines(SampleCharts.UNBROKEN, TextStyle.LABEL, 100);

        assertThat(String.join("", lines)).isEqualTo(SampleCharts.UNBROKEN);
        assertThat(lines)
                .allSatisfy(line -> assertThat(TextStyle.LABEL.widthOf(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void writesNumbersThatStandTogetherAlike() {
        Numbers numbers = new Numbers(Locale.ENGLISH);

        assertThat(numbers.alike(DoubleStream.of(0.7, 0.71), Notation.DECIMAL).apply(0.7))
                .isEqualTo("0.70");
        assertThat(numbers.alike(DoubleStream.of(1, 20), Notation.DECIMAL).apply(20))
                .isEqualTo("20");
        assertThat(numbers.alike(DoubleStream.of(0.5, 0.555), Notation.PERCENT).apply(0.5))
                .isEqualTo("50.0%");
        assertThat(numbers.value(-0.0001, Notation.DECIMAL)).isEqualTo("0");
    }

    @Test
    void movesLabelsApartAsLittleAsPossible() {
        double[] sizes = {10, 10, 10};

        assertThat(Apart.spread(new double[] {20, 50, 80}, sizes, 0, 100)).containsExactly(20, 50, 80);
        assertThat(Apart.spread(new double[] {50, 50, 80}, sizes, 0, 100)).containsExactly(45, 55, 80);
        assertThat(Apart.spread(new double[] {100, 100, 100}, sizes, 0, 100)).containsExactly(75, 85, 95);
        assertThat(Apart.spread(new double[] {0, 0, 0}, sizes, 0, 100)).containsExactly(5, 15, 25);
    }

    @Test
    void placesLabelsInOneTierWhereTheyFitAndInMoreWhereTheyDoNot() {
        List<Flags.Flag> apart =
                List.of(new Flags.Flag(10, "", "left", Tone.INK), new Flags.Flag(300, "", "right", Tone.INK));
        List<Flags.Flag> close = List.of(
                new Flags.Flag(100, "", "the first of three", Tone.INK),
                new Flags.Flag(110, "", "the second of three", Tone.INK),
                new Flags.Flag(120, "", "the third of three", Tone.INK));

        assertThat(tiers(apart)).containsExactly(0, 0);
        assertThat(tiers(close)).contains(1);
    }

    private static List<Integer> tiers(List<Flags.Flag> flags) {
        return Flags.layout(flags, 0, 350, TextStyle.SMALL, TextStyle.SMALL_STRONG).placed().stream()
                .map(Flags.Placed::tier)
                .toList();
    }
}
