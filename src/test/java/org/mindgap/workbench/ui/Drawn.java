package org.mindgap.workbench.ui;

import java.util.Locale;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartRenderer;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ChartWords;

/// A chart as the pages draw it.
final class Drawn {
    private static final ChartWords WORDS = new ChartWords(
            "Value",
            "Across",
            "Range",
            "Interval",
            "Series",
            "Curve",
            "Density",
            "Crossing",
            "You",
            group -> group,
            "Nothing yet");

    private Drawn() {}

    /// Wide and narrow, one after the other.
    static String both(Chart chart) {
        return ChartRenderer.render("wide", chart, ChartWidth.WIDE, Locale.ENGLISH, WORDS)
                + ChartRenderer.render("narrow", chart, ChartWidth.NARROW, Locale.ENGLISH, WORDS);
    }

    static int rows(Chart chart) {
        return chart.table(Locale.ENGLISH, WORDS).rows().size();
    }
}
