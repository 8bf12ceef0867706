package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The published study as data: its figures as printed, and where they come from.
public record Study(
        Map<Group, Integer> sizes,
        String citation,
        String address,
        String licence,
        String licenceAddress,
        List<String> changes,
        List<String> about,
        List<String> limits,
        List<PublishedFigure> figures,
        List<TestedQuestion> tests) {
    public Study {
        sizes = Map.copyOf(sizes);
        if (sizes.size() != Group.values().length) {
            throw new IllegalArgumentException("The study needs the size of every group, not only " + sizes);
        }
        changes = List.copyOf(changes);
        about = List.copyOf(about);
        limits = List.copyOf(limits);
        figures = List.copyOf(figures);
        tests = List.copyOf(tests);
    }

    /// The number of people in a group.
    public int size(Group group) {
        return Objects.requireNonNull(sizes.get(group));
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

    /// One percentage as printed; `nearestCount` is a number of people only if the granularity allows it.
    public record PublishedFigure(
            String section,
            String topic,
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
    public record TestedQuestion(int question, String topic, String title, String kind, String pValueAsPrinted) {}
}
