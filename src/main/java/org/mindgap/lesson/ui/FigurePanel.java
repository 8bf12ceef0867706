package org.mindgap.lesson.ui;

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
import org.mindgap.widget.ChartFigure;

/// A figure of a lesson as a chart.
final class FigurePanel {
    private FigurePanel() {}

    static ChartFigure of(Figure figure, Prose.Translation texts) {
        return new ChartFigure("figure-" + figure.id(), chart(figure, texts));
    }

    private static Chart chart(Figure figure, Prose.Translation texts) {
        ChartText text = new ChartText(
                figure.caption().title(),
                figure.caption().subtitle(),
                figure.caption().description(),
                figure.caption().origin().isEmpty()
                        ? ""
                        : texts.of("figure.source", figure.caption().origin()));
        return switch (figure) {
            case Figure.Intervals intervals ->
                new IntervalChart(
                        text,
                        texts.of("figure.rows"),
                        axis(intervals.scale()),
                        intervals.rows().stream()
                                .map(row -> new IntervalChart.Row(
                                        row.label(), row.value(), new Interval(row.lower(), row.upper())))
                                .toList(),
                        List.of());
            case Figure.Bars bars ->
                new BarChart(
                        text,
                        texts.of("figure.rows"),
                        axis(bars.scale()),
                        bars.rows().stream()
                                .map(row -> new BarChart.Bar(row.label(), row.value()))
                                .toList());
            case Figure.Folds folds ->
                new FoldScheme(text, words(texts), folds.patients(), folds.folds(), folds.nested());
        };
    }

    private static Axis axis(Figure.Scale scale) {
        return new Axis(scale.label(), scale.from(), scale.to(), Notation.DECIMAL);
    }

    private static FoldScheme.Words words(Prose.Translation texts) {
        return new FoldScheme.Words(
                texts.of("figure.rounds"),
                number -> texts.of("figure.fold", number),
                texts.of("figure.training"),
                texts.of("figure.test"),
                number -> texts.of("figure.inner-fold", number),
                texts.of("figure.tuning"),
                texts.of("figure.sealed"));
    }
}
