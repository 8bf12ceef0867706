package org.mindgap.study.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.statistics.Interval;
import org.mindgap.study.Recomputation;
import org.mindgap.study.Recomputation.OptionDifference;
import org.mindgap.study.Recomputation.WholeQuestion;

/// What we compute ourselves from the counts the article prints about a topic, kept apart from what it tested.
final class Recomputed extends Section {
    private static final double FEW = 5;

    private final StudyWords words = new StudyWords(this, getLocale());

    Recomputed(Topic topic, Recomputation recomputation) {
        addClassName("recomputed");
        add(new H2(getTranslation("explorer.recomputed")));
        if (recomputation.options().isEmpty()) {
            add(new Paragraph(getTranslation("explorer.recomputed-nothing")));
        } else {
            add(new Paragraph(getTranslation("explorer.recomputed-words")));
            add(options(topic, recomputation.options()));
            add(small(getTranslation("explorer.recomputed-caution")));
        }
        add(new H3(getTranslation("explorer.whole")));
        recomputation
                .question()
                .ifPresentOrElse(this::addWhole, () -> add(new Paragraph(getTranslation("explorer.whole-not"))));
    }

    private StudyTable options(Topic topic, List<OptionDifference> differences) {
        StudyTable table = new StudyTable(
                getTranslation("explorer.recomputed-caption", topic.title()),
                List.of(
                        getTranslation("explorer.recomputed-answer"),
                        getTranslation("explorer.group-technical"),
                        getTranslation("explorer.group-clinical"),
                        getTranslation("explorer.recomputed-difference"),
                        getTranslation("explorer.recomputed-interval"),
                        getTranslation("explorer.recomputed-p")));
        for (OptionDifference row : differences) {
            Interval interval = row.technicalMinusClinicalInterval();
            table.row(
                    new Span(StudyWords.sentence(row.option())),
                    new Span(getTranslation(
                            "comparison.count",
                            row.technical().count(),
                            row.technical().of())),
                    new Span(getTranslation(
                            "comparison.count",
                            row.clinical().count(),
                            row.clinical().of())),
                    new Span(words.points(row.technicalMinusClinical())),
                    new Span(getTranslation(
                            "explorer.recomputed-range",
                            words.points(interval.lower()),
                            words.points(interval.upper()))),
                    new Span(words.p(row.fisherP())));
        }
        return table;
    }

    private void addWhole(WholeQuestion whole) {
        String statistic = words.decimal(whole.test().statistic());
        int freedom = whole.test().degreesOfFreedom();
        String p = words.comparedP(whole.test().p());
        String v = words.decimal(whole.cramersV());
        add(new Paragraph(whole.cramersVInterval()
                .map(interval -> getTranslation(
                        "explorer.whole-test-interval",
                        statistic,
                        freedom,
                        p,
                        v,
                        words.decimal(interval.lower()),
                        words.decimal(interval.upper())))
                .orElseGet(() -> getTranslation("explorer.whole-test", statistic, freedom, p, v))));
        whole.zeroBySubtraction()
                .forEach(zero -> add(small(
                        getTranslation("explorer.whole-zero", zero.option(), zero.group() == Group.CLINICAL ? 1 : 0))));
        if (whole.smallestExpected() < FEW) {
            add(small(getTranslation("explorer.whole-rough", words.decimal(whole.smallestExpected()))));
        }
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
