package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Gap;
import org.mindgap.widget.Locales;

/// The study's figures in words, in the language of a component.
final class StudyWords {
    private static final double PERCENT = 100;
    private static final double SMALLEST_P = 0.001;
    private static final double NEAR_P = 0.1;

    private final Component words;
    private final Locale locale;

    StudyWords(Component words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /// Such as "10 of 19 clinicians".
    String people(Counted counted, Group group) {
        String key = switch (group) {
            case CLINICAL -> "explorer.clinicians";
            case TECHNICAL -> "explorer.engineers";
            case ALL -> "explorer.respondents";
        };
        return words.getTranslation(key, counted.count(), counted.of());
    }

    String both(Gap gap) {
        return words.getTranslation(
                "explorer.both", people(gap.technical(), Group.TECHNICAL), people(gap.clinical(), Group.CLINICAL));
    }

    String points(Gap gap) {
        return words.getTranslation("explorer.points", Math.round(gap.width() * PERCENT));
    }

    String apart(Gap gap) {
        return words.getTranslation("explorer.points-apart", Math.round(gap.width() * PERCENT));
    }

    String group(Group group) {
        return words.getTranslation(
                switch (group) {
                    case CLINICAL -> "explorer.group-clinical";
                    case TECHNICAL -> "explorer.group-technical";
                    case ALL -> "explorer.group-all";
                });
    }

    String kind(Kind kind) {
        return words.getTranslation(
                switch (kind) {
                    case SINGLE -> "explorer.kind-single";
                    case MULTIPLE -> "explorer.kind-multiple";
                    case SCALE -> "explorer.kind-scale";
                });
    }

    /// From one share to another, in per cent.
    String range(double lower, double upper) {
        return words.getTranslation("explorer.range", percent(lower, 1), percent(upper, 1));
    }

    String percent(double share, int digits) {
        return Locales.decimal(share * PERCENT, digits, locale);
    }

    /// A difference of shares in percentage points, with a true minus sign.
    String points(double difference) {
        return percent(difference, 1).replace('-', '\u2212');
    }

    String decimal(double number) {
        return Locales.decimal(number, 2, locale);
    }

    /// A p-value of ours: two decimals where nothing hangs on the third.
    String p(double p) {
        return p < SMALLEST_P
                ? words.getTranslation("explorer.p-is-below", Locales.decimal(SMALLEST_P, 3, locale))
                : Locales.decimal(p, p < NEAR_P ? 3 : 2, locale);
    }

    /// The same after the letter p.
    String comparedP(double p) {
        return p < SMALLEST_P ? p(p) : words.getTranslation("explorer.p-is", p(p));
    }

    /// The article as a reference list has it, with its licence.
    String work(Study study) {
        Origin origin = study.origin();
        return words.getTranslation("explorer.work", origin.citation(), origin.address(), origin.licence());
    }

    /// Options in the study's data start in lower case.
    static String sentence(String option) {
        return option.substring(0, 1).toUpperCase(Locale.ENGLISH) + option.substring(1);
    }
}
