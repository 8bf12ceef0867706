package org.mindgap.lab.engine;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The parts of the two districts' state, by the names that course files and links use.
public final class DistrictsControls {
    public static final String INPUTS = "inputs";
    public static final String PREPARATION = "preparation";
    public static final String TRAINING = "training";
    public static final String DECISION = "decision";
    public static final String SITE = "site";
    public static final String COUNTING = "counting";
    public static final String VAN_PREVALENCE = "prevalence-van";
    public static final String TOWN_PREVALENCE = "prevalence-town";

    public static final Words<DistrictInputs> INPUT_WORDS =
            Words.of(DistrictInputs.class, "signal", "signal-marker", "signal-marker-district");
    public static final Words<DistrictPreparation> PREPARATION_WORDS = Words.of(
            DistrictPreparation.class,
            "none",
            "reweighing",
            "balance-districts",
            "balance-districts-labels",
            "label-audit",
            "fix-acquisition");
    public static final Words<DistrictTraining> TRAINING_WORDS =
            Words.of(DistrictTraining.class, "average", "worst-district");
    public static final Words<DistrictDecision> DECISION_WORDS = Words.of(
            DistrictDecision.class,
            "cost",
            "manual",
            "equal-opportunity",
            "equal-recall",
            "equal-predictive-value",
            "equalised-odds",
            "floor",
            "recalibration",
            "deferral");
    private static final Words<DistrictSite> SITE_WORDS = Words.of(DistrictSite.class, "home", "elsewhere");
    private static final String EXACT = "exact";
    private static final String DRAWN = "drawn";

    private DistrictsControls() {}

    /// Everything a lesson can set, in the order in which it is shown.
    public static List<Control<DistrictsState>> all() {
        return Stream.of(levers(), details(), measuring(), world())
                .flatMap(List::stream)
                .toList();
    }

    /// The fixes, from the data to the decision, and where the model is used.
    static List<Control<DistrictsState>> levers() {
        return List.of(
                lever(INPUTS, INPUT_WORDS, DistrictsPlan::inputs, DistrictsPlan::with),
                lever(PREPARATION, PREPARATION_WORDS, DistrictsPlan::preparation, DistrictsPlan::with),
                lever(TRAINING, TRAINING_WORDS, DistrictsPlan::training, DistrictsPlan::with),
                lever(DECISION, DECISION_WORDS, DistrictsPlan::decision, DistrictsPlan::with),
                new Control.Pick<>(
                        SITE,
                        SITE_WORDS.all(),
                        state -> SITE_WORDS.of(state.site()),
                        (state, word) -> state.with(SITE_WORDS.meaning(word))));
    }

    private static <E extends Enum<E>> Control<DistrictsState> lever(
            String name,
            Words<E> words,
            Function<DistrictsPlan, E> value,
            BiFunction<DistrictsPlan, E, DistrictsPlan> change) {
        return new Control.Pick<>(
                name,
                words.all(),
                state -> words.of(value.apply(state.plan())),
                (state, word) -> state.with(change.apply(state.plan(), words.meaning(word))));
    }

    /// The numbers of the decisions.
    static List<Control<DistrictsState>> details() {
        return List.of(
                ofThePlan(
                        "cost-ratio",
                        DistrictsPlan.COST_RATIO,
                        1,
                        DistrictsPlan::costRatio,
                        DistrictsPlan::withCostRatio),
                ofThePlan(
                        "threshold-town",
                        DistrictsPlan.THRESHOLD,
                        0.05,
                        DistrictsPlan::townThreshold,
                        (plan, at) -> plan.withThresholds(at, plan.vanThreshold())),
                ofThePlan(
                        "threshold-van",
                        DistrictsPlan.THRESHOLD,
                        0.05,
                        DistrictsPlan::vanThreshold,
                        (plan, at) -> plan.withThresholds(plan.townThreshold(), at)),
                ofThePlan(
                        "least-sensitivity", DistrictsPlan.FLOOR, 0.01, DistrictsPlan::floor, DistrictsPlan::withFloor),
                ofThePlan(
                        "band",
                        DistrictsPlan.BAND,
                        0.1,
                        DistrictsPlan::band,
                        (plan, width) -> plan.withReader(width, plan.readerSensitivity(), plan.readerSpecificity())),
                ofThePlan(
                        "reader-sensitivity",
                        DistrictsPlan.READER,
                        0.01,
                        DistrictsPlan::readerSensitivity,
                        (plan, share) -> plan.withReader(plan.band(), share, plan.readerSpecificity())),
                ofThePlan(
                        "reader-specificity",
                        DistrictsPlan.READER,
                        0.01,
                        DistrictsPlan::readerSpecificity,
                        (plan, share) -> plan.withReader(plan.band(), plan.readerSensitivity(), share)));
    }

