package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question of the survey, asked about the learner's own practice; it has no right answer and is never scored.
///
/// @param inShort the recommended practice in one sentence
public record PracticeQuestion(
        QuestionId id,
        String topic,
        boolean several,
        Wording wording,
        RichText text,
        List<Option> options,
        String inShort,
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

    /// Whose words the question and its options are.
    public enum Wording {
        OURS,
        SURVEY
    }

    /// How an answer stands to recommended practice; it orders what to learn, and counts for nothing.
    public enum Fit {
        /// What recommended practice asks for; where several answers are possible, a part of the set it asks for.
        RECOMMENDED,
        PART,
        /// Recommended practice advises otherwise.
        APART,
        /// The person does not know yet.
        UNKNOWN,
        /// An answer in the person's own words.
        OPEN
    }

    /// An answer on offer; `figure` is the option's name in the study's data, where the article prints one.
    public record Option(
            OptionId id, RichText text, Optional<String> figure, Fit fit, boolean free, RichText implies) {}
}
