package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The published study as data: its figures as printed, where they come from, and how its sections and topics are
/// called.
public record Study(
        Map<Group, Integer> sizes,
        Origin origin,
        List<Section> sections,
        List<Theme> themes,
        List<PublishedFigure> figures,
        List<TestedQuestion> tests) {
    public Study {
        sizes = Map.copyOf(sizes);
        if (sizes.size() != Group.values().length) {
            throw new IllegalArgumentException("The study needs the size of every group, not only " + sizes);
        }
        sections = List.copyOf(sections);
        themes = List.copyOf(themes);
        figures = List.copyOf(figures);
        tests = List.copyOf(tests);
    }

    /// The number of people in a group.
    public int size(Group group) {
        return Objects.requireNonNull(sizes.get(group));
    }

    public List<PublishedFigure> figures(String topic) {
        return figures.stream().filter(figure -> figure.topic().equals(topic)).toList();
    }

    public Optional<PublishedFigure> figure(String topic, String option, Group group) {
        return figures.stream()
                .filter(figure ->
                        figure.topic().equals(topic) && figure.option().equals(option) && figure.group() == group)
                .findFirst();
    }

    public Optional<TestedQuestion> test(String topic) {
        return tests.stream().filter(test -> test.topic().equals(topic)).findFirst();
    }

    public Optional<Topic> topic(String id) {
        return sections.stream()
                .flatMap(section -> section.topics().stream())
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    /// Who answered.
    public enum Group {
        ALL,
        TECHNICAL,
        CLINICAL
    }

    /// Whether a printed percentage is a whole number of respondents.
    public enum Granularity {
        EXACT,
        TRUNCATED,
        IMPOSSIBLE
    }

    /// How a question was answered.
    public enum Kind {
        SINGLE,
        MULTIPLE,
        SCALE
    }

    /// Where the figures come from, under which licence, what was changed, and what to keep in mind.
    public record Origin(
            String citation,
            String address,
            String licence,
            String licenceAddress,
            List<String> changes,
            List<String> about,
            List<String> limits) {
        public Origin {
            changes = List.copyOf(changes);
            about = List.copyOf(about);
            limits = List.copyOf(limits);
        }
    }

    /// A part of the survey.
    public record Section(String id, String title, String summary, List<Topic> topics) {
        public Section {
            topics = List.copyOf(topics);
        }
    }

    /// What one question of the survey was about; the article prints the number of some questions only.
    public record Topic(String id, String section, String title, Optional<Integer> question, Kind kind) {}

    /// What the respondents said other validation plans should cover, as the authors grouped it.
    public record Theme(OptionId id, String title, RichText text, List<SourceId> sources) {
        public Theme {
            sources = List.copyOf(sources);
        }
    }

    /// One percentage as printed; `nearestCount` is a number of people only if the granularity allows it.
    public record PublishedFigure(
            String section,
            Optional<Integer> question,
            String topic,
            Kind kind,
            String option,
            Group group,
            int of,
            String percentAsPrinted,
            int nearestCount,
            Granularity granularity,
            String where,
            String note) {
        /// The number of people, if the printed percentage is one.
        public Optional<Integer> count() {
            return granularity == Granularity.IMPOSSIBLE ? Optional.empty() : Optional.of(nearestCount);
        }
    }

    /// A question whose answers the article tested as a whole, with the p-value as printed.
    public record TestedQuestion(int question, String topic, String title, Kind kind, String pValueAsPrinted) {}
}
