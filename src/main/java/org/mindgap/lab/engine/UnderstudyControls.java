package org.mindgap.lab.engine;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.mindgap.lab.engine.UnderstudyGauge.Panel;
import org.mindgap.lab.engine.UnderstudySetting.Source;

/// The parts of the understudy's state, by the names that course files and links use.
public final class UnderstudyControls {
    static final String PANEL = "panel";

    public static final Words<Source> SOURCES = Words.of(Source.class, "separate", "model");
    public static final Words<UnderstudyLens> LENSES =
            Words.of(UnderstudyLens.class, "marginals", "main-effects", "second-order");
    public static final Words<Panel> PANELS = Words.of(Panel.class, "looks", "verdict", "leak");
    public static final Words<UnderstudyDefect> DEFECTS =
            Words.of(UnderstudyDefect.class, "none", "rare-dropped", "uncorrelated", "exaggerated", "copying");
    public static final Words<UnderstudyGauge> GAUGES = Words.of(
            UnderstudyGauge.class,
            "smallest-p",
            "main-effects",
            "second-order",
            "discriminator",
            "coverage",
            "rare-coverage",
            "synthetic-auc",
            "common-sensitivity",
            "rare-sensitivity",
            "trained-on-synthetic",
            "attack-auc",
            "found-members",
            "closer-to-source",
            "median-ratio");

    private static final double TENTH = 0.1;
    private static final double HUNDRED = 100;

    private UnderstudyControls() {}

    /// What a lesson can set.
    public static List<Control<UnderstudyState>> ofTheSetting() {
        return List.of(
                number(
                        "correlation",
                        UnderstudySetting.CORRELATION,
                        UnderstudySetting::correlation,
                        UnderstudySetting::withCorrelation),
                number("drop", UnderstudySetting.DROP, UnderstudySetting::drop, UnderstudySetting::withDrop),
                number("gap", UnderstudySetting.GAP, UnderstudySetting::gap, UnderstudySetting::withGap),
                number("memory", UnderstudySetting.MEMORY, UnderstudySetting::memory, UnderstudySetting::withMemory),
                number("jitter", UnderstudySetting.JITTER, UnderstudySetting::jitter, UnderstudySetting::withJitter),
                new Control.Pick<>(
                        "source",
                        SOURCES.all(),
                        state -> SOURCES.of(state.setting().source()),
                        (state, word) -> state.with(state.setting().withSource(SOURCES.meaning(word)))),
                new Control.Slide<>(
                        "synthetic",
                        UnderstudySetting.SYNTHETIC.from(),
                        UnderstudySetting.SYNTHETIC.to(),
                        HUNDRED,
                        state -> state.setting().synthetic(),
                        (state, count) -> state.with(state.setting().withSynthetic(count.intValue()))),
                new Control.Pick<>(
                        "lens",
                        LENSES.all(),
                        state -> LENSES.of(state.lens()),
                        (state, word) -> state.withLens(LENSES.meaning(word))),
                panel());
    }

    private static Control<UnderstudyState> panel() {
        return new Control.Pick<>(
                PANEL,
                PANELS.all(),
                state -> PANELS.of(state.panel()),
                (state, word) -> state.withPanel(PANELS.meaning(word)));
    }

    /// What else a link remembers.
    public static List<Control<UnderstudyState>> remembered() {
        return List.of(
                panel(),
                new Control.Slide<>(
                        "seed",
                        1,
                        Seed.LAST,
                        1,
                        UnderstudyState::seed,
                        (state, seed) -> state.withSeed(seed.intValue())));
    }

    private static Control<UnderstudyState> number(
            String name,
            Range range,
            ToDoubleFunction<UnderstudySetting> value,
            BiFunction<UnderstudySetting, Double, UnderstudySetting> change) {
        return new Control.Slide<>(
                name,
                range.from(),
                range.to(),
                TENTH,
                state -> value.applyAsDouble(state.setting()),
                (state, number) -> state.with(change.apply(state.setting(), number)));
    }
}
