package org.mindgap.practice.ui;

import com.vaadin.flow.component.html.Span;
import org.mindgap.curriculum.PracticeQuestion.Fit;

/// How an answer stands to recommended practice, in words and with a sign; nothing is counted.
final class FitMark extends Span {
    FitMark(Fit fit) {
        Span sign = new Span(
                switch (fit) {
                    case RECOMMENDED -> "●";
                    case PART -> "◐";
                    case APART -> "○";
                    case UNKNOWN, OPEN -> "·";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("sign");
        add(sign, new Span(words(fit)));
        addClassName("fit");
    }

    private String words(Fit fit) {
        return getTranslation(key(fit));
    }

    static String key(Fit fit) {
        return switch (fit) {
            case RECOMMENDED -> "gap-profile.fit-recommended";
            case PART -> "gap-profile.fit-part";
            case APART -> "gap-profile.fit-apart";
            case UNKNOWN -> "gap-profile.fit-unknown";
            case OPEN -> "gap-profile.fit-open";
        };
    }
}
