package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ChartWords;

/// The row below a chart that offers it as SVG, as PNG, which the browser makes of the SVG, and with words to cite it.
@Tag("div")
@JsModule("context://js/chart-downloads.js")
public final class ChartDownloads extends Component {
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final String ADDRESS = "window.location.href";

    private final String fileName;
    private final String work;
    private final Anchor svg;
    private final Element png = new Element("button");
    private final Element citation = new Element("p");
    private String title = "";

    /// Asked for outside the session's lock.
    private volatile Supplier<String> picture = () -> "";

    /// @param fileName without an ending
    /// @param work what the chart is drawn from and under which licence
    public ChartDownloads(String fileName, String work) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("Not usable as the name of a file: " + fileName);
        }
        this.fileName = fileName;
        this.work = work;
        getElement().getClassList().add("chart-downloads");
        Element intro = new Element("span");
        intro.setText(getTranslation("chart.download"));
        svg = new Anchor(DownloadHandler.fromInputStream(this::file, fileName + ".svg"), "SVG");
        png.setText("PNG");
        png.setAttribute("type", "button");
        png.getClassList().add("chart-png");
        png.setAttribute("data-file", fileName + ".png");
        png.setAttribute("data-failed", getTranslation("chart.download-failed"));
        Element status = new Element("span");
        status.setAttribute("role", "status");
        getElement().appendChild(intro, svg.getElement(), png, status, cite());
    }

    private Element cite() {
        Element summary = new Element("summary");
        summary.setText(getTranslation("chart.cite"));
        citation.getClassList().add("chart-citation");
        Element details = new Element("details");
        details.appendChild(summary, citation);
        // Only the browser knows under which address the page was found.
        details.addEventListener("toggle", this::addressKnown).addEventData(ADDRESS);
        return details;
    }

    /// Offers a chart that the page shows in a form of its own.
    public void show(Chart chart) {
        show(chart, getLocale(), ChartPicture.words(this));
    }

    void show(Chart chart, Locale locale, ChartWords words) {
        title = chart.title();
        picture = () -> ChartPicture.svg(chart, ChartWidth.WIDE, locale, words);
        svg.getElement().setAttribute("aria-label", getTranslation("chart.download-svg", title));
        png.setAttribute("aria-label", getTranslation("chart.download-png", title));
        citation.setText(getTranslation("chart.citation", title, work));
    }

    private void addressKnown(DomEvent event) {
        String address = event.getEventData().get(ADDRESS).asString();
        citation.setText(getTranslation("chart.citation", title, work) + " " + address);
    }

    private DownloadResponse file(DownloadEvent event) {
        byte[] bytes = picture.get().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), fileName + ".svg", "image/svg+xml;charset=utf-8", bytes.length);
    }
}
