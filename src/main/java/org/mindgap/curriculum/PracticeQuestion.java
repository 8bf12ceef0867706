package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question of the survey, asked about the learner's own practice; it has no right answer and is never scored.
public record PracticeQuestion(
        QuestionId id,
        String topic,
        boolean several,
        RichText text,
        RichText after,
        List<Option> options,
        RichText recommended,
        List<SourceId> sources,
        RichText difference,
        Map<Track, RichText> action,
        List<LessonId> lessons) {
    public PracticeQuestion {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        action = Map.copyOf(action);
        lessons = List.copyOf(lessons);
    }

    public Optional<Option> option(OptionId option) {
        return options.stream()
                .filter(candidate -> candidate.id().equals(option))
                .findFirst();
    }

    /// An answer on offer; `figure` is the option's name in the study's data, where the article prints one.
    public record Option(OptionId id, RichText text, Optional<String> figure, boolean free, RichText implies) {}
}
