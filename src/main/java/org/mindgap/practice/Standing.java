package org.mindgap.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.practice.Reply.Confidence;

/// What somebody says they do about a topic, and what they said before.
public record Standing(
        Topic topic, PracticeQuestion question, PracticeAnswer answer, Optional<PracticeAnswer> earlier) {

    /// How the answer stands to recommended practice.
    public Fit fit() {
        return fit(question, answer.reply().options());
    }

    public boolean hasChanged() {
        return earlier.map(before -> !Set.copyOf(before.reply().options())
                        .equals(Set.copyOf(answer.reply().options())))
                .orElse(false);
    }

    /// The chosen options in words, in the order in which they are asked.
    public static String words(PracticeQuestion question, Reply reply) {
        List<String> texts = question.options().stream()
                .filter(option -> reply.options().contains(option.id()))
                .map(option -> option.text().plain())
                .toList();
        return String.join("; ", texts);
    }

    /// Whether recommended practice advises against the answer, or it is not known.
    public boolean isWorthReading() {
        return fit() == Fit.APART || fit() == Fit.UNKNOWN;
    }

    /// How much there is to learn here, from 0; a sure answer that recommended practice advises against comes first.
    int weight() {
        boolean sure = answer.reply().confidence() == Confidence.SURE;
        boolean unsure = answer.reply().confidence() == Confidence.UNSURE;
        return switch (fit()) {
            case APART -> sure ? 4 : 3;
            case UNKNOWN -> 3;
            case PART -> sure ? 2 : 1;
            case OPEN -> 1;
            case RECOMMENDED -> unsure ? 1 : 0;
        };
    }

    /// With several answers, recommended practice asks for a set: all of it, a part of it, or none.
    static Fit fit(PracticeQuestion question, List<OptionId> answered) {
        List<Option> chosen =
                answered.stream().flatMap(id -> question.option(id).stream()).toList();
        if (!question.several()) {
            return chosen.getFirst().fit();
        }
        if (!has(chosen, Fit.RECOMMENDED)) {
            return List.of(Fit.PART, Fit.APART, Fit.UNKNOWN, Fit.OPEN).stream()
                    .filter(fit -> has(chosen, fit))
                    .findFirst()
                    .orElse(Fit.OPEN);
        }
        boolean whole = question.options().stream()
                .filter(option -> option.fit() == Fit.RECOMMENDED)
                .allMatch(chosen::contains);
        return whole && !has(chosen, Fit.APART) ? Fit.RECOMMENDED : Fit.PART;
    }

    private static boolean has(List<Option> options, Fit fit) {
        return options.stream().anyMatch(option -> option.fit() == fit);
    }
}
