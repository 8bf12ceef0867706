package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds `chart.css` and the drawings together.
class ChartStyleSheetTest {
    private final String css = read();

    private static String read() {
        try {
            return Files.readString(Path.of("frontend/css/chart.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void setsTextInTheSizesThatTheLayoutReckonsWith() {
        for (TextStyle style : TextStyle.values()) {
            Matcher rule = Pattern.compile("\\." + style.className() + " \\{ font-size: ([0-9.]+)px;")
                    .matcher(css);

            assertThat(rule.find()).as(style.className()).isTrue();
            assertThat(Double.parseDouble(rule.group(1))).isEqualTo(style.size());
        }
    }

    @Test
    void keepsTextAtTwelvePixelsWhereAWideChartIsShownAt720() {
        double shrinkage = 720.0 / ChartWidth.WIDE.units();

        assertThat(Stream.of(TextStyle.values()))
                .allSatisfy(style -> assertThat(style.size() * shrinkage).isGreaterThanOrEqualTo(12));
        assertThat(Pattern.compile("font-size").matcher(css).results()).hasSize(TextStyle.values().length);
    }

    @Test
    void takesEveryColourFromATokenOrTheSystem() {
        assertThat(css).doesNotContainPattern("#[0-9a-fA-F]{3}").doesNotContain("rgb", "hsl");
    }

    @Test
    void hasARuleForEveryClassThatIsDrawn() {
        TreeSet<String> drawn = new TreeSet<>();
        SampleCharts.all().values().forEach(chart -> {
            for (ChartWidth width : ChartWidth.values()) {
                Matcher classes = Pattern.compile(" class=\"([^\"]+)\"|<(?:path|text|rect|tspan) class=\"([^\"]+)\"")
                        .matcher(ChartRenderer.render("c", chart, width, Locale.ENGLISH, SampleCharts.ENGLISH)
                                .replaceFirst("<svg[^>]*>", ""));
                while (classes.find()) {
                    String names = classes.group(1) == null ? classes.group(2) : classes.group(1);
                    drawn.addAll(java.util.List.of(names.split(" ")));
                }
            }
        });
        // The first line of a chart is solid: it needs no dashes.
        drawn.remove("chart-dash-0");

        assertThat(drawn).isNotEmpty().allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "[ ,]"));
    }
}
