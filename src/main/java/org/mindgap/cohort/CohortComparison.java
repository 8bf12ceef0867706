package org.mindgap.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Track;
import org.mindgap.statistics.ChiSquare;
import org.mindgap.statistics.ContingencyTable;
import org.mindgap.statistics.CramersV;
import org.mindgap.statistics.FisherExact;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;
import org.mindgap.statistics.TwoProportions;
import org.mindgap.study.Comparison;

/// The people of the cohort on one track against the study's group of the same side. Nothing is corrected for the
/// number of comparisons, and those who contribute chose themselves.
public record CohortComparison(CohortFigures figures, List<OptionTest> options, Optional<WholeTest> question) {

    public CohortComparison {
        options = List.copyOf(options);
    }

    /// Empty for the mixed cohort, which the study has no group for.
    public static Optional<CohortComparison> of(PracticeQuestion question, Study study, CohortFigures figures) {
        return group(figures.track())
                .map(group -> new CohortComparison(
                        figures, options(question, study, group, figures), whole(question, study, group, figures)));
    }

    private static Optional<Group> group(Track track) {
        return switch (track) {
            case CLINICAL -> Optional.of(Group.CLINICAL);
            case TECHNICAL -> Optional.of(Group.TECHNICAL);
            case MIXED -> Optional.empty();
        };
    }

    private static List<OptionTest> options(
            PracticeQuestion question, Study study, Group group, CohortFigures figures) {
        List<OptionTest> tests = new ArrayList<>();
        for (Option option : question.options()) {
            option.figure()
                    .flatMap(name -> study.figure(question.topic(), name, group))
                    .flatMap(figure -> figure.count().map(count -> new Proportion(count, figure.of())))
                    .map(printed -> OptionTest.of(option, proportion(figures, option), printed))
                    .ifPresent(tests::add);
        }
        return tests;
    }

    /// Where each gave one answer and the printed counts add up to the group, nobody is left for other options.
    private static Optional<WholeTest> whole(
            PracticeQuestion question, Study study, Group group, CohortFigures figures) {
        List<PublishedFigure> printed = study.figures(question.topic()).stream()
                .filter(figure -> figure.group() == group)
                .toList();
        boolean whole = !question.several()
                && printed.stream().allMatch(figure -> figure.count().isPresent() && isAsked(question, figure))
                && printed.stream().mapToInt(PublishedFigure::nearestCount).sum() == study.size(group);
        if (!whole) {
            return Optional.empty();
        }
        List<Integer> ours = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (Option option : question.options()) {
            ours.add(figures.count(option.id()));
            theirs.add(option.figure()
                    .flatMap(name -> study.figure(question.topic(), name, group))
                    .map(PublishedFigure::nearestCount)
                    .orElse(0));
        }
        return ContingencyTable.withoutEmpty(List.of(ours, theirs)).map(WholeTest::of);
    }

    private static boolean isAsked(PracticeQuestion question, PublishedFigure figure) {
        return question.options().stream().anyMatch(option -> option.figure().equals(Optional.of(figure.option())));
    }

    private static Proportion proportion(CohortFigures figures, Option option) {
        return new Proportion(figures.count(option.id()), figures.people());
    }

    /// One option: Fisher's exact test, two-sided, and the share of the cohort minus that of the study's group with
    /// Newcombe's 95% interval.
    public record OptionTest(
            Option option, Proportion cohort, Proportion study, double fisherP, double difference, Interval interval) {
        static OptionTest of(Option option, Proportion cohort, Proportion study) {
            TwoProportions two = new TwoProportions(cohort, study);
            FisherExact test = new FisherExact(
                    cohort.count(), cohort.of() - cohort.count(), study.count(), study.of() - study.count());
            return new OptionTest(option, cohort, study, test.p(), two.difference(), two.newcombe(Comparison.LEVEL));
        }
    }

    /// All options: Pearson's test, and Cramér's V with its 95% interval if there is one. An expected count below 5
    /// makes the p-value and the interval rough.
    public record WholeTest(ChiSquare test, double smallestExpected, double cramersV, Optional<Interval> interval) {
        static WholeTest of(ContingencyTable table) {
            CramersV v = CramersV.of(table);
            return new WholeTest(v.test(), table.smallestExpected(), v.value(), v.interval(Comparison.LEVEL));
        }
    }
}
