package org.mindgap.teaching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mindgap.chart.Axis;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.statistics.RetentionCurve;
import org.mindgap.teaching.GroupLearning.Tests;
import org.mindgap.widget.ChartFigure;

/// How much a group still knew some days after completing modules, from ten people for a number of days on.
class RetentionSection extends Section {
    private static final double LEVEL = 0.95;

    RetentionSection(RetentionCurve curve) {
        addClassName("group-module");
        add(new H2(getTranslation("group.retention")));
        boolean reviewed = curve.points().stream().anyMatch(point -> point.days() > 0);
        if (reviewed) {
            add(new ChartFigure("retention", chart(curve.points())));
        } else {
            Paragraph needed = new Paragraph(getTranslation("group.retention-needed", Tests.FEWEST));
            needed.addClassName("needed");
            add(needed);
        }
    }

    IntervalChart chart(List<RetentionCurve.Point> points) {
        RetentionCurve.Point last = points.getLast();
        return new IntervalChart(
                new ChartText(
                        getTranslation(
                                "group.retention-title", last.people(), last.days(), Math.round(last.mean() * 100)),
                        getTranslation("group.retention-subtitle"),
                        getTranslation("group.retention-description"),
                        getTranslation("group.retention-source")),
                getTranslation("group.retention-asked"),
                Axis.percent(getTranslation("group.retention-share")),
                points.stream().map(this::row).toList(),
                List.of());
    }

    private IntervalChart.Row row(RetentionCurve.Point point) {
        var interval = point.meanInterval().orElseThrow().interval(LEVEL);
        String label = point.days() == 0
                ? getTranslation("group.retention-completion", point.people())
                : getTranslation("group.retention-days", point.days(), point.people());
        return new IntervalChart.Row(
                label, point.mean(), new Interval(Math.max(0, interval.lower()), Math.min(1, interval.upper())));
    }
}
