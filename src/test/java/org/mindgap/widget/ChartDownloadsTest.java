package org.mindgap.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Notation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ViewTest
class ChartDownloadsTest extends SpringBrowserlessTest {
    private static final String WORK = "Chouvarda I, et al. https://doi.org/10.1186/s41747-024-00543-0. CC BY 4.0.";

    private final ChartFigure figure = new ChartFigure("reasons", aChart("Most test at home"));

    @BeforeEach
    void show() {
        UI.getCurrent().add(figure);
    }

    private static Chart aChart(String title) {
        return new BarChart(
                new ChartText(title, "", "Described", "Source: a paper"),
                "Reason",
                new Axis("Answers", 0, 10, Notation.COUNT),
                List.of(new BarChart.Bar("<One>", 3)));
    }

    private Element row() {
        return figure.getElement()
                .getChildren()
                .filter(child -> child.getClassList().contains("chart-downloads"))
                .findFirst()
                .orElseThrow();
    }

    private Element child(String tag) {
        return row().getChildren()
                .filter(child -> child.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private String citation() {
        return child("details").getChild(1).getText();
    }

    @Test
    void offersNothingUnlessAsked() {
        assertThat(figure.getElement().getChildren())
                .noneMatch(child -> child.getClassList().contains("chart-downloads"));
    }

    @Test
    void offersTheFileUnderItsNameInTheWordsOfTheChart() {
        figure.downloadable("reasons-to-test", WORK);

        Anchor svg = find(Anchor.class).withText("SVG").single();

        assertThat(svg.getHref()).endsWith("/reasons-to-test.svg");
        assertThat(svg.isDownload()).isTrue();
        assertThat(svg.getElement().getAttribute("aria-label")).isEqualTo("SVG file: Most test at home");
        assertThat(child("button").getAttribute("data-file")).isEqualTo("reasons-to-test.png");
        assertThat(child("button").getAttribute("aria-label")).isEqualTo("PNG picture: Most test at home");
    }

    @Test
    void givesTheFileOfTheChartThatIsShown() {
        figure.downloadable("reasons-to-test", WORK);
        figure.show(aChart("All test abroad"));

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("SVG").single()).download(file);

        assertThat(file.toString(java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=")
                .contains("<title id=\"chart-title\">All test abroad</title>", "&lt;One&gt;", "Source: a paper")
                .doesNotContain("Most test at home", "var(");
    }

    @Test
    void citesTheWorkTheChartAndThePage() {
        figure.downloadable("reasons-to-test", WORK);

        assertThat(citation()).isEqualTo("Most test at home [chart]. Redrawn by Mindgap from: " + WORK);

        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("window.location.href", "https://example.org/study#reasons");
        child("details")
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new com.vaadin.flow.dom.DomEvent(child("details"), "toggle", data));

        assertThat(citation()).endsWith(WORK + " https://example.org/study#reasons");
    }

    @Test
    void refusesANameThatIsNoFileName() {
        assertThatThrownBy(() -> figure.downloadable("../reasons", WORK)).hasMessageContaining("../reasons");
    }
}