    /// Whether a number plays a part in how the state decides.
    public static boolean applies(String control, DistrictsState state) {
        DistrictDecision decision = state.plan().decision();
        return switch (control) {
            case "cost-ratio" -> decision != DistrictDecision.MANUAL;
            case "threshold-town", "threshold-van" -> decision == DistrictDecision.MANUAL;
            case "least-sensitivity" -> decision == DistrictDecision.FLOOR;
            case "band", "reader-sensitivity", "reader-specificity" -> decision == DistrictDecision.DEFERRAL;
            default -> true;
        };
    }

    static List<Control<DistrictsState>> measuring() {
        return List.of(
                new Control.Pick<>(
                        COUNTING,
                        List.of(EXACT, DRAWN),
                        state -> state.sampled() ? DRAWN : EXACT,
                        (state, word) -> state.withSampled(word.equals(DRAWN))),
                new Control.Slide<>(
                        "people",
                        DistrictsState.PATIENTS.from(),
                        DistrictsState.PATIENTS.to(),
                        500,
                        DistrictsState::patients,
                        (state, people) -> state.withPatients(people.intValue())));
    }

    /// The districts themselves: who lives there, and what can be repaired about their data.
    static List<Control<DistrictsState>> world() {
        return Stream.of(
                        List.<Control<DistrictsState>>of(new Control.Slide<>(
                                "van-share",
                                DistrictsWorld.VAN_SHARE.from(),
                                DistrictsWorld.VAN_SHARE.to(),
                                0.01,
                                state -> state.world().vanShare(),
                                (state, share) -> state.with(state.world().withVanShare(share)))),
                        district("-town", DistrictsWorld::town, DistrictsWorld::withTown),
                        district("-van", DistrictsWorld::van, DistrictsWorld::withVan))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Control<DistrictsState>> district(
            String which,
            Function<DistrictsWorld, DistrictSetting> district,
            BiFunction<DistrictsWorld, DistrictSetting, DistrictsWorld> change) {
        record Part(
                String name,
                Range range,
                double step,
                ToDoubleFunction<DistrictSetting> value,
                BiFunction<DistrictSetting, Double, DistrictSetting> change) {}
        return Stream.of(
                        new Part(
                                "prevalence",
                                DistrictSetting.PREVALENCE,
                                0.005,
                                DistrictSetting::prevalence,
                                DistrictSetting::withPrevalence),
                        new Part(
                                "separation",
                                DistrictSetting.SEPARATION,
                                0.05,
                                DistrictSetting::separation,
                                DistrictSetting::withSeparation),
                        new Part(
                                "offset",
                                DistrictSetting.OFFSET,
                                0.05,
                                DistrictSetting::offset,
                                DistrictSetting::withOffset),
                        new Part(
                                "missed-labels",
                                DistrictSetting.MISSED_LABELS,
                                0.01,
                                DistrictSetting::missedLabels,
                                DistrictSetting::withMissedLabels),
                        new Part(
                                "false-labels",
                                DistrictSetting.FALSE_LABELS,
                                0.01,
                                DistrictSetting::falseLabels,
                                DistrictSetting::withFalseLabels),
                        new Part(
                                "marker-diseased",
                                DistrictSetting.MARKER,
                                0.05,
                                DistrictSetting::markerDiseased,
                                DistrictSetting::withMarkerDiseased),
                        new Part(
                                "marker-healthy",
                                DistrictSetting.MARKER,
                                0.05,
                                DistrictSetting::markerHealthy,
                                DistrictSetting::withMarkerHealthy))
                .<Control<DistrictsState>>map(part -> new Control.Slide<>(
                        part.name() + which,
                        part.range().from(),
                        part.range().to(),
                        part.step(),
                        state -> part.value().applyAsDouble(district.apply(state.world())),
                        (state, number) -> state.with(change.apply(
                                state.world(), part.change().apply(district.apply(state.world()), number)))))
                .toList();
    }

    /// What a link remembers beside what the learner may set.
    static Control<DistrictsState> seed() {
        return new Control.Slide<>(
                "seed", 1, Seed.LAST, 1, DistrictsState::seed, (state, seed) -> state.withSeed(seed.intValue()));
    }

    private static Control<DistrictsState> ofThePlan(
            String name,
            Range range,
            double step,
            ToDoubleFunction<DistrictsPlan> value,
            BiFunction<DistrictsPlan, Double, DistrictsPlan> change) {
        return new Control.Slide<>(
                name,
                range.from(),
                range.to(),
                step,
                state -> value.applyAsDouble(state.plan()),
                (state, number) -> state.with(change.apply(state.plan(), number)));
    }
}
