package org.mindgap.cohort.ui;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Track;
import org.mindgap.statistics.Proportion;
import org.mindgap.study.Comparison;

/// Draws what is published of the cohort: the clinical beside the technical like the study's groups, the mixed alone.
record CohortChart(
        Component words, Locale locale, PracticeQuestion question, Study study, List<CohortFigures> figures) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");

    /// In the order of the study's chart: first the options that the article prints.
    private List<Option> options() {
        return question.options().stream()
                .sorted(Comparator.comparing((Option option) -> !isPrinted(option)))
                .toList();
    }

    private boolean isPrinted(Option option) {
        return option.figure()
                .filter(name -> study.figures(question.topic()).stream()
                        .anyMatch(figure ->
                                figure.group() != Group.ALL && figure.option().equals(name)))
                .isPresent();
    }

    /// The two sides; empty when neither is published.
    Optional<Chart> sides() {
        if (of(Track.CLINICAL).isEmpty() && of(Track.TECHNICAL).isEmpty()) {
            return Optional.empty();
        }
        List<ComparisonChart.Row> rows = options().stream()
                .map(option -> new ComparisonChart.Row(
                        option.text().plain(),
                        share(Track.CLINICAL, option, "comparison.clinicians", "cohort.clinical-few"),
                        share(Track.TECHNICAL, option, "comparison.engineers", "cohort.technical-few")))
                .toList();
        return Optional.of(new ComparisonChart(
                text(say("cohort.chart-title")),
                say("comparison.option"),
                name(Track.CLINICAL, "comparison.clinical", "cohort.clinical-few"),
                name(Track.TECHNICAL, "comparison.technical", "cohort.technical-few"),
                rows,
                ComparisonChart.Arrangement.ROWS));
    }

    /// Those who work on both sides; empty when they are not published.
    Optional<Chart> mixed() {
        return of(Track.MIXED)
                .map(mixed -> new IntervalChart(
                        text(say("cohort.mixed-title", mixed.people())),
                        say("comparison.option"),
                        Axis.percent(say("cohort.share")),
                        options().stream().map(option -> row(mixed, option)).toList(),
                        List.of()));
    }

    private IntervalChart.Row row(CohortFigures figures, Option option) {
        Proportion share = new Proportion(figures.count(option.id()), figures.people());
        return new IntervalChart.Row(
                say("cohort.mixed-row", option.text().plain(), share.count(), share.of()),
                share.value(),
                interval(share));
    }

    private ChartText text(String title) {
        String months = figures.stream()
                .map(CohortFigures::month)
                .max(YearMonth::compareTo)
                .map(month ->
                        say("cohort.chart-source", MONTH.withLocale(locale).format(month)))
                .orElse("");
        return new ChartText(
                title,
                say("cohort.chart-subtitle"),
                say("cohort.chart-description", question.text().plain()),
                months);
    }

    private String name(Track track, String known, String few) {
        return of(track).map(figures -> say(known, figures.people())).orElseGet(() -> say(few));
    }

    private ComparisonChart.Figure share(Track track, Option option, String people, String few) {
        Optional<CohortFigures> published = of(track);
        if (published.isEmpty()) {
            return new ComparisonChart.NotPrinted(say(few));
        }
        Proportion share = new Proportion(
                published.get().count(option.id()), published.get().people());
        return new ComparisonChart.Share(
                share.value(), interval(share), say("comparison.count", share.count(), share.of()), say(people));
    }

    private static Interval interval(Proportion share) {
        var wilson = share.wilson(Comparison.LEVEL);
        return new Interval(wilson.lower(), wilson.upper());
    }

    private Optional<CohortFigures> of(Track track) {
        return figures.stream().filter(each -> each.track() == track).findFirst();
    }

    private String say(String key, Object... values) {
        return words.getTranslation(key, values);
    }
}
