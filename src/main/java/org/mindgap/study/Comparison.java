package org.mindgap.study;

import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;

/// One question's options beside what the study prints about each group; figures as printed, never interpolated.
public record Comparison(List<Row> rows) {
    private static final double LEVEL = 0.95;

    public Comparison {
        rows = List.copyOf(rows);
    }

    public static Comparison of(PracticeQuestion question, Study study, List<OptionId> answered) {
        return new Comparison(question.options().stream()
                .map(option -> new Row(
                        option.text(),
                        answered.contains(option.id()),
                        figure(question, option, study, Group.CLINICAL),
                        figure(question, option, study, Group.TECHNICAL)))
                .toList());
    }

    private static GroupFigure figure(
            PracticeQuestion question, PracticeQuestion.Option option, Study study, Group group) {
        Optional<PublishedFigure> printed =
                option.figure().flatMap(name -> study.figure(question.topic(), name, group));
        return printed.map(Comparison::figure).orElseGet(NotPrinted::new);
    }

    private static GroupFigure figure(PublishedFigure printed) {
        return printed.granularity() == Granularity.IMPOSSIBLE
                ? new AsPrinted(printed.percentAsPrinted(), printed.note())
                : new Counted(
                        printed.nearestCount(),
                        printed.of(),
                        printed.percentAsPrinted(),
                        new Proportion(printed.nearestCount(), printed.of()).wilson(LEVEL));
    }

    /// An option, whether the learner gave it, and what is printed about either group.
    public record Row(RichText option, boolean yours, GroupFigure clinical, GroupFigure technical) {}

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
