package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.chart.Interval;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Track;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.GroupFigure;
import org.mindgap.study.Comparison.NotPrinted;
import org.mindgap.study.PracticeAnswer;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Markup;

/// What there is to learn from an answer, always in this order: the answer, good practice and why, how the two groups
/// of the study answered, and one thing to do.
public final class ComparisonPanel extends Div {
    private final PracticeQuestion question;
    private final Study study;
    private final Track track;

    public ComparisonPanel(PracticeQuestion question, Course course, Track track, PracticeAnswer answer) {
        this.question = question;
        this.study = course.study();
        this.track = track;
        addClassName("comparison");
        addAnswer(answer);
        addRecommendation(course);
        addCohort(answer);
        addAction();
    }

    private void addAnswer(PracticeAnswer answer) {
        String chosen = answer.options().stream()
                .flatMap(option -> question.option(option).stream())
                .map(option -> option.text().plain())
                .collect(Collectors.joining("; "));
        String words = answer.ownWords()
                .map(own -> getTranslation("comparison.own-words", chosen, own))
                .orElse(chosen);
        Div yours = new Div(new Span(getTranslation("comparison.you")), new Paragraph(words));
        yours.addClassName("your-answer");
        String confidence = getTranslation(
                switch (answer.confidence()) {
                    case UNSURE -> "comparison.unsure";
                    case FAIRLY_SURE -> "comparison.fairly-sure";
                    case SURE -> "comparison.sure";
                });
        yours.add(new Paragraph(confidence));
        add(yours);
        answer.options().stream()
                .flatMap(option -> question.option(option).stream())
                .forEach(option -> add(Markup.block(option.implies()).named("implies")));
    }

    private void addRecommendation(Course course) {
        Div recommended = new Div(new H4(getTranslation("comparison.recommended")));
        recommended.addClassName("recommended");
        recommended.add(Markup.block(question.recommended()));
        Paragraph sources = new Paragraph(getTranslation("comparison.sources"));
        sources.addClassName("small");
        for (int i = 0; i < question.sources().size(); i++) {
            Source source = course.sources().get(question.sources().get(i));
            if (source != null) {
                sources.add(new Span(i == 0 ? " " : ", "), new Anchor(Addresses.of(source.id()), source.label()));
            }
        }
        recommended.add(sources);
        add(recommended);
    }

    private void addCohort(PracticeAnswer answer) {
        Comparison comparison = Comparison.of(question, study, answer.options());
        add(new H4(getTranslation("comparison.cohort", study.size(Group.TECHNICAL), study.size(Group.CLINICAL))));
        add(new ChartFigure("comparison-" + question.id(), chart(comparison)));
        notes(comparison).forEach(note -> {
            Paragraph paragraph = new Paragraph(note);
            paragraph.addClassName("small");
            add(paragraph);
        });
        add(Markup.block(question.difference()).named("difference"));
    }

    private ComparisonChart chart(Comparison comparison) {
        List<ComparisonChart.Row> rows = comparison.rows().stream()
                .map(row -> new ComparisonChart.Row(
                        row.option().plain(),
                        figure(
                                row.clinical(),
                                "comparison.clinicians",
                                "comparison.clinical-not-printed",
                                "comparison.clinical-as-printed"),
                        figure(
                                row.technical(),
                                "comparison.engineers",
                                "comparison.technical-not-printed",
                                "comparison.technical-as-printed"),
                        row.yours() ? new ComparisonChart.Learner(getTranslation("comparison.you"), rings()) : null))
                .toList();
        return new ComparisonChart(
                new ChartText(
                        getTranslation("comparison.chart-title"),
                        getTranslation("comparison.chart-subtitle"),
                        getTranslation(
                                "comparison.chart-description", question.text().plain()),
                        getTranslation("comparison.chart-source")),
                getTranslation("comparison.option"),
                getTranslation("comparison.clinical", study.size(Group.CLINICAL)),
                getTranslation("comparison.technical", study.size(Group.TECHNICAL)),
                rows,
                ComparisonChart.Arrangement.ROWS);
    }

    private Set<ComparisonChart.Group> rings() {
        return switch (track) {
            case CLINICAL -> Set.of(ComparisonChart.Group.CLINICAL);
            case TECHNICAL -> Set.of(ComparisonChart.Group.TECHNICAL);
            case MIXED -> Set.of(ComparisonChart.Group.CLINICAL, ComparisonChart.Group.TECHNICAL);
        };
    }

    private ComparisonChart.Figure figure(GroupFigure figure, String people, String notPrinted, String asPrinted) {
        return switch (figure) {
            case Counted counted ->
                new ComparisonChart.Share(
                        counted.share(),
                        new Interval(
                                counted.interval().lower(), counted.interval().upper()),
                        getTranslation("comparison.count", counted.count(), counted.of()),
                        getTranslation(people));
            case AsPrinted printed -> new ComparisonChart.NotPrinted(getTranslation(asPrinted, printed.percent()));
            case NotPrinted _ -> new ComparisonChart.NotPrinted(getTranslation(notPrinted));
        };
    }

    /// Why a printed percentage is shown without a count.
    private static List<String> notes(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> Stream.of(row.clinical(), row.technical()))
                .filter(AsPrinted.class::isInstance)
                .map(figure -> ((AsPrinted) figure).reason())
                .toList();
    }

    private void addAction() {
        List<Track> sides = track == Track.MIXED ? List.of(Track.CLINICAL, Track.TECHNICAL) : List.of(track);
        Div action = new Div(new H4(getTranslation("comparison.action")));
        action.addClassName("action");
        sides.stream()
                .flatMap(side -> Optional.ofNullable(question.action().get(side)).stream())
                .map((RichText text) -> Markup.block(text))
                .forEach(action::add);
        add(action);
    }
}
