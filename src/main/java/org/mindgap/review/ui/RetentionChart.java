package org.mindgap.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.review.Recall;
import org.mindgap.statistics.PointShare;
import org.mindgap.widget.Locales;

/// How much somebody still knew, a row for the completion and for each number of days after it.
///
/// Rows instead of a line: on a true scale of 90 days the first two reviews would fall on one another.
final class RetentionChart {
    private static final double LEVEL = 0.95;

    private final Component words;
    private final Locale locale;

    RetentionChart(Component words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /// Empty before the first review.
    Optional<Chart> of(List<Recall> recalls) {
        if (recalls.stream().allMatch(recall -> recall.days() == 0)) {
            return Optional.empty();
        }
        Recall last = recalls.getLast();
        long percent = Math.round(last.share() * 100);
        return Optional.of(new IntervalChart(
                new ChartText(
                        words.getTranslation("review.curve-title", last.days(), percent),
                        words.getTranslation("review.curve-subtitle"),
                        words.getTranslation("review.curve-description"),
                        words.getTranslation("review.curve-source")),
                words.getTranslation("review.curve-asked"),
                Axis.percent(words.getTranslation("review.curve-share")),
                recalls.stream().map(this::row).toList(),
                List.of()));
    }

    private IntervalChart.Row row(Recall recall) {
        PointShare share = new PointShare(recall.points(), recall.of());
        var wilson = share.wilson(LEVEL);
        String points = points(recall.points(), locale);
        String label = recall.days() == 0
                ? words.getTranslation("review.curve-completion", points, recall.of())
                : words.getTranslation("review.curve-days", recall.days(), points, recall.of());
        return new IntervalChart.Row(label, share.value(), new Interval(wilson.lower(), wilson.upper()));
    }

    /// To two digits after the point.
    static String points(double points, Locale locale) {
        return Locales.shortest(Math.round(points * 100) / 100.0, locale);
    }
}
