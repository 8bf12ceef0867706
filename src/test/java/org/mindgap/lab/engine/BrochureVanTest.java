package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindgap.lab.engine.VanMechanism.Seen;

class BrochureVanTest {
    private static final double DIGITS = 1e-9;
    private static final BrochureState START = BrochureState.defaults();

    // What there is to discover

    @Test
    void theShortcutIsWorseThanNothingElsewhere() {
        assertThat(START.auc(START.marked(), BrochureSite.TRAINING)).isEqualTo(0.9179135027, within(DIGITS));
        assertThat(START.marked().signalAuc()).isEqualTo(0.7602499389, within(DIGITS));
        assertThat(START.auc(START.marked(), BrochureSite.ELSEWHERE)).isEqualTo(0.6579311728, within(DIGITS));
    }

    @Test
    void aReversedHabitTurnsTheScoreAround() {
        BrochureState reversed = START.with(MarkerHabit.REVERSED);

        assertThat(reversed.auc(reversed.marked(), BrochureSite.ELSEWHERE)).isEqualTo(0.2420345325, within(DIGITS));
    }

    @Test
    void theSameHabitHidesTheShortcutUntilTheMarkerIsErased() {
        BrochureState same = START.with(MarkerHabit.SAME);

        assertThat(same.auc(same.marked(), BrochureSite.ELSEWHERE))
                .isEqualTo(same.auc(same.marked(), BrochureSite.TRAINING));
        assertThat(same.auc(same.marked(), BrochureSite.ERASED)).isEqualTo(0.7602499389, within(DIGITS));
    }

    @Test
    void onlyThePredictiveValueFallsWithThePrevalence() {
        assertThat(START.inTheBrochure().positive()).hasValueCloseTo(0.8, within(DIGITS));
        assertThat(START.here().positive()).hasValueCloseTo(0.03495145631, within(DIGITS));
        assertThat(START.here().sensitivity()).isEqualTo(START.inTheBrochure().sensitivity());
    }

    @Test
    void theOperatingPointMovesWithTheSite() {
        BrochureState home = START.with(BrochureSite.TRAINING);

        assertThat(home.sensitivity()).isEqualTo(0.8039847194, within(DIGITS));
        assertThat(home.falsePositiveRate()).isEqualTo(0.09516741767, within(DIGITS));
        assertThat(ppv(home, 0.4)).isEqualTo(0.8492175752, within(DIGITS));
        assertThat(ppv(home, 0.006)).isEqualTo(0.04852034518, within(DIGITS));
        assertThat(START.sensitivity()).isEqualTo(0.3510801492, within(DIGITS));
        assertThat(START.falsePositiveRate()).isEqualTo(0.2695297176, within(DIGITS));
        assertThat(ppv(START, 0.006)).isEqualTo(0.007801231535, within(DIGITS));
    }

    private static double ppv(BrochureState state, double prevalence) {
        double flaggedIll = prevalence * state.sensitivity();
        return flaggedIll / (flaggedIll + (1 - prevalence) * state.falsePositiveRate());
    }

    @Test
    void aScoreWithoutTheMarkerIsTheSameEverywhere() {
        BrochureState free = START.withMarkerFree(true);

        for (BrochureSite site : BrochureSite.values()) {
            assertThat(free.auc(free.score(), site)).isEqualTo(0.7602499389, within(DIGITS));
            assertThat(free.with(site).sensitivity()).isEqualTo(free.sensitivity());
        }
    }

    // The hidden configurations

    @Test
    void anErasedMarkerBringsPartOfTheShortcutBack() {
        Seen brochure = VanMechanism.SHORTCUT.inTheBrochure();

        assertThat(brochure.auc()).isEqualTo(0.8896775033, within(DIGITS));
        assertThat(VanMechanism.SHORTCUT.after(VanTrial.NOTHING).auc()).isEqualTo(0.8186146204, within(DIGITS));
        assertThat(VanMechanism.SHORTCUT.after(VanTrial.ERASE_MARKER).auc()).isEqualTo(0.8555778168, within(DIGITS));
    }

    @Test
    void anotherMixCostsSensitivityAndAucAlone() {
        Seen brochure = VanMechanism.SPECTRUM.inTheBrochure();
        Seen here = VanMechanism.SPECTRUM.after(VanTrial.NOTHING);

        assertThat(brochure.sensitivity()).isEqualTo(0.8032349591, within(DIGITS));
        assertThat(here.sensitivity()).isEqualTo(0.5649789198, within(DIGITS));
        assertThat(here.auc()).isEqualTo(0.7904299577, within(DIGITS));
        assertThat(here.specificity()).isEqualTo(brochure.specificity());
    }

