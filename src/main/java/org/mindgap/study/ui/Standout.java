package org.mindgap.study.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.Counted;

/// The largest figure of a topic, of all respondents where there is one; it stands for a topic on which the two groups
/// cannot be compared.
record Standout(String option, Group group, Counted counted) {
    static Optional<Standout> of(Study study, Topic topic) {
        return study.figures(topic.id()).stream()
                .flatMap(figure -> Comparison.figure(figure) instanceof Counted counted
                        ? Stream.of(new Standout(figure.option(), figure.group(), counted))
                        : Stream.of())
                .max(Comparator.comparing((Standout figure) -> figure.group() == Group.ALL)
                        .thenComparingDouble(figure -> figure.counted().share()));
    }
}
