package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Gap;
import org.mindgap.widget.ChartFigure;

/// What the article prints under a topic, drawn: the two groups side by side, or all respondents where only they and
/// one
/// group are printed.
final class TopicChart extends Div {
    private final Study study;
    private final Topic topic;
    private final StudyWords words = new StudyWords(this, getLocale());

    TopicChart(Study study, Topic topic) {
        this.study = study;
        this.topic = topic;
        List<PublishedFigure> figures = study.figures(topic.id());
        boolean ofEverybody = figures.stream().anyMatch(figure -> figure.group() == Group.ALL);
        add(new ChartFigure("topic", ofEverybody ? respondents(figures) : groups())
                .downloadable("survey-" + topic.id(), words.work(study)));
        if (ofEverybody) {
            addSmall(
                    getTranslation("explorer.clinicians-among-all", study.size(Group.CLINICAL), study.size(Group.ALL)));
        } else {
            StudyChart.reasons(Comparison.printed(study, topic.id()))
                    .forEach(reason -> addSmall(getTranslation("explorer.as-printed", reason)));
        }
    }

    private Chart groups() {
        return new StudyChart(this, study)
                .rows(
                        text(getTranslation("comparison.chart-subtitle"), getTranslation("comparison.chart-source")),
                        Comparison.printed(study, topic.id()));
    }

    private Chart respondents(List<PublishedFigure> figures) {
        List<IntervalChart.Row> rows =
                figures.stream().flatMap(figure -> row(figure).stream()).toList();
        return new IntervalChart(
                text(getTranslation("explorer.respondents-subtitle"), getTranslation("landing.chart-source")),
                getTranslation("comparison.option"),
                Axis.percent(""),
                rows,
                List.of());
    }

    private Optional<IntervalChart.Row> row(PublishedFigure figure) {
        return Comparison.figure(figure) instanceof Counted counted
                ? Optional.of(new IntervalChart.Row(
                        labelled(figure.option(), words.people(counted, figure.group())),
                        counted.share(),
                        new Interval(
                                counted.interval().lower(), counted.interval().upper())))
                : Optional.empty();
    }

    private ChartText text(String subtitle, String source) {
        return new ChartText(finding(), subtitle, getTranslation("explorer.chart-description", topic.title()), source);
    }

    /// The widest gap, or the largest figure where nothing is printed of both groups.
    private String finding() {
        return Gap.widest(study, topic)
                .map(gap -> labelled(gap.option(), words.both(gap)))
                .or(this::largest)
                .orElse(topic.title());
    }

    private Optional<String> largest() {
        return Standout.of(study, topic)
                .map(largest -> labelled(largest.option(), words.people(largest.counted(), largest.group())));
    }

    private String labelled(String option, String people) {
        return getTranslation("explorer.labelled", StudyWords.sentence(option), people);
    }

    private void addSmall(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        add(paragraph);
    }
}
