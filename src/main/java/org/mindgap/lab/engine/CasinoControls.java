package org.mindgap.lab.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.lab.engine.Pipeline.Meter;

/// The parts of the tuning casino's state, by the names that course files and links use.
public final class CasinoControls {
    public static final Words<Block> BLOCKS = Words.of(Block.class, "impute", "scale", "select", "tune", "threshold");
    private static final Words<Meter> METERS = Words.of(Meter.class, "leaky", "flat", "nested");
    private static final String OUTSIDE = "outside";
    private static final String INSIDE = "inside";
    private static final String FLAT = "flat";
    private static final String NESTED = "nested";

    private CasinoControls() {}

    /// What a lesson can set.
    public static List<Control<CasinoState>> ofTheSetting() {
        return List.of(
                count(
                        "patients",
                        TuningCasinoSetting.PATIENTS,
                        2,
                        TuningCasinoSetting::patients,
                        TuningCasinoSetting::withPatients),
                count(
                        "features",
                        TuningCasinoSetting.FEATURES,
                        10,
                        TuningCasinoSetting::features,
                        TuningCasinoSetting::withFeatures),
                count("kept", TuningCasinoSetting.KEPT, 1, TuningCasinoSetting::kept, TuningCasinoSetting::withKept),
                count(
                        "informative",
                        TuningCasinoSetting.INFORMATIVE,
                        1,
                        TuningCasinoSetting::informative,
                        TuningCasinoSetting::withInformative),
                new Control.Slide<>(
                        "effect",
                        TuningCasinoSetting.EFFECT.from(),
                        TuningCasinoSetting.EFFECT.to(),
                        0.1,
                        state -> state.setting().effect(),
                        (state, effect) -> state.with(state.setting().withEffect(effect))),
                new Control.Pick<>(
                        "selection",
                        List.of(OUTSIDE, INSIDE),
                        state -> state.pipeline().isInside(Block.SELECT) ? INSIDE : OUTSIDE,
                        (state, word) -> state.with(Block.SELECT, word.equals(INSIDE))),
                count(
                        "configurations",
                        TuningCasinoSetting.CONFIGURATIONS,
                        1,
                        TuningCasinoSetting::configurations,
                        TuningCasinoSetting::withConfigurations),
                new Control.Pick<>(
                        "mode",
                        List.of(FLAT, NESTED),
                        state -> state.pipeline().isInside(Block.TUNE) ? NESTED : FLAT,
                        (state, word) -> state.with(Block.TUNE, word.equals(NESTED))),
                new Control.Toggle<>("reveal", true, CasinoState::reveal, CasinoState::withReveal));
    }

    /// What else a link remembers.
    ///
    /// @param placed the blocks whose place no other control says
    public static List<Control<CasinoState>> remembered(Collection<Block> placed) {
        Control<CasinoState> inside = new Control.Several<>(
                "inside",
                placed.stream().map(BLOCKS::of).toList(),
                state -> placed.stream()
                        .filter(state.pipeline()::isInside)
                        .map(BLOCKS::of)
                        .toList(),
                (state, words) -> place(state, placed, words));
        return Stream.concat(placed.isEmpty() ? Stream.empty() : Stream.of(inside), always().stream())
                .toList();
    }

    private static List<Control<CasinoState>> always() {
        return List.of(
                new Control.Slide<>(
                        "seed", 1, Seed.LAST, 1, CasinoState::seed, (state, seed) -> state.withSeed(seed.intValue())),
                new Control.Several<>(
                        "seen",
                        METERS.all(),
                        state -> state.seen().stream().map(METERS::of).toList(),
                        (state, words) -> state.withSeen(
                                words.stream().map(METERS::meaning).collect(Collectors.toSet()))));
    }

    private static CasinoState place(CasinoState state, Collection<Block> placed, List<String> inside) {
        CasinoState changed = state;
        for (Block block : placed) {
            changed = changed.with(block, inside.contains(BLOCKS.of(block)));
        }
        return changed;
    }

    private static Control<CasinoState> count(
            String name,
            CountRange range,
            int step,
            ToDoubleFunction<TuningCasinoSetting> value,
            BiFunction<TuningCasinoSetting, Integer, TuningCasinoSetting> change) {
        return new Control.Slide<>(
                name,
                range.from(),
                range.to(),
                step,
                state -> value.applyAsDouble(state.setting()),
                (state, number) -> state.with(change.apply(state.setting(), number.intValue())));
    }
}
