package org.mindgap.lab.ui;

import org.mindgap.lab.engine.ConsoleDistrict;
import org.mindgap.lab.engine.ConsoleLamps;
import org.mindgap.lab.engine.ConsoleState;

/// Says in a sentence what the impossible console shows.
record ConsoleStory(Texts texts) {
    private static final double ALIKE = 0.0005;

    String of(ConsoleState state) {
        return texts.of("lab.console.happened", told(state), state.lamps().lit());
    }

    private String told(ConsoleState state) {
        ConsoleDistrict a = state.a();
        ConsoleDistrict b = state.b();
        ConsoleLamps lamps = state.lamps();
        if (state.solved().isEmpty()) {
            return texts.of("lab.console.happened-out-of-reach", b.cutoff());
        }
        if (lamps.all()) {
            return lamps.isUsable()
                    ? texts.of("lab.console.happened-all", Math.min(a.sensitivity(), b.sensitivity()))
                    : texts.of("lab.console.happened-nobody", Math.min(a.sensitivity(), b.sensitivity()));
        }
        return switch (state.aim()) {
            case SAME_CUTOFF ->
                texts.of(
                        Math.abs(lamps.sensitivityGap()) < ALIKE
                                ? "lab.console.happened-same"
                                : "lab.console.happened-same-unequal",
                        a.sensitivity(),
                        a.falsePositiveRate(),
                        a.ppv(),
                        b.ppv(),
                        b.sensitivity());
            case EQUAL_SENSITIVITY ->
                texts.of(
                        "lab.console.happened-sensitivity",
                        b.cutoff(),
                        b.sensitivity(),
                        b.falsePositiveRate(),
                        a.falsePositiveRate(),
                        b.ppv(),
                        a.ppv());
            case EQUAL_PPV ->
                texts.of("lab.console.happened-ppv", b.cutoff(), b.ppv(), b.sensitivity(), a.sensitivity());
            case EQUAL_RECALL ->
                texts.of("lab.console.happened-recall", b.cutoff(), b.recallRate(), b.falsePositiveRate(), b.ppv());
            case BY_HAND -> byHand(state);
        };
    }

    private String byHand(ConsoleState state) {
        ConsoleDistrict b = state.b();
        return texts.of("lab.console.happened-hand", b.cutoff(), b.sensitivity(), b.falsePositiveRate(), b.ppv());
    }
}
