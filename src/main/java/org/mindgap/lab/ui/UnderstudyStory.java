package org.mindgap.lab.ui;

import java.util.StringJoiner;
import org.mindgap.lab.engine.UnderstudyLens;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudyState;

/// Says what an audition of the understudy shows, and what the last move changed.
record UnderstudyStory(Texts texts) {

    /// @param before where the last move began, with its outcome
    String of(UnderstudyState state, UnderstudyOutcome outcome, UnderstudyState before, UnderstudyOutcome then) {
        StringJoiner sentences = new StringJoiner(" ");
        if (!state.hasPatientsOf(before)) {
            sentences.add(texts.of(
                    "lab.understudy.moved",
                    then.verdict().auc(),
                    outcome.verdict().auc()));
        } else if (state.lens() != before.lens()) {
            sentences.add(texts.of("lab.understudy.other-lens"));
        } else if (state.panel() != before.panel()) {
            sentences.add(texts.of("lab.understudy.other-panel"));
        }
        return sentences
                .add(looks(state.lens(), outcome))
                .add(verdict(outcome))
                .add(leak(outcome))
                .toString();
    }

    private String looks(UnderstudyLens lens, UnderstudyOutcome outcome) {
        String key = "lab.understudy.looks-" + UnderstudyWords.finding(lens, lens.finding(outcome));
        return lens.reading(outcome).stream()
                .mapToObj(reading -> texts.of(key, reading))
                .findFirst()
                .orElseGet(() -> texts.of("lab.understudy.looks-separated"));
    }

    private String verdict(UnderstudyOutcome outcome) {
        String said = texts.of(
                "lab.understudy.verdict-" + UnderstudyReading.of(outcome).verdict(),
                outcome.verdict().auc(),
                outcome.cohort().truth());
        return outcome.verdict().rareSensitivity().isPresent()
                ? said
                : said + " " + texts.of("lab.understudy.nobody-rare");
    }

    private String leak(UnderstudyOutcome outcome) {
        return texts.of(
                "lab.understudy.leak-" + UnderstudyReading.of(outcome).leak(),
                outcome.leak().attack().auc(),
                outcome.leak().truePositiveRate());
    }
}
