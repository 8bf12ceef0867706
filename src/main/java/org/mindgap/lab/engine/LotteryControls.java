package org.mindgap.lab.engine;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The parts of the split lottery's state, by the names that course files and links use.
public final class LotteryControls {
    public static final Words<Strategy> STRATEGIES =
            Words.of(Strategy.class, "single", "records", "patients", "repeated", "sites");
    public static final Words<Prevalence> PREVALENCES = Words.of(Prevalence.class, "equal", "spread");
    public static final Words<Classifier> CLASSIFIERS = Words.of(Classifier.class, "memoriser", "ridge-lda");

    private static final double TENTH = 0.1;

    private LotteryControls() {}

    /// What a lesson can set.
    public static List<Control<LotteryState>> ofTheSetting() {
        return List.of(
                count(
                        "patients",
                        SplitLotterySetting.PATIENTS,
                        SplitLotterySetting::patients,
                        SplitLotterySetting::withPatients),
                count(
                        "records",
                        SplitLotterySetting.RECORDS_PER_PATIENT,
                        SplitLotterySetting::recordsPerPatient,
                        SplitLotterySetting::withRecordsPerPatient),
                number(
                        "effect",
                        SplitLotterySetting.EFFECT,
                        SplitLotterySetting::effect,
                        SplitLotterySetting::withEffect),
                number(
                        "fingerprint",
                        SplitLotterySetting.FINGERPRINT,
                        SplitLotterySetting::fingerprint,
                        SplitLotterySetting::withFingerprint),
                number(
                        "noise",
                        SplitLotterySetting.RECORD_NOISE,
                        SplitLotterySetting::recordNoise,
                        SplitLotterySetting::withRecordNoise),
                number(
                        "scanner",
                        SplitLotterySetting.SCANNER_SHIFT,
                        SplitLotterySetting::scannerShift,
                        SplitLotterySetting::withScannerShift),
                new Control.Pick<>(
                        "prevalence",
                        PREVALENCES.all(),
                        state -> PREVALENCES.of(state.setting().prevalence()),
                        (state, word) -> state.with(state.setting().withPrevalence(PREVALENCES.meaning(word)))),
                new Control.Pick<>(
                        "classifier",
                        CLASSIFIERS.all(),
                        state -> CLASSIFIERS.of(state.setting().classifier()),
                        (state, word) -> state.with(state.setting().withClassifier(CLASSIFIERS.meaning(word)))),
                new Control.Pick<>(
                        "strategy",
                        STRATEGIES.all(),
                        state -> STRATEGIES.of(state.strategy()),
                        (state, word) -> state.with(STRATEGIES.meaning(word))),
                count("folds", SplitLotterySetting.FOLDS, SplitLotterySetting::folds, SplitLotterySetting::withFolds));
    }

    /// What else a link remembers.
    public static List<Control<LotteryState>> remembered() {
        return List.of(
                new Control.Slide<>(
                        "seed", 1, Seed.LAST, 1, LotteryState::seed, (state, seed) -> state.withSeed(seed.intValue())),
                new Control.Several<>(
                        "seen",
                        STRATEGIES.all(),
                        state -> state.seen().stream().map(STRATEGIES::of).toList(),
                        (state, words) -> state.withSeen(
                                words.stream().map(STRATEGIES::meaning).collect(Collectors.toSet()))));
    }

    /// @param open whether the truth may be shown
    public static Control<LotteryState> truth(boolean open) {
        return new Control.Toggle<>("truth", open, LotteryState::truth, LotteryState::withTruth);
    }

    private static Control<LotteryState> count(
            String name,
            CountRange range,
            ToDoubleFunction<SplitLotterySetting> value,
            BiFunction<SplitLotterySetting, Integer, SplitLotterySetting> change) {
        return new Control.Slide<>(
                name,
                range.from(),
                range.to(),
                1,
                state -> value.applyAsDouble(state.setting()),
                (state, number) -> state.with(change.apply(state.setting(), number.intValue())));
    }

    private static Control<LotteryState> number(
            String name,
            Range range,
            ToDoubleFunction<SplitLotterySetting> value,
            BiFunction<SplitLotterySetting, Double, SplitLotterySetting> change) {
        return new Control.Slide<>(
                name,
                range.from(),
                range.to(),
                TENTH,
                state -> value.applyAsDouble(state.setting()),
                (state, number) -> state.with(change.apply(state.setting(), number)));
    }
}
