package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.chart.DrawnSvg.Box;
import org.mindgap.widget.ChartPicture;
import org.w3c.dom.Element;

/// Every kind of chart as a file, with the styles that the application gives it.
class ChartFileTest {
    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]+)\"");
    private static final Pattern RULES = Pattern.compile("\\.([a-z0-9-]+)[^{}]*\\{[^{}]+}");

    static Stream<Map.Entry<String, Chart>> charts() {
        return SampleCharts.all().entrySet().stream();
    }

    private static String file(Chart chart) {
        return ChartPicture.svg(chart, ChartWidth.WIDE, Locale.ENGLISH, SampleCharts.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isWellFormedAndRefersToNothingOutside(Map.Entry<String, Chart> sample) {
        String svg = file(sample.getValue());

        assertThat(new DrawnSvg(svg).root().getLocalName()).isEqualTo("svg");
        assertThat(svg)
                .doesNotContain("var(", "href", "@import", "@font-face", "<script", "<image")
                .doesNotContainPattern("url\\((?!#chart-)")
                .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg\")");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hasARuleForEveryClassInIt(Map.Entry<String, Chart> sample) {
        String svg = file(sample.getValue());
        TreeSet<String> used = new TreeSet<>();
        CLASSES.matcher(svg)
                .results()
                .forEach(found -> used.addAll(Arrays.asList(found.group(1).split(" "))));
        // The first line of a chart is solid: it needs no dashes.
        used.remove("chart-dash-0");

        String styles = new DrawnSvg(svg).elements("style").getFirst().getTextContent();
        List<String> selectors = styles.lines().flatMap(ChartFileTest::selected).toList();

        assertThat(selectors).containsAll(used);
    }

    private static Stream<String> selected(String rule) {
        return RULES.matcher(rule).matches()
                ? Pattern.compile("\\.([a-z0-9-]+)")
                        .matcher(rule.substring(0, rule.indexOf('{')))
                        .results()
                        .map((MatchResult name) -> name.group(1))
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void putsTitleAndSubtitleAboveAndTheSourceBelow(Map.Entry<String, Chart> sample) {
        DrawnSvg file = new DrawnSvg(file(sample.getValue()));
        List<Box> frame = file.textBoxes().stream()
                .filter(box -> List.of("The finding", "What is shown", "Source: a paper")
                        .contains(box.what()))
                .toList();
        List<Element> groups = file.elements("g");

        assertThat(frame).extracting(Box::what).containsExactly("The finding", "What is shown", "Source: a paper");
        double drawn = DrawnSvg.of(sample.getValue(), ChartWidth.WIDE).height();
        double top = Double.parseDouble(groups.get(1).getAttribute("transform").replaceAll(".* |\\)", ""));
        assertThat(frame.get(1).bottom()).isLessThan(top);
        assertThat(frame.get(2).top()).isGreaterThan(top + drawn);
        assertThat(frame.get(2).bottom()).isLessThan(file.height());
    }

    @Test
    void standsOnWhiteInTheLightThemesColours() {
        DrawnSvg file = new DrawnSvg(file(SampleCharts.all().get("comparison")));
        String styles = file.elements("style").getFirst().getTextContent();

        assertThat(file.elements("rect").getFirst().getAttribute("class")).isEqualTo("chart-fill-paper");
        assertThat(styles)
                .contains(".chart-fill-paper{fill: #ffffff;}", ".chart-fill-clinical{fill: #b8432a;}")
                .contains(".chart-you{fill: none;stroke: #1b1e23;")
                .doesNotContain("@", "light-dark", "width: 100%", "display");
    }

    @Test
    void breaksALongTitleAndLeavesOutABlankSource() {
        ChartText text = new ChartText(SampleCharts.LONG + ". " + SampleCharts.LONG, "", "Described", "");
        Chart chart = new BarChart(
                text, "Reason", new Axis("Answers", 0, 10, Notation.COUNT), List.of(new BarChart.Bar("One", 1)));

        DrawnSvg file = new DrawnSvg(file(chart));

        assertThat(file.textBoxes()).allSatisfy(box -> assertThat(box.right()).isLessThanOrEqualTo(800.1));
        assertThat(file.elements("g").getFirst().getElementsByTagName("text").getLength())
                .isGreaterThan(1);
    }

    @Test
    void writesATextWithAHaloTwiceForProgramsThatKnowNoPaintOrder() {
        DrawnSvg file = new DrawnSvg(file(SampleCharts.bars(new BarChart.Bar("One", 3))));

        List<Element> threes = file.elements("text").stream()
                .filter(text -> text.getTextContent().equals("3"))
                .toList();

        assertThat(threes)
                .extracting(text -> text.getAttribute("class").contains("chart-halo"))
                .containsExactly(true, false);
    }
}
