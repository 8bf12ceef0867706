package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.chart.Interval;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Track;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.GroupFigure;
import org.mindgap.study.Comparison.NotPrinted;

/// The product's one way to draw the two groups: a comparison becomes a chart, in the words of a component's language.
public final class StudyChart {
    private final Component words;
    private final Study study;

    public StudyChart(Component words, Study study) {
        this.words = words;
        this.study = study;
    }

    /// What somebody's answer is compared with, under the usual title.
    public ComparisonChart of(PracticeQuestion question, Comparison comparison, Track track) {
        ChartText text = new ChartText(
                say("comparison.chart-title"),
                say("comparison.chart-subtitle"),
                say("comparison.chart-description", question.text().plain()),
                say("comparison.chart-source"));
        return rows(text, comparison, track);
    }

    /// A row per option, those without a printed figure last; the learner's answers are ringed on the marks of their
    /// side.
    public ComparisonChart rows(ChartText text, Comparison comparison, Track track) {
        return chart(text, comparison, rings(track), ComparisonChart.Arrangement.ROWS);
    }

    /// A row per option, as published; nobody has answered.
    public ComparisonChart rows(ChartText text, Comparison comparison) {
        return chart(text, comparison, Set.of(), ComparisonChart.Arrangement.ROWS);
    }

    /// One option drawn large.
    public ComparisonChart single(ChartText text, Comparison comparison) {
        return chart(text, comparison, Set.of(), ComparisonChart.Arrangement.SINGLE);
    }

    /// The marks of one option, for a row that says the rest in words.
    ComparisonChart strip(ChartText text, Comparison comparison) {
        return chart(text, comparison, Set.of(), ComparisonChart.Arrangement.STRIP);
    }

    private ComparisonChart chart(
            ChartText text,
            Comparison comparison,
            Set<ComparisonChart.Group> rings,
            ComparisonChart.Arrangement arrangement) {
        List<ComparisonChart.Row> rows = Stream.concat(
                        comparison.rows().stream().filter(Comparison.Row::isPrinted),
                        comparison.rows().stream().filter(row -> !row.isPrinted()))
                .map(row -> new ComparisonChart.Row(
                        StudyWords.sentence(row.option()),
                        row.isPrinted() ? clinical(row.clinical()) : nothing(),
                        row.isPrinted() ? technical(row.technical()) : nothing(),
                        row.yours() ? new ComparisonChart.Learner(say("comparison.you"), rings) : null))
                .toList();
        return new ComparisonChart(
                text,
                say("comparison.option"),
                say("comparison.clinical", study.size(Group.CLINICAL)),
                say("comparison.technical", study.size(Group.TECHNICAL)),
                rows,
                arrangement);
    }

    /// Why a printed percentage is shown without a count.
    public static List<String> reasons(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> Stream.of(row.clinical(), row.technical()))
                .filter(AsPrinted.class::isInstance)
                .map(figure -> ((AsPrinted) figure).reason())
                .distinct()
                .toList();
    }

    private ComparisonChart.Figure nothing() {
        return new ComparisonChart.NotPrinted(say("comparison.not-printed"));
    }

    private ComparisonChart.Figure clinical(GroupFigure figure) {
        return figure(
                figure, "comparison.clinicians", "comparison.clinical-not-printed", "comparison.clinical-as-printed");
    }

    private ComparisonChart.Figure technical(GroupFigure figure) {
        return figure(
                figure, "comparison.engineers", "comparison.technical-not-printed", "comparison.technical-as-printed");
    }

    private ComparisonChart.Figure figure(GroupFigure figure, String people, String notPrinted, String asPrinted) {
        return switch (figure) {
            case Counted counted ->
                new ComparisonChart.Share(
                        counted.share(),
                        new Interval(
                                counted.interval().lower(), counted.interval().upper()),
                        say("comparison.count", counted.count(), counted.of()),
                        say(people));
            case AsPrinted printed -> new ComparisonChart.NotPrinted(say(asPrinted, printed.percent()));
            case NotPrinted _ -> new ComparisonChart.NotPrinted(say(notPrinted));
        };
    }

    private static Set<ComparisonChart.Group> rings(Track track) {
        return switch (track) {
            case CLINICAL -> Set.of(ComparisonChart.Group.CLINICAL);
            case TECHNICAL -> Set.of(ComparisonChart.Group.TECHNICAL);
            case MIXED -> Set.of(ComparisonChart.Group.CLINICAL, ComparisonChart.Group.TECHNICAL);
        };
    }

    private String say(String key, Object... values) {
        return words.getTranslation(key, values);
    }
}
