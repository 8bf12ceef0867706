package org.mindgap.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Study.Section;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.curriculum.Study.Topic;

/// Reads what the study's sections, topics and themes are called in one language.
final class StudyWordsReader {
    /// Questions about the respondents themselves, which are not asked about practice.
    private static final String PROFILE = "profile";

    private final TextReader texts;
    private final Study published;
    private final Problems problems;

    StudyWordsReader(TextReader texts, Study published) {
        this.texts = texts;
        this.published = published;
        this.problems = texts.problems();
    }

    Study study(Entry words, Collection<PracticeQuestion> questions) {
        Set<String> asked =
                questions.stream().map(PracticeQuestion::topic).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        List<Section> sections = new ArrayList<>();
        for (Entry section : words.each("sections")) {
            List<Topic> topics = new ArrayList<>();
            for (Entry topic : section.each("topics")) {
                named.add(topic.text("id"));
                topic(section.text("id"), topic, asked).ifPresent(topics::add);
            }
            sections.add(new Section(section.text("id"), section.text("title"), section.text("summary"), topics));
        }
        published.figures().stream()
                .map(PublishedFigure::topic)
                .distinct()
                .filter(topic -> !named.contains(topic))
                .forEach(topic -> problems.add(
                        words.file(),
                        words.line(),
                        "The study has figures about \"" + topic + "\", which is no topic here.",
                        "Add it under its section, with a title."));
        List<Theme> themes = words.each("themes").stream()
                .map(theme -> new Theme(
                        new OptionId(theme.text("id")),
                        theme.text("title"),
                        texts.text(theme, "text"),
                        texts.sources(theme)))
                .toList();
        return new Study(
                published.sizes(), published.origin(), sections, themes, published.figures(), published.tests());
    }

    private Optional<Topic> topic(String section, Entry topic, Set<String> asked) {
        String id = topic.text("id");
        List<PublishedFigure> figures = published.figures(id);
        if (figures.stream().noneMatch(figure -> figure.section().equals(section))) {
            problems.add(
                    topic.file(),
                    topic.line(),
                    "The study has no figures about \"" + id + "\" in the section " + section + ".",
                    "Correct the topic after published-figures.csv, or take it out.");
            return Optional.empty();
        }
        if (!section.equals(PROFILE) && !asked.contains(id)) {
            problems.add(
                    topic.file(),
                    topic.line(),
                    "Nobody is asked about the topic \"" + id + "\".",
                    "Add a question about it to practice/" + section + ".yaml.");
        }
        PublishedFigure first = figures.getFirst();
        return Optional.of(new Topic(id, section, topic.text("title"), first.question(), first.kind()));
    }
}
