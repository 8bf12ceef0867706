package org.mindgap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.study.Recomputation.OptionDifference;
import org.mindgap.study.Recomputation.Unprinted;
import org.mindgap.study.Recomputation.WholeQuestion;

class RecomputationTest {

    /// Fisher's p from scipy 1.17, fisher_exact; Newcombe's interval computed apart from its definition.
    @ParameterizedTest
    @CsvSource({
        "trust-factors, explainable models, 0.20537189142601142, -0.38168684495984795, 0.08400006815951572",
        "synthetic-data, only real data, 0.49754668199371793, -0.12136013160140349, 0.3632525583484352",
        "segmentation-metrics, Dice coefficient and other overlap metrics,"
                + " 0.02839775619910817, 0.054784710792611824, 0.5525212054577684",
        "external-validation, uses new external data when possible,"
                + " 0.017914240112048598, 0.08173861658370873, 0.5644453984963866"
    })
    void comparesAnOptionThatBothGroupsPrintAsCounts(
            String topic, String option, double p, double lower, double upper) {
        OptionDifference difference = Recomputation.of(PublishedStudy.study(), topic).options().stream()
                .filter(row -> row.option().equals(option))
                .findFirst()
                .orElseThrow();

        assertThat(difference.fisherP()).isEqualTo(p, within(1e-9));
        assertThat(difference.technicalMinusClinicalInterval().lower()).isEqualTo(lower, within(1e-9));
        assertThat(difference.technicalMinusClinicalInterval().upper()).isEqualTo(upper, within(1e-9));
        assertThat(difference.technicalMinusClinical())
                .isEqualTo(
                        difference.technical().count() / 30.0
                                - difference.clinical().count() / 19.0,
                        within(1e-12));
    }

    @Test
    void leavesOutOptionsThatOneGroupDoesNotPrintAsACount() {
        assertThat(Recomputation.of(PublishedStudy.study(), "ground-truth").options())
                .extracting(OptionDifference::option)
                .containsExactly("also uses unsupervised methods to score new unlabelled data");
        assertThat(Recomputation.of(PublishedStudy.study(), "small-dataset-strategy")
                        .options())
                .isEmpty();
        assertThat(Recomputation.of(PublishedStudy.study(), "age").options()).isEmpty();
    }

    /// scipy 1.17, chi2_contingency and ncx2 inverted.
    @Test
    void testsAWholeQuestionWhoseCountsAddUpToBothGroups() {
        WholeQuestion question = Recomputation.of(PublishedStudy.study(), "synthetic-data")
                .question()
                .orElseThrow();

        assertThat(question.technical()).containsExactly(24, 6, 0, 0);
        assertThat(question.clinical()).containsExactly(13, 4, 1, 1);
        assertThat(question.zeroBySubtraction())
                .containsExactly(
                        new Unprinted("real and synthetic data indiscriminately", Group.TECHNICAL),
                        new Unprinted("only synthetic data", Group.TECHNICAL));
        assertThat(question.test().statistic()).isEqualTo(3.3707539118065433, within(1e-9));
        assertThat(question.test().degreesOfFreedom()).isEqualTo(3);
        assertThat(question.test().p()).isEqualTo(0.33791579713830844, within(1e-9));
        assertThat(question.smallestExpected()).isEqualTo(0.3877551020408163, within(1e-9));
        assertThat(question.cramersV()).isEqualTo(0.2622801863643482, within(1e-9));
        assertThat(question.cramersVInterval().orElseThrow().lower()).isZero();
        assertThat(question.cramersVInterval().orElseThrow().upper()).isEqualTo(0.48404354812878, within(1e-9));
    }

    @Test
    void testsNoOtherQuestionOfTheArticle() {
        List<String> whole = PublishedStudy.study().figures().stream()
                .map(PublishedFigure::topic)
                .distinct()
                .filter(topic -> Recomputation.of(PublishedStudy.study(), topic)
                        .question()
                        .isPresent())
                .toList();

        assertThat(whole).containsExactly("synthetic-data");
    }

    @Test
    void testsNoQuestionWithSeveralAnswersThoughItsCountsAddUp() {
        assertThat(whole(Kind.MULTIPLE, Granularity.EXACT, 10, 20, 9, 10)).isEmpty();
        assertThat(whole(Kind.SCALE, Granularity.EXACT, 10, 20, 9, 10)).isPresent();
    }

    @Test
    void testsNoQuestionOfWhichAGroupOrACountIsMissing() {
        assertThat(whole(Kind.SINGLE, Granularity.EXACT, 10, 20, 9, 9)).isEmpty();
        assertThat(whole(Kind.SINGLE, Granularity.EXACT, 10, 19, 9, 10)).isEmpty();
        assertThat(whole(Kind.SINGLE, Granularity.IMPOSSIBLE, 10, 20, 9, 10)).isEmpty();
    }

    @Test
    void testsNoQuestionThatEverybodyAnsweredAlike() {
        assertThat(whole(Kind.SINGLE, Granularity.EXACT, 30, 0, 19, 0)).isEmpty();
    }

    private static Optional<WholeQuestion> whole(
            Kind kind, Granularity granularity, int technicalYes, int technicalNo, int clinicalYes, int clinicalNo) {
        Study published = PublishedStudy.study();
        List<PublishedFigure> figures = Stream.of(
                        figure(kind, "yes", Group.TECHNICAL, 30, technicalYes, granularity),
                        figure(kind, "no", Group.TECHNICAL, 30, technicalNo, Granularity.EXACT),
                        figure(kind, "yes", Group.CLINICAL, 19, clinicalYes, Granularity.EXACT),
                        figure(kind, "no", Group.CLINICAL, 19, clinicalNo, Granularity.EXACT))
                .toList();
        Origin origin = published.origin();
        Study study = new Study(
                Map.of(Group.ALL, 49, Group.TECHNICAL, 30, Group.CLINICAL, 19),
                origin,
                List.of(),
                List.of(),
                figures,
                List.of());
        return Recomputation.of(study, "made-up").question();
    }

    private static PublishedFigure figure(
            Kind kind, String option, Group group, int of, int count, Granularity granularity) {
        return new PublishedFigure(
                "concluding",
                Optional.empty(),
                "made-up",
                kind,
                option,
                group,
                of,
                String.valueOf(100.0 * count / of),
                count,
                granularity,
                "Results",
                "");
    }
}
