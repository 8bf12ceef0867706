package org.mindgap.cohort.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.cohort.CohortComparison;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Track;
import org.mindgap.study.Comparison;
import org.mindgap.study.ui.StudyChart;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Markup;

/// One question: how the study's groups answered, beside it how the cohort's do, and the two against each other.
class CohortQuestion extends Div {
    private final PracticeQuestion question;
    private final Study study;

    CohortQuestion(PracticeQuestion question, Study study, List<CohortFigures> figures) {
        this.question = question;
        this.study = study;
        addClassName("cohort-question");
        Div beside = new Div(theStudy(), theCohort(figures));
        beside.addClassName("beside");
        add(
                Markup.block(question.text()).named("stem"),
                new Anchor(Addresses.of(question.id()), getTranslation("cohort.answer-yourself")),
                beside);
        addMixed(figures);
        addTests(figures);
    }

    private Section theStudy() {
        Comparison comparison = Comparison.of(question, study, List.of());
        ComparisonChart chart = new StudyChart(this, study)
                .rows(
                        new ChartText(
                                getTranslation("comparison.chart-title"),
                                getTranslation("cohort.chart-subtitle"),
                                getTranslation(
                                        "comparison.chart-description",
                                        question.text().plain()),
                                getTranslation("comparison.chart-source")),
                        comparison,
                        Track.MIXED);
        Section section = new Section(
                new H2(getTranslation("cohort.study")),
                note(getTranslation("cohort.study-note", study.size(Group.CLINICAL), study.size(Group.TECHNICAL))),
                new ChartFigure("study-" + question.id(), chart).inColumn());
        section.addClassName("the-study");
        StudyChart.reasons(comparison).forEach(reason -> section.add(note(reason)));
        return section;
    }

    private Section theCohort(List<CohortFigures> figures) {
        CohortChart charts = new CohortChart(this, getLocale(), question, study, figures);
        Section section =
                new Section(new H2(getTranslation("cohort.cohort")), note(getTranslation("cohort.cohort-note")));
        section.addClassName("the-cohort");
        charts.sides().ifPresent(chart -> section.add(new ChartFigure("cohort-" + question.id(), chart).inColumn()));
        if (charts.sides().isEmpty()) {
            section.add(new Paragraph(getTranslation("cohort.few")));
        }
        return section;
    }

    private void addMixed(List<CohortFigures> figures) {
        new CohortChart(this, getLocale(), question, study, figures).mixed().ifPresent(chart -> {
            Section section = new Section(
                    new H2(getTranslation("cohort.both-sides")),
                    note(getTranslation("cohort.both-sides-note")),
                    new ChartFigure("cohort-mixed-" + question.id(), chart));
            section.addClassName("both");
            add(section);
        });
    }

    private void addTests(List<CohortFigures> figures) {
        List<CohortComparison> comparisons = figures.stream()
                .map(each -> CohortComparison.of(question, study, each))
                .flatMap(Optional::stream)
                .toList();
        if (comparisons.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation("cohort-tests.title")));
        comparisons.forEach(comparison -> section.add(new CohortTests(comparison)));
        section.add(
                new H3(getTranslation("cohort-tests.reading")),
                paragraph("cohort-tests.chosen"),
                paragraph("cohort-tests.uncorrected"),
                paragraph("cohort-tests.methods"));
        add(section);
    }

    private Paragraph paragraph(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("small");
        return paragraph;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(new Span(text));
        note.addClassName("small");
        return note;
    }
}
