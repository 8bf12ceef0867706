package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every chart at both widths.
class ChartRendererTest {

    static Stream<Arguments> everyChart() {
        return SampleCharts.all().entrySet().stream()
                .flatMap(entry -> Stream.of(ChartWidth.values())
                        .map(width -> Arguments.of(entry.getKey(), entry.getValue(), width)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void isAnImageWithNameAndDescription(String name, Chart chart, ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(chart, width);

        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.elements("title").getFirst().getTextContent()).isEqualTo(chart.title());
        assertThat(svg.elements("title").getFirst().getAttribute("id"))
                .isEqualTo(svg.root().getAttribute("aria-labelledby"));
        assertThat(svg.elements("desc").getFirst().getTextContent()).isEqualTo(chart.description());
        assertThat(svg.elements("desc").getFirst().getAttribute("id"))
                .isEqualTo(svg.root().getAttribute("aria-describedby"));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void staysInsideItsViewBox(String name, Chart chart, ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(chart, width);

        assertThat(svg.boxes())
                .isNotEmpty()
                .filteredOn(box -> box.left() < -0.05
                        || box.top() < -0.05
                        || box.right() > svg.width() + 0.05
                        || box.bottom() > svg.height() + 0.05)
                .as("outside %s × %s", svg.width(), svg.height())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void setsNoTextOverOtherText(String name, Chart chart, ChartWidth width) {
        List<DrawnSvg.Box> texts = DrawnSvg.of(chart, width).textBoxes();

        List<String> overlaps = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            for (int other = index + 1; other < texts.size(); other++) {
                if (texts.get(index).overlaps(texts.get(other))) {
                    overlaps.add(texts.get(index) + " and " + texts.get(other));
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void leavesColoursAndStylesToTheStyleSheet(String name, Chart chart, ChartWidth width) {
        String svg = ChartRenderer.render("c", chart, width, Locale.ENGLISH, SampleCharts.ENGLISH);

        assertThat(svg).doesNotContain("style=", "<style", "<script", "rgb(", "font-size=", "stroke=");
        assertThat(svg).doesNotContainPattern("\"#[0-9a-fA-F]{3}").doesNotContainPattern("fill=\"(?!url\\(#c-)");
        assertThat(svg).doesNotContain("NaN", "Infinity", "E-");
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void refersOnlyToItsOwnPatterns(String name, Chart chart, ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(chart, width);

        List<String> ids = svg.elements("pattern").stream()
                .map(pattern -> pattern.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> used = svg.elements("path").stream()
                .map(path -> path.getAttribute("fill"))
                .filter(fill -> !fill.isEmpty())
                .map(fill -> fill.substring("url(#".length(), fill.length() - 1))
                .distinct()
                .toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyChart")
    void drawsTheSameChartTheSameWay(String name, Chart chart, ChartWidth width) {
        assertThat(ChartRenderer.render("c", chart, width, Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(ChartRenderer.render("c", chart, width, Locale.ENGLISH, SampleCharts.ENGLISH));
    }

    @Test
    void showsWordsInsteadOfAnEmptyChart() {
        SampleCharts.empty().forEach((name, chart) -> {
            assertThat(chart.isEmpty()).as(name).isTrue();
            assertThat(DrawnSvg.of(chart, ChartWidth.NARROW).texts())
                    .as(name)
                    .containsExactly("No figures to show yet");
        });
    }

    @Test
    void prefersTheWordsOfAnEmptyChartItself() {
        ChartText text = new ChartText("Estimates", "", "None yet", "", "Draw once to see the first estimate");
        Chart chart = new NeedleScale(text, "Estimate", Axis.unit(""), List.of());

        assertThat(DrawnSvg.of(chart, ChartWidth.WIDE).texts()).containsExactly("Draw once to see the first estimate");
    }

    @Test
    void keepsBothWidthsOfAChartApart() {
        Chart chart = SampleCharts.bars(new BarChart.Bar("Habit", 3, null, Tone.TECHNICAL));

        DrawnSvg wide = new DrawnSvg(
                ChartRenderer.render("same", chart, ChartWidth.WIDE, Locale.ENGLISH, SampleCharts.ENGLISH));
        DrawnSvg narrow = new DrawnSvg(
                ChartRenderer.render("same", chart, ChartWidth.NARROW, Locale.ENGLISH, SampleCharts.ENGLISH));

        HashSet<String> shared = new HashSet<>(ids(wide));
        shared.retainAll(ids(narrow));
        assertThat(ids(wide)).hasSize(3);
        assertThat(shared).isEmpty();
        assertThat(wide.width()).isEqualTo(800);
        assertThat(narrow.width()).isEqualTo(350);
    }

    private static List<String> ids(DrawnSvg svg) {
        return svg.elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void escapesWhatXmlReserves() {
        String svg = ChartRenderer.render(
                "c",
                new NeedleScale(
                        new ChartText("a < b & \"c\"", "", "it's > \u0000", ""),
                        "Estimate",
                        Axis.unit(""),
                        List.of(new NeedleScale.Needle("<&\">", 0.5, Tone.INK))),
                ChartWidth.WIDE,
                Locale.ENGLISH,
                SampleCharts.ENGLISH);

        assertThat(svg)
                .contains("<title id=\"c-w-title\">a &lt; b &amp; &quot;c&quot;</title>")
                .contains("<desc id=\"c-w-desc\">it&#39;s &gt; \uFFFD</desc>")
                .contains(">&lt;&amp;&quot;&gt;</text>");
        assertThat(new DrawnSvg(svg).texts()).contains("<&\">");
    }

    @Test
    void refusesAnIdThatWouldBreakOutOfItsAttribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartRenderer.render(
                        "a\"b", SampleCharts.heat(1), ChartWidth.WIDE, Locale.ENGLISH, SampleCharts.ENGLISH));
    }

    @Test
    void writesNumbersAsTheLocaleDoes() {
        Chart chart = SampleCharts.needles(0.75);

        assertThat(new DrawnSvg(ChartRenderer.render("c", chart, ChartWidth.WIDE, Locale.GERMAN, SampleCharts.ENGLISH))
                        .texts())
                .contains("0,75", "0,4", "1,0");
        assertThat(DrawnSvg.of(chart, ChartWidth.WIDE).texts()).contains("0.75", "0.4", "1.0");
    }
}
