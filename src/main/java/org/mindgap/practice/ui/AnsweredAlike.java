package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.mindgap.curriculum.Study;
import org.mindgap.practice.Standing;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.GroupFigure;
import org.mindgap.study.Comparison.NotPrinted;

/// How many of either group gave the learner's answers, in words, an answer at a time.
final class AnsweredAlike {
    private final Component words;
    private final Study study;

    AnsweredAlike(Component words, Study study) {
        this.words = words;
        this.study = study;
    }

    List<String> sentences(Standing standing) {
        List<String> sentences = new ArrayList<>();
        for (Comparison.Row row : Comparison.of(
                        standing.question(), study, standing.answer().reply().options())
                .rows()) {
            if (row.yours() && !row.isPrinted()) {
                sentences.add(
                        isSingle(standing)
                                ? words.getTranslation("gap-profile.alike-not-printed")
                                : words.getTranslation("gap-profile.alike-option-not-printed", row.option()));
            } else if (row.yours()) {
                String both = clinical(row.clinical()) + "; " + technical(row.technical());
                sentences.add(
                        isSingle(standing)
                                ? words.getTranslation("gap-profile.alike", both)
                                : words.getTranslation("gap-profile.alike-option", row.option(), both));
            }
        }
        return sentences;
    }

    private static boolean isSingle(Standing standing) {
        return standing.answer().reply().options().size() == 1;
    }

    private String clinical(GroupFigure figure) {
        return figure(
                figure, "gap-profile.clinicians", "comparison.clinical-as-printed", "comparison.clinical-not-printed");
    }

    private String technical(GroupFigure figure) {
        return figure(
                figure, "gap-profile.engineers", "comparison.technical-as-printed", "comparison.technical-not-printed");
    }

    private String figure(GroupFigure figure, String counted, String asPrinted, String notPrinted) {
        return switch (figure) {
            case Counted count ->
                words.getTranslation(
                        counted,
                        count.count(),
                        count.of(),
                        Math.round(count.interval().lower() * 100),
                        Math.round(count.interval().upper() * 100));
            case AsPrinted printed -> words.getTranslation(asPrinted, printed.percent());
            case NotPrinted _ -> words.getTranslation(notPrinted);
        };
    }
}