    @Test
    void anotherPrevalenceCostsPredictiveValuesAlone() {
        Seen brochure = VanMechanism.PREVALENCE.inTheBrochure();
        Seen here = VanMechanism.PREVALENCE.after(VanTrial.NOTHING);

        assertThat(brochure.ppv()).isEqualTo(0.8, within(DIGITS));
        assertThat(here.ppv()).isEqualTo(0.03495145631, within(DIGITS));
        assertThat(here.npv()).isEqualTo(0.9992903607, within(DIGITS));
        assertThat(here.auc()).isEqualTo(brochure.auc());
    }

    @Test
    void wrongLabelsCostBoth() {
        Seen here = VanMechanism.LABELS.after(VanTrial.NOTHING);

        assertThat(here.sensitivity()).isEqualTo(0.8272727273, within(DIGITS));
        assertThat(here.specificity()).isEqualTo(0.8611650485, within(DIGITS));
    }

    @ParameterizedTest
    @EnumSource
    void exactlyOneTrialChangesSomething(VanMechanism mechanism) {
        Seen before = mechanism.after(VanTrial.NOTHING);

        for (VanTrial trial : VanTrial.values()) {
            if (trial == mechanism.trialThatRepairs()) {
                assertThat(mechanism.after(trial)).isNotEqualTo(before);
            } else {
                assertThat(mechanism.after(trial)).isEqualTo(before);
            }
        }
        if (mechanism != VanMechanism.SHORTCUT) {
            assertThat(mechanism.after(mechanism.trialThatRepairs())).isEqualTo(mechanism.inTheBrochure());
        }
    }

    @Test
    void everyConfigurationIsDrawn() {
        Set<VanMechanism> drawn = EnumSet.noneOf(VanMechanism.class);
        IntStream.range(-20, 20).forEach(draw -> drawn.add(BrochureTasks.hidden(draw)));

        assertThat(drawn).hasSize(4);
        assertThat(BrochureTasks.hidden(Long.MIN_VALUE)).isEqualTo(BrochureTasks.hidden(Long.MIN_VALUE));
    }

    // Grading

    @ParameterizedTest
    @CsvSource({"0, 25", "6, 25", "7, 20", "10, 5", "11, 0", "50, 0"})
    void everyTrialAfterTheSixthCosts(int moves, int points) {
        assertThat(BrochureTasks.mechanism(VanMechanism.LABELS, VanMechanism.LABELS, moves))
                .isEqualTo(new Credit(points, 25));
        assertThat(BrochureTasks.mechanism(VanMechanism.LABELS, VanMechanism.SHORTCUT, moves))
                .isEqualTo(new Credit(0, 25));
    }

    /// 0.018 of 0.165 with a positive result.
    @ParameterizedTest
    @CsvSource({"0.109, 25", "0.114, 25", "0.1042, 25", "0.115, 0", "0.104, 0", "0.8, 0"})
    void aPredictiveValueMustComeWithinHalfAPoint(double predicted, int points) {
        assertThat(BrochureTasks.ppvHere(predicted, START).credit()).isEqualTo(new Credit(points, 25));
        assertThat(BrochureTasks.ppvHere(predicted, START).truth()).isEqualTo(0.018 / 0.165, within(1e-12));
    }

    @Test
    void choicesAreWorthTheirShare() {
        assertThat(IntStream.rangeClosed(0, 4)
                        .map(right -> BrochureTasks.choices(right, 4).points()))
                .containsExactly(0, 6, 12, 18, 25);
        assertThat(BrochureTasks.choices(1, 1).isFull()).isTrue();
    }

    @Test
    void fourTasksMakeAHundred() {
        assertThat(BrochureTasks.all()).hasSize(4);
        assertThat(BrochureTasks.choices(1, 1).of() * BrochureTasks.all().size())
                .isEqualTo(100);
    }

    // The state

    @Test
    void aLinkBringsEveryPartBack() {
        BrochureState state = START.with(BrochurePanel.MARKER)
                .with(BrochureSite.ERASED)
                .with(MarkerHabit.REVERSED)
                .withMarkerFree(true)
                .with(BrochureNumber.LOCAL_PREVALENCE, 0.013)
                .with(BrochureNumber.REFERENCE_SPECIFICITY, 0.985);
        LabQuery<BrochureState> query = new LabQuery<>(BrochureControls.ofTheSetting());

        Restored<BrochureState> restored = query.read(START, LabQuery.parameters(query.write(state)));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAPanelDoesNotShowIsStillRemembered(BrochurePanel panel) {
        List<String> names =
                BrochureControls.ofTheSetting().stream().map(Control::name).toList();
        BrochureSetup setup = new BrochureSetup(Map.of(), names);

        List<String> all = new java.util.ArrayList<>(
                setup.offered(panel).stream().map(Control::name).toList());
        all.addAll(setup.remembered(panel).stream().map(Control::name).toList());
        assertThat(all).containsExactlyInAnyOrderElementsOf(names);
        assertThat(setup.offered(panel)).hasSizeBetween(4, 9);
    }

    @Test
    void refusesNumbersOffTheirScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START.with(BrochureNumber.ADVANCED, 1.1))
                .withMessageContaining("advanced");
    }
}
