package org.mindgap.chart;

/// The words around a chart: the title states the finding, the description says it to those who do not see it.
///
/// In a page only title and description become part of the SVG, and the page sets title, subtitle and source around it;
/// a [ChartFile] holds them all.
/// `whenEmpty` is shown in the chart's place when there are no figures; where it is blank, the usual words are.
public record ChartText(String title, String subtitle, String description, String source, String whenEmpty) {

    public ChartText {
        Check.filled(title, "title");
        Check.filled(description, "description");
    }

    public ChartText(String title, String subtitle, String description, String source) {
        this(title, subtitle, description, source, "");
    }
}
