package org.mindgap.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.statistics.ChiSquare;
import org.mindgap.statistics.ContingencyTable;
import org.mindgap.statistics.CramersV;
import org.mindgap.statistics.FisherExact;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;
import org.mindgap.statistics.TwoProportions;

/// What we can compute from the counts that the article prints of both groups under a topic. Nothing is corrected for
/// the number of comparisons; the article's own p-value is [Study#test] and does not go in.
public record Recomputation(List<OptionDifference> options, Optional<WholeQuestion> question) {
    public Recomputation {
        options = List.copyOf(options);
    }

    public static Recomputation of(Study study, String topic) {
        List<PublishedFigure> figures = study.figures(topic).stream()
                .filter(figure -> figure.group() != Group.ALL)
                .toList();
        List<String> options =
                figures.stream().map(PublishedFigure::option).distinct().toList();
        return new Recomputation(differences(study, topic, options), question(study, topic, figures, options));
    }

    private static List<OptionDifference> differences(Study study, String topic, List<String> options) {
        List<OptionDifference> differences = new ArrayList<>();
        for (String option : options) {
            Optional<Proportion> clinical = counted(study, topic, option, Group.CLINICAL);
            counted(study, topic, option, Group.TECHNICAL)
                    .flatMap(technical ->
                            clinical.map(counterpart -> OptionDifference.of(option, technical, counterpart)))
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<Proportion> counted(Study study, String topic, String option, Group group) {
        return study.figure(topic, option, group)
                .flatMap(figure -> figure.count().map(count -> new Proportion(count, figure.of())));
    }

    /// With one answer each, printed counts that add up to the group leave nobody for an option that is not printed.
    private static Optional<WholeQuestion> question(
            Study study, String topic, List<PublishedFigure> figures, List<String> options) {
        if (figures.stream().anyMatch(figure -> figure.kind() == Kind.MULTIPLE)
                || !isWhole(study, figures, Group.TECHNICAL)
                || !isWhole(study, figures, Group.CLINICAL)) {
            return Optional.empty();
        }
        List<Unprinted> zero = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (Group group : List.of(Group.TECHNICAL, Group.CLINICAL)) {
            List<Integer> row = new ArrayList<>();
            for (String option : options) {
                Optional<Proportion> printed = counted(study, topic, option, group);
                if (printed.isEmpty()) {
                    zero.add(new Unprinted(option, group));
                }
                row.add(printed.map(Proportion::count).orElse(0));
            }
            counts.add(row);
        }
        return ContingencyTable.withoutEmpty(counts)
                .map(table -> WholeQuestion.of(options, counts.getFirst(), counts.getLast(), zero, table));
    }

    private static boolean isWhole(Study study, List<PublishedFigure> figures, Group group) {
        List<Optional<Integer>> counts = figures.stream()
                .filter(figure -> figure.group() == group)
                .map(PublishedFigure::count)
                .toList();
        return counts.stream().allMatch(Optional::isPresent)
                && counts.stream().mapToInt(Optional::orElseThrow).sum() == study.size(group);
    }

    /// One option in both groups: Fisher's exact test, two-sided, and the share of the technical group minus that of
    /// the clinical group with Newcombe's 95% interval.
    public record OptionDifference(
            String option,
            Proportion technical,
            Proportion clinical,
            double fisherP,
            double technicalMinusClinical,
            Interval technicalMinusClinicalInterval) {
        static OptionDifference of(String option, Proportion technical, Proportion clinical) {
            TwoProportions two = new TwoProportions(technical, clinical);
            FisherExact test = new FisherExact(
                    technical.count(),
                    technical.of() - technical.count(),
                    clinical.count(),
                    clinical.of() - clinical.count());
            return new OptionDifference(
                    option, technical, clinical, test.p(), two.difference(), two.newcombe(Comparison.LEVEL));
        }
    }

    /// All options of a question in both groups: Pearson's test, and Cramér's V with its 95% interval if there is one.
    /// An expected count below 5 makes the p-value and the interval rough.
    public record WholeQuestion(
            List<String> options,
            List<Integer> technical,
            List<Integer> clinical,
            List<Unprinted> zeroBySubtraction,
            ChiSquare test,
            double smallestExpected,
            double cramersV,
            Optional<Interval> cramersVInterval) {
        public WholeQuestion {
            options = List.copyOf(options);
            technical = List.copyOf(technical);
            clinical = List.copyOf(clinical);
            zeroBySubtraction = List.copyOf(zeroBySubtraction);
        }

        static WholeQuestion of(
                List<String> options,
                List<Integer> technical,
                List<Integer> clinical,
                List<Unprinted> zeroBySubtraction,
                ContingencyTable table) {
            CramersV v = CramersV.of(table);
            return new WholeQuestion(
                    options,
                    technical,
                    clinical,
                    zeroBySubtraction,
                    v.test(),
                    table.smallestExpected(),
                    v.value(),
                    v.interval(Comparison.LEVEL));
        }
    }

    /// An option that the article does not print for a group, and that nobody of it can have chosen.
    public record Unprinted(String option, Group group) {}
}
