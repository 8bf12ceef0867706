package org.mindgap.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Section;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.curriculum.Track;

/// Reads which questions about practice are asked first on each track.
final class PracticeCheckReader {
    private final Problems problems;

    PracticeCheckReader(Problems problems) {
        this.problems = problems;
    }

    Map<Track, List<QuestionId>> plan(Entry check, Study study, Map<QuestionId, PracticeQuestion> questions) {
        Map<Track, List<QuestionId>> plan = new EnumMap<>(Track.class);
        for (Map.Entry<String, Entry> track : check.at("tracks").fields()) {
            List<Entry> entries = check.at("tracks").each(track.getKey());
            entries.stream()
                    .filter(entry -> !questions.containsKey(new QuestionId(entry.asText())))
                    .forEach(entry -> problems.add(
                            entry.file(),
                            entry.line(),
                            "There is no question \"" + entry.asText() + "\".",
                            "Correct the id; the questions stand in the folder practice."));
            List<PracticeQuestion> asked = entries.stream()
                    .flatMap(entry -> Optional.ofNullable(questions.get(new QuestionId(entry.asText()))).stream())
                    .toList();
            study.sections().stream()
                    .filter(section -> questions.values().stream().anyMatch(question -> belongs(question, section)))
                    .filter(section -> asked.stream().noneMatch(question -> belongs(question, section)))
                    .forEach(section -> problems.add(
                            check.file(),
                            track.getValue().line(),
                            "On this track nothing is asked from the section " + section.id() + ".",
                            "Add a question of it, so that the check spans the survey."));
            plan.put(
                    ItemReader.track(track.getKey()),
                    asked.stream().map(PracticeQuestion::id).toList());
        }
        return plan;
    }

    private static boolean belongs(PracticeQuestion question, Section section) {
        return section.topics().stream().map(Topic::id).anyMatch(question.topic()::equals);
    }
}
