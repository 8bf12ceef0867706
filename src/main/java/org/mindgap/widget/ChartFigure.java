package org.mindgap.widget;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartRenderer;
import org.mindgap.chart.ChartTable;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ChartWords;

/// A chart with its finding, its source, and its numbers as a table; drawn anew for the width of the window.
@Tag("figure")
public final class ChartFigure extends Component implements HasStyle {
    private static final int NARROW_BELOW = 760;

    private final String id;
    private final Element heading = new Element("p");
    private final Element subtitle = new Element("p");
    private final Element picture = new Element("div");
    private final Element source = new Element("p");
    private final Element numbers = new Element("details");
    private final Element table = new Element("div");
    private @Nullable Chart chart;
    private ChartWidth widest = ChartWidth.WIDE;
    private ChartWidth width = ChartWidth.WIDE;
    private @Nullable ChartDownloads downloads;

    /// @param id unique in the page, letters, digits and hyphens
    public ChartFigure(String id) {
        this.id = id;
        addClassName("chart-figure");
        heading.getClassList().add("chart-title");
        subtitle.getClassList().add("chart-subtitle");
        picture.getClassList().add("chart-picture");
        source.getClassList().add("chart-source");
        table.getClassList().add("chart-table");
        table.setAttribute("tabindex", "0");
        // A group and no landmark: a page may have two labs whose charts share their titles.
        table.setAttribute("role", "group");
        Element caption = new Element("figcaption");
        caption.appendChild(heading, subtitle);
        Element summary = new Element("summary");
        summary.setText(getTranslation("chart.numbers"));
        numbers.appendChild(summary, table);
        getElement().appendChild(caption, picture, source, numbers);
    }

    public ChartFigure(String id, Chart chart) {
        this(id);
        show(chart);
    }

    /// Only the drawing, for a place that says the rest itself.
    public static Component picture(String id, Chart chart, ChartWidth width) {
        ChartFigure figure = new ChartFigure(id);
        return Markup.trusted(
                "div", ChartRenderer.render(id, chart, width, figure.getLocale(), ChartPicture.words(figure)));
    }

    /// Draws for a column of half a page, in every window.
    public ChartFigure inColumn() {
        widest = ChartWidth.NARROW;
        width = ChartWidth.NARROW;
        draw();
        return this;
    }

    public void show(Chart shown) {
        chart = shown;
        draw();
    }

    /// Offers the chart as SVG, as PNG and with words to cite it, in a row below.
    ///
    /// @param fileName without an ending, such as "survey-explainable-models"
    /// @param work what the chart is drawn from and under which licence, as a reference list would have it
    public ChartFigure downloadable(String fileName, String work) {
        ChartDownloads added = new ChartDownloads(fileName, work);
        getElement().appendChild(added.getElement());
        downloads = added;
        draw();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
        if (details != null && details.getWindowInnerWidth() > 0) {
            fit(details.getWindowInnerWidth());
        }
        Registration resized = ui.getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detached -> {
            resized.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int pixels) {
        ChartWidth fitting = pixels < NARROW_BELOW ? ChartWidth.NARROW : widest;
        if (fitting != width) {
            width = fitting;
            draw();
        }
    }

    private void draw() {
        if (chart == null) {
            return;
        }
        Locale locale = getLocale();
        heading.setText(chart.title());
        set(subtitle, chart.subtitle());
        set(source, chart.source());
        ChartWords words = ChartPicture.words(this);
        picture.setProperty("innerHTML", ChartRenderer.render(id, chart, width, locale, words));
        table.setAttribute("aria-label", chart.title());
        table.setProperty("innerHTML", html(chart.table(locale, words)));
        if (downloads != null) {
            downloads.show(chart, locale, words);
        }
    }

    private static void set(Element element, String text) {
        element.setText(text);
        element.setVisible(!text.isBlank());
    }

    private static String html(ChartTable table) {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        table.header()
                .forEach(cell -> html.append("<th scope=\"col\">")
                        .append(Escape.html(cell))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(i == 0 ? "<th scope=\"row\">" : "<td>")
                        .append(Escape.html(row.get(i)))
                        .append(i == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
