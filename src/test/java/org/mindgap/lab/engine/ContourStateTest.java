package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Morphology;
import org.mindgap.segmentation.Shape;
import org.mindgap.segmentation.Spacing;

class ContourStateTest {
    private static final ContourSetup SETUP =
            new ContourSetup(Map.of(), List.of("scenario", "tolerance", "spacing", "reader", "contrast"));
    private static final LabQuery<ContourState> QUERY = query(SETUP);

    @ParameterizedTest
    @EnumSource
    void aLinkBringsAPreparedMaskBack(ContourScenario scenario) {
        ContourState state = SETUP.start().load(scenario);

        Restored<ContourState> restored = read(QUERY.write(state));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
    }

    @Test
    void aLinkBringsPaintAndSettingBack() {
        Mask painted = Morphology.dilate(ContourScenario.S6.mask())
                .union(ContourPhantom.mask(Shape.disc(20, 70, 4)))
                .minus(ContourPhantom.mask(Shape.disc(40, 44, 5)));
        ContourState state = SETUP.start()
                .load(ContourScenario.S6)
                .withMask(painted)
                .withContrast(101)
                .with(new ContourSetting(Spacing.plane(1, 3), 3.5, ContourReader.SECOND));

        String link = QUERY.write(state);

        assertThat(link).hasSizeLessThan(800).matches("[A-Za-z0-9=&._-]+");
        assertThat(read(link).state()).isEqualTo(state);
        assertThat(read(link).fallbacks()).isEmpty();
    }

    @Test
    void aMaskThatDoesNotFitIntoALinkSaysSo() {
        Random random = new Random(7);
        ContourState state = SETUP.start()
                .withMask(Mask.ofVoxels(
                        ContourPhantom.SIZE,
                        Spacing.ONE,
                        IntStream.range(0, ContourPhantom.SIZE.voxels()).filter(pixel -> random.nextBoolean())));

        assertThat(ContourSetup.isBeyondLinks(state)).isTrue();
        assertThat(ContourSetup.isBeyondLinks(SETUP.start())).isFalse();
        Restored<ContourState> restored = read(QUERY.write(state));
        assertThat(restored.state()).isEqualTo(SETUP.start());
        assertThat(restored.fallbacks())
                .singleElement()
                .satisfies(fallback -> assertThat(fallback.control().name()).isEqualTo("edits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "%%%", "eJwDAAAAAAE", "zzzzzzzzzzzzzzzz", "too-intricate"})
    void whatIsNoMaskLeavesTheStart(String edits) {
        Restored<ContourState> restored = read("tolerance=3&edits=" + edits);

        assertThat(restored.state().mask()).isEqualTo(SETUP.start().mask());
        assertThat(restored.state().setting().tolerance()).isEqualTo(3);
        assertThat(restored.fallbacks()).hasSize(1);
    }

    @Test
    void withoutPreparedMasksALinkLoadsNone() {
        ContourSetup hacking = new ContourSetup(Map.of(), List.of("tolerance"));

        ContourState state = query(hacking)
                .read(hacking.start(), Map.of("scenario", "s7", "tolerance", "1"))
                .state();

        assertThat(state.base()).isEqualTo(ContourScenario.S0);
        assertThat(state.mask()).isEqualTo(ContourScenario.S0.mask());
        assertThat(state.setting().tolerance()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aMaskGoesToThePageAndBack(ContourScenario scenario) {
        assertThat(MaskCode.ofBits(MaskCode.bits(scenario.mask()))).hasValue(scenario.mask());
    }

    @Test
    void thePageReadsPixelsFromTheLowestBit() {
        byte[] bits = Base64.getDecoder().decode(MaskCode.bits(ContourPhantom.mask(Shape.rectangle(9, 9, 0, 0))));

        assertThat(bits).hasSize(1152);
        assertThat(bits[1]).isEqualTo((byte) 0b10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 1151, 1153, 5000})
    void bytesOfAnotherLengthAreNoMask(int length) {
        assertThat(MaskCode.ofBits(Base64.getEncoder().encodeToString(new byte[length])))
                .isEmpty();
        assertThat(MaskCode.ofBits("?".repeat(1536))).isEmpty();
    }

    @Test
    void tasksAreWorthTheirShare() {
        assertThat(ContourTasks.stars(MetricHack.reachedBy(ContourScenario.S7.mask())))
                .isEqualTo(new Credit(30 * 2 / 8, 30));
        assertThat(ContourTasks.puzzle(2, 2).isFull()).isTrue();
        assertThat(ContourTasks.puzzle(0, 2).points()).isZero();
        assertThat(ContourTasks.convention(0, 1).points()).isZero();
        assertThat(ContourTasks.metrics(2, 3)).isEqualTo(new Credit(20, 30));
    }

    private static LabQuery<ContourState> query(ContourSetup setup) {
        List<Control<ContourState>> all = new ArrayList<>(setup.offered());
        all.addAll(setup.remembered());
        return new LabQuery<>(all);
    }

    private static Restored<ContourState> read(String query) {
        return QUERY.read(SETUP.start(), LabQuery.parameters(query));
    }
}
