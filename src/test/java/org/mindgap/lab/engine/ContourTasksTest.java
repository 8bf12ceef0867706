package org.mindgap.lab.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Morphology;
import org.mindgap.segmentation.Shape;
import org.mindgap.segmentation.Spacing;

class ContourTasksTest {

    private static final ContourSetting FIRST = ContourSetting.defaults();

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "HIGH_DICE_WITH_MISSED_LESION, S4",
        "PERFECT_HAUSDORFF_95_WITH_FALSE_LESION, S7",
        "PERFECT_SURFACE_DICE_WITH_LOW_DICE, S2B",
        "SAME_VOLUME_WITH_LOW_DICE, S1B",
        "FULL_SENSITIVITY_WITH_LOW_DICE, S10",
        "PERFECT_LESION_F1_WITH_LOW_DICE, S3B",
        "ALL_TOUCHED_WITH_LOW_LESION_F1, S8",
        "HIGH_DICE_WITH_FAR_ERROR, S7"
    })
    void eachStarCanBeEarned(MetricHack star, ContourScenario witness) {
        assertThat(MetricHack.reachedBy(witness.mask())).contains(star);
    }

    @Test
    void noStarIsEarnedByACopyOrByNothing() {
        assertThat(MetricHack.reachedBy(ContourScenario.S0.mask())).isEmpty();
        assertThat(MetricHack.reachedBy(ContourScenario.S9.mask())).isEmpty();
        assertThat(MetricHack.reachedBy(ContourScenario.S2.mask())).isEmpty();
    }

    @Test
    void starsDoNotDependOnTheSpacingOfTheScreen() {
        Mask mask = ContourScenario.S7.mask();

        assertThat(MetricHack.reachedBy(mask.withSpacing(Spacing.plane(1, 3)))).isEqualTo(MetricHack.reachedBy(mask));
    }

    @Test
    void targetsAreExact() {
        // A pixel 15 mm from the nearest border is not farther than 15 mm; one row on it is.
        Mask reference = ContourPhantom.reference();
        Mask at = reference.union(ContourPhantom.mask(Shape.rectangle(40, 40, 71, 71)));
        Mask beyond = reference.union(ContourPhantom.mask(Shape.rectangle(40, 40, 72, 72)));

        assertThat(ContourScores.of(FIRST, at).value(ContourMetric.HAUSDORFF)).hasValue(15);
        assertThat(MetricHack.reachedBy(at)).isEqualTo(Set.of(MetricHack.PERFECT_HAUSDORFF_95_WITH_FALSE_LESION));
        assertThat(MetricHack.reachedBy(beyond))
                .isEqualTo(
                        Set.of(MetricHack.PERFECT_HAUSDORFF_95_WITH_FALSE_LESION, MetricHack.HIGH_DICE_WITH_FAR_ERROR));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "S1, SHIFT",
        "S1B, SHIFT",
        "S2, OVER_SEGMENTATION",
        "S2B, OVER_SEGMENTATION",
        "S3B, UNDER_SEGMENTATION",
        "S4, MISSED_LESION",
        "C, FALSE_LESION",
        "S7, FALSE_LESION",
        "S5, HOLE",
        "S8, MERGE"
    })
    void namesEachHiddenMaskFromItsNumbers(ContourScenario hidden, ContourError error) {
        assertThat(ErrorNaming.key(ContourScores.of(FIRST, hidden.mask()))).contains(error);
    }

    @Test
    void namesNoErrorOfAPerfectMask() {
        assertThat(ErrorNaming.key(ContourScores.of(FIRST, ContourScenario.S0.mask())))
                .isEmpty();
        assertThat(ErrorNaming.key(ContourScores.of(FIRST, ContourScenario.S6.mask())))
                .isEmpty();
    }

    @Test
    void hidesTheSameTenMasksInAnOrderOfEachSeed() {
        assertThat(ErrorNaming.hidden(1)).hasSize(10).isEqualTo(ErrorNaming.hidden(1));
        assertThat(ErrorNaming.hidden(2))
                .isNotEqualTo(ErrorNaming.hidden(1))
                .containsExactlyInAnyOrderElementsOf(ErrorNaming.hidden(1));
    }

    @Test
    void givesFourPointsForEachErrorNamed() {
        Map<ContourScenario, ContourError> all = ErrorNaming.hidden(3).stream()
                .collect(toMap(
                        hidden -> hidden,
                        hidden -> ErrorNaming.key(ContourScores.of(FIRST, hidden.mask()))
                                .orElseThrow()));
        Map<ContourScenario, ContourError> some = new EnumMap<>(all);
        some.remove(ContourScenario.S5);
        some.put(ContourScenario.S8, ContourError.HOLE);

        assertThat(ErrorNaming.credit(all)).isEqualTo(Credit.all(40));
        assertThat(ErrorNaming.credit(some)).isEqualTo(new Credit(32, 40));
        assertThat(ErrorNaming.credit(Map.of())).isEqualTo(Credit.none(40));
    }

    @Test
    void saysThatNothingIsLeftToMeasure() {
        assertThat(story(ContourScenario.S4, ContourScenario.S9)).isEqualTo(new ContourStory.NothingToMeasure());
    }

    @Test
    void saysThatALesionIsGone() {
        assertThat(story(ContourScenario.S0, ContourScenario.S4))
                .isInstanceOfSatisfying(ContourStory.LesionGone.class, gone -> {
                    assertThat(gone.diceChange()).isCloseTo(0.9732718894 - 1, within(1e-9));
                    assertThat(gone.sensitivityChange()).isCloseTo(-1 / 3.0, within(1e-12));
                });
    }

    @Test
    void saysThatAFalseLesionAppeared() {
        assertThat(story(ContourScenario.S0, ContourScenario.S7))
                .isInstanceOfSatisfying(ContourStory.FalseLesion.class, speck -> {
                    assertThat(speck.changedHausdorff95()).isFalse();
                    assertThat(speck.f1()).isCloseTo(0.8571428571, within(1e-9));
                });
        assertThat(story(ContourScenario.S0, ContourScenario.C))
                .isInstanceOfSatisfying(
                        ContourStory.FalseLesion.class,
                        disc -> assertThat(disc.changedHausdorff95()).isTrue());
    }

    @Test
    void doesNotRepeatAFalseLesionThatGrowsOrFallsApart() {
        Mask speck = ContourScenario.S7.mask();
        Mask grown = speck.union(ContourPhantom.mask(Shape.rectangle(10, 15, 50, 51)));
        Mask apart = grown.minus(ContourPhantom.mask(Shape.rectangle(12, 13, 50, 51)));

        assertThat(story(FIRST, speck, grown)).isNotInstanceOf(ContourStory.FalseLesion.class);
        assertThat(story(FIRST, grown, apart)).isNotInstanceOf(ContourStory.FalseLesion.class);
    }

    @Test
    void callsATongueCutOffFromItsLesionAFalseLesion() {
        Mask tongue = ContourScenario.B.mask();
        Mask cut = tongue.minus(ContourPhantom.mask(Shape.rectangle(52, 53, 43, 45)));

        assertThat(story(FIRST, tongue, cut)).isInstanceOf(ContourStory.FalseLesion.class);
    }

    @Test
    void saysThatTwoLesionsMergedOnce() {
        Mask bridge = ContourScenario.S8.mask();

        assertThat(story(FIRST, ContourScenario.S0.mask(), bridge)).isEqualTo(new ContourStory.LesionsMerged());
        assertThat(story(FIRST, bridge, Morphology.erode(Morphology.dilate(bridge))))
                .isNotInstanceOf(ContourStory.LesionsMerged.class);
    }

    @Test
    void saysThatASmallAreaDecides() {
        Mask spike = ContourPhantom.reference().union(ContourPhantom.mask(Shape.rectangle(40, 40, 57, 61)));

        assertThat(story(FIRST, ContourPhantom.reference(), spike))
                .isInstanceOfSatisfying(ContourStory.SmallAreaDecides.class, area -> {
                    assertThat(area.before()).isZero();
                    assertThat(area.hausdorff()).isEqualTo(5);
                });
    }

    @Test
    void saysThatTheToleranceHidesALowDice() {
        assertThat(story(ContourScenario.S2, ContourScenario.S2B))
                .isInstanceOfSatisfying(ContourStory.WithinTolerance.class, perfect -> {
                    assertThat(perfect.tolerance()).isEqualTo(2);
                    assertThat(perfect.dice()).isCloseTo(0.8107714702, within(1e-9));
                });
    }

    @Test
    void saysThatMillimetresMovedWithTheSpacing() {
        Mask mask = ContourScenario.S1.mask();
        ContourScores before = ContourScores.of(FIRST, mask);
        ContourScores after = ContourScores.of(FIRST.withSpacing(Spacing.plane(1, 3)), mask);

        assertThat(ContourStory.of(before, after)).isEqualTo(new ContourStory.SpacingChanged());
    }

    @Test
    void saysThatTheVesselIsCovered() {
        Mask tongue = ContourScenario.B.mask();
        Mask wider = tongue.union(ContourPhantom.mask(Shape.rectangle(55, 58, 46, 46)));

        assertThat(story(FIRST, tongue, wider)).isEqualTo(new ContourStory.VesselCovered(16));
    }

    @Test
    void otherwiseNamesTheMetricThatMovedMost() {
        assertThat(story(ContourScenario.S3, ContourScenario.S0))
                .isInstanceOfSatisfying(
                        ContourStory.Moved.class,
                        move -> assertThat(move.metric()).isEqualTo(ContourMetric.PANOPTIC_QUALITY));
        assertThat(story(ContourScenario.S0, ContourScenario.A))
                .isEqualTo(new ContourStory.Moved(ContourMetric.HAUSDORFF, 0, 1));
        assertThat(story(ContourScenario.A, ContourScenario.A)).isEqualTo(new ContourStory.Unmoved());
    }

    @Test
    void blamesNoStrokeForAnotherReader() {
        ContourScores before = ContourScores.of(FIRST, ContourScenario.S0.mask());
        ContourScores after = ContourScores.of(FIRST.withReader(ContourReader.SECOND), ContourScenario.S0.mask());

        assertThat(ContourStory.of(before, after)).isInstanceOf(ContourStory.Moved.class);
    }

    private static ContourStory story(ContourScenario before, ContourScenario after) {
        return story(FIRST, before.mask(), after.mask());
    }

    private static ContourStory story(ContourSetting setting, Mask before, Mask after) {
        return ContourStory.of(ContourScores.of(setting, before), ContourScores.of(setting, after));
    }
}
