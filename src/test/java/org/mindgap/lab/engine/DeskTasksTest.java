package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeskTasksTest {
    private static final Set<DeskShare> QUESTIONABLE = EnumSet.of(
            DeskShare.REFERENCE_TECHNICAL,
            DeskShare.STABILITY_TECHNICAL,
            DeskShare.SENSITIVITY_TECHNICAL,
            DeskShare.ERRORS_CLINICAL,
            DeskShare.DICE_CLINICAL,
            DeskShare.CHECKS_CLINICAL,
            DeskShare.AGE_CLINICAL);

    @ParameterizedTest
    @CsvSource({"0.703, 10", "0.7029, 10", "0.7014, 10", "0.71, 5", "0.693, 5", "0.72, 0", "0.764, 0", "0, 0", "1, 0"})
    void paysAPredictionByItsDistance(double predicted, int points) {
        assertThat(DeskTasks.failuresCounted(predicted).credit()).isEqualTo(new Credit(points, 10));
    }

    @Test
    void exactlySevenPercentagesAreQuestionable() {
        assertThat(DeskShare.values())
                .hasSize(15)
                .allSatisfy(share ->
                        assertThat(share.isQuestionable()).as(share.word()).isEqualTo(QUESTIONABLE.contains(share)));
    }

    /// Every percentage stands in the table of the study's printed figures, for a group of this size; 47.3 stands in a
    /// note there, since the study prints the same share as 47.4 elsewhere.
    @ParameterizedTest
    @EnumSource
    void everyPercentageIsPrintedInTheStudy(DeskShare share) throws IOException {
        String group = share.granularity().of() == 30 ? "TG,30," : "CG,19,";
        String figures = Files.readString(Path.of("content/study/published-figures.csv"));

        assertThat(figures)
                .containsAnyOf(
                        group + share.granularity().percent().toPlainString() + ",",
                        "printed as " + share.granularity().percent().toPlainString() + " in the Discussion");
    }

    @Test
    void onlyTwoOfThemAreCutOffInsteadOfRounded() {
        assertThat(Arrays.stream(DeskShare.values())
                        .filter(DeskShare::isQuestionable)
                        .filter(share -> share.granularity().truncated().isPresent()))
                .containsExactly(DeskShare.DICE_CLINICAL, DeskShare.CHECKS_CLINICAL);
        assertThat(DeskShare.DICE_CLINICAL.granularity().truncated()).isEqualTo(OptionalInt.of(9));
    }

    @Test
    void flagsCostWhatTheyGiveWhereTheyAreWrong() {
        assertThat(DeskTasks.percentages(QUESTIONABLE)).isEqualTo(new Credit(7, 7));
        assertThat(DeskTasks.percentages(Set.of())).isEqualTo(new Credit(0, 7));
        assertThat(DeskTasks.percentages(EnumSet.allOf(DeskShare.class))).isEqualTo(new Credit(0, 7));
        assertThat(DeskTasks.percentages(
                        Set.of(DeskShare.AGE_CLINICAL, DeskShare.ERRORS_CLINICAL, DeskShare.BIAS_CLINICAL)))
                .isEqualTo(new Credit(1, 7));
    }

    @Test
    void aReportEarnsTwoPointsForEachSoundChoice() {
        assertThat(DeskTasks.report(DeskReport.sound())).isEqualTo(new Credit(10, 10));
        assertThat(DeskTasks.report(DeskReport.defaults())).isEqualTo(new Credit(0, 10));
        assertThat(DeskTasks.report(DeskReport.defaults().with(DeskReport.Unit.PATIENT)))
                .isEqualTo(new Credit(2, 10));
    }

    @Test
    void aSentenceIsRightOrNot() {
        assertThat(DeskTasks.sentence(1, 1)).isEqualTo(new Credit(10, 10));
        assertThat(DeskTasks.sentence(0, 1)).isEqualTo(new Credit(0, 10));
    }

    @Test
    void aLinkBringsEverythingBack() {
        LabQuery<DeskState> query = new LabQuery<>(DeskControls.all());
        DeskState state = DeskState.start(Map.of())
                .turnTo(DeskPage.PERCENTAGES)
                .withRemarks(List.of(
                        new DeskRemark(DeskPlace.of(DeskRow.OURS, DeskColumn.DICE), DeskReason.NO_INTERVAL),
                        new DeskRemark(DeskPlace.of(DeskNote.SEEDS), DeskReason.BEST_OF_SEVERAL)))
                .withFlagged(Set.of(DeskShare.AGE_CLINICAL, DeskShare.REFERENCE_TECHNICAL))
                .with(DeskReport.sound());

        Restored<DeskState> restored = query.read(DeskState.start(Map.of()), LabQuery.parameters(query.write(state)));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
    }

    @Test
    void aLinkThatAsksForNonsenseSaysSo() {
        LabQuery<DeskState> query = new LabQuery<>(DeskControls.all());

        Restored<DeskState> restored = query.read(
                DeskState.start(Map.of()),
                Map.of("page", "appendix", "remarks", "ours-dice_interval.nobody_knows", "unit", "lesion"));

        assertThat(restored.fallbacks())
                .extracting(Fallback::given)
                .containsExactly("appendix", "ours-dice_interval.nobody_knows", "lesion");
        assertThat(restored.state().remarks()).isEmpty();
        assertThat(restored.state().page()).isEqualTo(DeskPage.RESULTS);
    }

    @Test
    void aLinkNamesRemarksInAnyOrder() {
        Restored<DeskState> restored = new LabQuery<>(DeskControls.all())
                .read(DeskState.start(Map.of()), Map.of("remarks", "note-seeds_best.m1-hd95_copied"));

        assertThat(restored.fallbacks()).isEmpty();
        assertThat(restored.state().remarks())
                .extracting(DeskRemark::word)
                .containsExactly("m1-hd95_copied", "note-seeds_best");
    }

    /// The longest report there can be still fits where tries are kept.
    @Test
    void theLongestReportFitsIntoATry() {
        List<DeskRemark> longest = DeskRemark.within(DeskRemark.all().stream()
                .sorted((one, other) ->
                        Integer.compare(other.word().length(), one.word().length()))
                .toList());
        DeskState state = DeskState.start(Map.of())
                .turnTo(DeskPage.PERCENTAGES)
                .withRemarks(longest)
                .withFlagged(EnumSet.allOf(DeskShare.class))
                .with(new DeskReport(
                        DeskReport.Unit.PATIENT,
                        DeskReport.Failed.AS_THE_REST,
                        DeskReport.Empty.SKIPPED,
                        DeskReport.Summary.MEDIAN,
                        DeskReport.Uncertainty.PATIENTS));

        assertThat(longest).hasSize(DeskRemark.MOST);
        assertThat(new LabQuery<>(DeskControls.all()).write(state).length()).isLessThanOrEqualTo(1000);
        assertThat(longest.stream()
                        .map(DeskRemark::word)
                        .collect(Collectors.joining(" "))
                        .length())
                .isLessThanOrEqualTo(1000);
    }
}
