package org.mindgap.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;

/// A question's options beside what the study prints about each group; figures as printed, never interpolated.
public record Comparison(List<Row> rows) {
    /// Of all intervals that stand beside the study's figures.
    public static final double LEVEL = 0.95;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// The options as they are asked, then whatever else the article prints under this topic.
    public static Comparison of(PracticeQuestion question, Study study, List<OptionId> answered) {
        List<Row> rows = new ArrayList<>();
        for (PracticeQuestion.Option option : question.options()) {
            rows.add(new Row(
                    option.text().plain(),
                    answered.contains(option.id()),
                    figure(study, question.topic(), option.figure(), Group.CLINICAL),
                    figure(study, question.topic(), option.figure(), Group.TECHNICAL)));
        }
        printed(study, question.topic()).rows().stream()
                .filter(row -> question.options().stream()
                        .noneMatch(option -> option.figure().equals(Optional.of(row.option()))))
                .forEach(rows::add);
        return new Comparison(rows);
    }

    /// What the article prints of the two groups under a topic, in its own order.
    public static Comparison printed(Study study, String topic) {
        return new Comparison(study.figures(topic).stream()
                .filter(figure -> figure.group() != Group.ALL)
                .map(PublishedFigure::option)
                .distinct()
                .map(option -> new Row(
                        option,
                        false,
                        figure(study, topic, Optional.of(option), Group.CLINICAL),
                        figure(study, topic, Optional.of(option), Group.TECHNICAL)))
                .toList());
    }

    /// The same rows, the widest gap first, those without one last in their own order.
    public Comparison byGap() {
        return new Comparison(rows.stream()
                .sorted(Comparator.comparingDouble(row -> -row.gap().orElse(-1)))
                .toList());
    }

    private static GroupFigure figure(Study study, String topic, Optional<String> option, Group group) {
        return option.flatMap(name -> study.figure(topic, name, group))
                .map(Comparison::figure)
                .orElseGet(NotPrinted::new);
    }

    /// What a printed percentage says of its group.
    public static GroupFigure figure(PublishedFigure printed) {
        return printed.granularity() == Granularity.IMPOSSIBLE
                ? new AsPrinted(printed.percentAsPrinted(), printed.note())
                : new Counted(
                        printed.nearestCount(),
                        printed.of(),
                        printed.percentAsPrinted(),
                        new Proportion(printed.nearestCount(), printed.of()).wilson(LEVEL));
    }

    /// An option, whether the learner gave it, and what is printed about either group.
    public record Row(String option, boolean yours, GroupFigure clinical, GroupFigure technical) {
        /// Whether the article prints anything about this option.
        public boolean isPrinted() {
            return !(clinical instanceof NotPrinted && technical instanceof NotPrinted);
        }

        /// The distance between the two shares, 0 to 1; empty unless both are whole counts.
        public OptionalDouble gap() {
            return clinical instanceof Counted ours && technical instanceof Counted theirs
                    ? OptionalDouble.of(Math.abs(ours.share() - theirs.share()))
                    : OptionalDouble.empty();
        }
    }

    /// What the article says of one group.
    public sealed interface GroupFigure {}

    /// So many of so many people, with the 95% Wilson interval of the share.
    public record Counted(int count, int of, String percentAsPrinted, Interval interval) implements GroupFigure {
        public double share() {
            return count / (double) of;
        }
    }

    /// A percentage that is no whole number of people, and why.
    public record AsPrinted(String percent, String reason) implements GroupFigure {}

    /// The article prints nothing, which is not zero.
    public record NotPrinted() implements GroupFigure {}
}
