package org.mindgap.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Wording;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Track;

/// Reads the survey's questions as questions about one's own practice.
final class PracticeReader {
    /// Counts of the survey's groups.
    private static final String COHORT = "(?s).*\\d of (19|30|49)\\b.*";

    private final TextReader texts;
    private final Study study;
    private final Problems problems;

    PracticeReader(TextReader texts, Study study) {
        this.texts = texts;
        this.study = study;
        this.problems = texts.problems();
    }

    Map<QuestionId, PracticeQuestion> questions(List<Entry> files) {
        Map<QuestionId, PracticeQuestion> questions = new HashMap<>();
        for (Entry entry :
                files.stream().flatMap(file -> file.each("questions").stream()).toList()) {
            QuestionId id = new QuestionId(entry.text("id"));
            if (questions.put(id, question(id, entry)) != null) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        "The question \"" + id + "\" stands here twice.",
                        "Give each its own id.");
            }
        }
        return questions;
    }

    private PracticeQuestion question(QuestionId id, Entry entry) {
        Map<Track, RichText> action = new EnumMap<>(Track.class);
        for (Map.Entry<String, Entry> side : entry.at("action").fields()) {
            action.put(ItemReader.track(side.getKey()), texts.text(side.getValue()));
        }
        List<LessonId> lessons = new ArrayList<>();
        entry.each("lessons").forEach(lesson -> texts.lesson(lesson).ifPresent(lessons::add));
        RichText difference = texts.text(entry, "difference");
        if (difference.plain().matches("(?s).*\\bsignifican(t|ce|tly)\\b.*")) {
            problems.add(
                    entry.file(),
                    entry.at("difference").line(),
                    "The difference between the groups is called significant.",
                    "An option was not tested: say what the counts do and do not show.");
        }
        checkTopic(entry);
        return new PracticeQuestion(
                id,
                entry.text("topic"),
                entry.flag("several"),
                Wording.valueOf(entry.text("wording", "ours").toUpperCase(Locale.ROOT)),
                texts.text(entry, "text"),
                options(entry),
                entry.text("short"),
                texts.text(entry, "recommended"),
                texts.sources(entry),
                difference,
                action,
                lessons);
    }

    private void checkTopic(Entry question) {
        String topic = question.text("topic");
        List<PublishedFigure> figures = study.figures(topic);
        if (figures.isEmpty()) {
            problems.add(
                    question.file(),
                    question.at("topic").line(),
                    "The study prints nothing about \"" + topic + "\".",
                    "Copy the topic from published-figures.csv.");
        } else if (question.flag("several") != (figures.getFirst().kind() == Kind.MULTIPLE)) {
            problems.add(
                    question.file(),
                    question.at("several").line(),
                    "The survey took " + (question.flag("several") ? "one answer" : "several answers") + " to this.",
                    "Set several as the kind of the question in published-figures.csv says.");
        }
    }

    private List<PracticeQuestion.Option> options(Entry question) {
        List<PracticeQuestion.Option> options = new ArrayList<>();
        for (Entry option : question.each("options")) {
            Optional<String> figure = option.find("figure").map(Entry::asText);
            if (figure.isPresent() && !printed(question.text("topic"), figure.get())) {
                problems.add(
                        option.file(),
                        option.line(),
                        "The study prints no \"" + figure.get() + "\" under " + question.text("topic") + ".",
                        "Copy the option's name from published-figures.csv, or leave figure out.");
            }
            RichText implies = texts.text(option, "implies");
            if (implies.plain().matches(COHORT)) {
                problems.add(
                        option.file(),
                        option.at("implies").line(),
                        "What this answer implies says how others answered.",
                        "Leave the cohort to the comparison: recommended practice comes first.");
            }
            options.add(new PracticeQuestion.Option(
                    new OptionId(option.text("id")),
                    texts.text(option, "text"),
                    figure,
                    Fit.valueOf(option.text("practice").toUpperCase(Locale.ROOT)),
                    option.flag("free"),
                    implies));
        }
        return options;
    }

    private boolean printed(String topic, String option) {
        return study.figures(topic).stream().anyMatch(figure -> figure.option().equals(option));
    }
}
