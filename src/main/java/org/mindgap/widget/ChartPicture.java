package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Locale;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartFile;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ChartWords;

/// A chart as a picture of its own, for a file or a document: complete SVG in the light theme's colours, on white.
public final class ChartPicture {
    private ChartPicture() {}

    /// The wide drawing, in the words and numbers of a component's language.
    public static String svg(Component speaker, Chart chart) {
        return svg(chart, ChartWidth.WIDE, LocaleUtil.getLocale(LocaleUtil::getI18NProvider), words(speaker));
    }

    public static String svg(Chart chart, ChartWidth width, Locale locale, ChartWords words) {
        return ChartFile.render(chart, width, locale, words, ChartStyles.lightOnWhite());
    }

    static ChartWords words(Component speaker) {
        return new ChartWords(
                speaker.getTranslation("chart.words.value"),
                speaker.getTranslation("chart.words.across"),
                speaker.getTranslation("chart.words.range"),
                speaker.getTranslation("chart.words.interval"),
                speaker.getTranslation("chart.words.series"),
                speaker.getTranslation("chart.words.curve"),
                speaker.getTranslation("chart.words.density"),
                speaker.getTranslation("chart.words.crossing"),
                speaker.getTranslation("chart.words.your-answer"),
                group -> speaker.getTranslation("chart.words.share", group),
                speaker.getTranslation("chart.words.nothing-yet"));
    }
}
