package org.mindgap.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Comparison.Counted;

/// An answer for which both groups' printed figures are whole counts, so that the distance between them can be said.
public record Gap(Topic topic, String option, Counted clinical, Counted technical) {
    private static final Comparator<Gap> WIDEST_FIRST =
            Comparator.comparingDouble(Gap::width).reversed();

    /// The distance between the two shares, 0 to 1.
    public double width() {
        return Math.abs(clinical.share() - technical.share());
    }

    public Comparison.Row row() {
        return new Comparison.Row(option, false, clinical, technical);
    }

    /// All of a study, the widest first, equal ones in the study's own order.
    public static List<Gap> widestFirst(Study study) {
        return study.sections().stream()
                .flatMap(section -> section.topics().stream())
                .flatMap(topic -> of(study, topic).stream())
                .sorted(WIDEST_FIRST)
                .toList();
    }

    public static Optional<Gap> widest(Study study, Topic topic) {
        return of(study, topic).stream().min(WIDEST_FIRST);
    }

    private static List<Gap> of(Study study, Topic topic) {
        return Comparison.printed(study, topic.id()).rows().stream()
                .flatMap(row ->
                        row.clinical() instanceof Counted clinical && row.technical() instanceof Counted technical
                                ? Optional.of(new Gap(topic, row.option(), clinical, technical)).stream()
                                : Optional.<Gap>empty().stream())
                .toList();
    }
}
