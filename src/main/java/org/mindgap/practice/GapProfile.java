package org.mindgap.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study.Section;
import org.mindgap.curriculum.Study.Topic;

/// Where somebody's practice stands: topic by topic in the survey's order, and what to learn first.
public record GapProfile(List<Standing> standings, List<Suggestion> suggestions) {
    public GapProfile {
        standings = List.copyOf(standings);
        suggestions = List.copyOf(suggestions);
    }

    /// @param answers the newest first
    static GapProfile of(Course course, List<PracticeAnswer> answers) {
        List<Standing> standings = new ArrayList<>();
        for (Section section : course.study().sections()) {
            for (PracticeQuestion question : course.questions(section)) {
                Topic topic = course.study().topic(question.topic()).orElseThrow();
                standing(topic, question, answers).ifPresent(standings::add);
            }
        }
        return new GapProfile(standings, Suggestion.order(course, standings));
    }

    /// Topics on which the newest answer is not the one before.
    public List<Standing> changed() {
        return standings.stream().filter(Standing::hasChanged).toList();
    }

    private static Optional<Standing> standing(Topic topic, PracticeQuestion question, List<PracticeAnswer> answers) {
        List<PracticeAnswer> given = answers.stream()
                .filter(answer -> answer.reply().question().equals(question.id()))
                .filter(answer -> answer.reply().options().stream()
                        .allMatch(option -> question.option(option).isPresent()))
                .toList();
        return given.stream()
                .findFirst()
                .map(newest -> new Standing(
                        topic,
                        question,
                        newest,
                        given.stream()
                                .skip(1)
                                .filter(earlier -> isAnotherTime(earlier, newest))
                                .findFirst()));
    }

    /// Answers corrected within one round are not an earlier state of affairs.
    private static boolean isAnotherTime(PracticeAnswer earlier, PracticeAnswer newest) {
        return earlier.reply().check().isEmpty()
                || !earlier.reply().check().equals(newest.reply().check());
    }
}
