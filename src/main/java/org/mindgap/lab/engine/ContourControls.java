package org.mindgap.lab.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;

/// The parts of the contour bench’s state, by the names that course files and links use.
public final class ContourControls {
    public static final String SCENARIO = "scenario";
    public static final Words<ContourReader> READERS = Words.of(ContourReader.class, "first", "second");
    public static final Words<ContourScenario> SCENARIOS = Words.of(
            ContourScenario.class,
            Stream.of(ContourScenario.values())
                    .map(scenario -> scenario.name().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new));

    public static final Words<MetricHack> STARS = Words.of(
            MetricHack.class,
            "high-dice-with-missed-lesion",
            "perfect-hd95-with-false-lesion",
            "perfect-nsd-with-low-dice",
            "same-volume-with-low-dice",
            "full-sensitivity-with-low-dice",
            "perfect-f1-with-low-dice",
            "all-touched-with-low-f1",
            "high-dice-with-far-error");
    public static final Words<ContourError> ERRORS = Words.of(
            ContourError.class,
            "missed-lesion",
            "false-lesion",
            "shift",
            "over-segmentation",
            "under-segmentation",
            "hole",
            "merge");

    /// What stands in a link for a mask that does not fit into one.
    static final String TOO_INTRICATE = "too-intricate";

    private static final Map<String, Spacing> SPACINGS = spacings();
    private static final double HALF = 0.5;

    private ContourControls() {}

    /// What a lesson can set.
    public static List<Control<ContourState>> ofTheSetting() {
        return List.of(
                new Control.Slide<>(
                        "tolerance",
                        ContourSetting.TOLERANCE.from(),
                        ContourSetting.TOLERANCE.to(),
                        HALF,
                        state -> state.setting().tolerance(),
                        (state, millimetres) -> state.with(state.setting().withTolerance(millimetres))),
                new Control.Pick<>(
                        "spacing",
                        List.copyOf(SPACINGS.keySet()),
                        state -> word(state.setting().spacing()),
                        (state, word) -> state.with(state.setting().withSpacing(spacing(word)))),
                new Control.Pick<>(
                        "reader",
                        READERS.all(),
                        state -> READERS.of(state.setting().reader()),
                        (state, word) -> state.with(state.setting().withReader(READERS.meaning(word)))),
                new Control.Slide<>(
                        "contrast",
                        ContourPhantom.CONTRAST.from(),
                        ContourPhantom.CONTRAST.to(),
                        1,
                        ContourState::contrast,
                        (state, grey) -> state.withContrast(grey.intValue())),
                scenario());
    }

    static Control<ContourState> scenario() {
        return new Control.Pick<>(
                SCENARIO,
                SCENARIOS.all(),
                state -> SCENARIOS.of(state.base()),
                (state, word) -> state.load(SCENARIOS.meaning(word)));
    }

    /// What was painted on the prepared mask.
    public static Control<ContourState> edits() {
        return new Control.Text<>("edits", ContourControls::edits, ContourControls::edited);
    }

    private static String edits(ContourState state) {
        Mask base = state.base().mask();
        return MaskCode.write(differences(base, state.mask())).orElse(TOO_INTRICATE);
    }

    private static Optional<ContourState> edited(ContourState state, String code) {
        return MaskCode.read(code)
                .map(edits -> state.withMask(differences(state.base().mask(), edits)));
    }

    private static Mask differences(Mask one, Mask other) {
        return one.union(other).minus(one.intersection(other));
    }

    private static Map<String, Spacing> spacings() {
        return ContourSetting.SPACINGS.stream()
                .collect(Collectors.toMap(
                        spacing -> Control.Slide.plain(spacing.row()) + "x" + Control.Slide.plain(spacing.column()),
                        spacing -> spacing,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static String word(Spacing spacing) {
        return SPACINGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(spacing))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Spacing spacing(String word) {
        return Optional.ofNullable(SPACINGS.get(word)).orElseThrow();
    }
}
