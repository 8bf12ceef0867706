package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.FoldScheme;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.Notation;
import org.mindgap.curriculum.Figure;

/// A figure of the course as a chart, in the words of whatever shows it.
public final class FigureChart {
    private FigureChart() {}

    public static Chart of(Figure figure, Component speaker) {
        ChartText text = new ChartText(
                figure.caption().title(),
                figure.caption().subtitle(),
                figure.caption().description(),
                figure.caption().origin().isEmpty()
                        ? ""
                        : speaker.getTranslation(
                                "figure.source", figure.caption().origin()));
        return switch (figure) {
            case Figure.Intervals intervals ->
                new IntervalChart(
                        text,
                        speaker.getTranslation("figure.rows"),
                        axis(intervals.scale()),
                        intervals.rows().stream()
                                .map(row -> new IntervalChart.Row(
                                        row.label(), row.value(), new Interval(row.lower(), row.upper())))
                                .toList(),
                        List.of());
            case Figure.Bars bars ->
                new BarChart(
                        text,
                        speaker.getTranslation("figure.rows"),
                        axis(bars.scale()),
                        bars.rows().stream()
                                .map(row -> new BarChart.Bar(row.label(), row.value()))
                                .toList());
            case Figure.Folds folds ->
                new FoldScheme(text, words(speaker), folds.patients(), folds.folds(), folds.nested());
            case Figure.Masks masks -> MaskChart.of(masks, text, speaker);
        };
    }

    private static Axis axis(Figure.Scale scale) {
        return new Axis(scale.label(), scale.from(), scale.to(), Notation.DECIMAL);
    }

    private static FoldScheme.Words words(Component speaker) {
        return new FoldScheme.Words(
                speaker.getTranslation("figure.rounds"),
                number -> speaker.getTranslation("figure.fold", number),
                speaker.getTranslation("figure.training"),
                speaker.getTranslation("figure.test"),
                number -> speaker.getTranslation("figure.inner-fold", number),
                speaker.getTranslation("figure.tuning"),
                speaker.getTranslation("figure.sealed"));
    }
}
