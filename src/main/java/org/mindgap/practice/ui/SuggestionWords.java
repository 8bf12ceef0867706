package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mindgap.practice.Suggestion;

/// Why a module is suggested, in words.
final class SuggestionWords {
    private SuggestionWords() {}

    static String reason(Component words, Suggestion suggestion) {
        if (suggestion.reasons().isEmpty()) {
            return words.getTranslation("gap-profile.no-reason");
        }
        List<String> reasons = suggestion.reasons().stream()
                .map(standing -> words.getTranslation(
                        switch (standing.fit()) {
                            case APART -> "gap-profile.because-apart";
                            case UNKNOWN -> "gap-profile.because-unknown";
                            case PART -> "gap-profile.because-part";
                            case OPEN -> "gap-profile.because-open";
                            case RECOMMENDED -> "gap-profile.because-unsure";
                        },
                        standing.topic().title()))
                .toList();
        return words.getTranslation("gap-profile.because", String.join("; ", reasons));
    }
}
