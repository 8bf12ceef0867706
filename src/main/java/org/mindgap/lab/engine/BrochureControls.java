package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The parts of the state of "The brochure and the van", by the names that course files and links use.
public final class BrochureControls {
    public static final Words<BrochurePanel> PANELS =
            Words.of(BrochurePanel.class, "prevalence", "marker", "case-mix", "labels");
    public static final Words<BrochureSite> SITES = Words.of(BrochureSite.class, "training", "elsewhere", "erased");
    public static final Words<MarkerHabit> HABITS = Words.of(MarkerHabit.class, "unrelated", "same", "reversed");

    static final String PANEL = "panel";
    private static final String SITE = "images";
    private static final String HABIT = "habit";
    private static final String TRAINED = "trained";
    private static final String WITH_MARKER = "with-marker";
    private static final String MARKER_FREE = "marker-free";

    private static final Map<BrochurePanel, Set<String>> SHOWN = Map.of(
            BrochurePanel.PREVALENCE,
            Set.of("claimed-sensitivity", "claimed-specificity", "training-prevalence", "local-prevalence"),
            BrochurePanel.MARKER,
            Set.of(
                    SITE,
                    HABIT,
                    TRAINED,
                    "signal",
                    "marked-ill",
                    "marked-healthy",
                    "marked-elsewhere",
                    "training-prevalence",
                    "cutoff"),
            BrochurePanel.CASE_MIX,
            Set.of("advanced", "advanced-signal", "early-signal", "mimics", "mix-cutoff"),
            BrochurePanel.LABELS,
            Set.of(
                    "reference-sensitivity",
                    "reference-specificity",
                    "local-prevalence",
                    "claimed-sensitivity",
                    "claimed-specificity"));

    private BrochureControls() {}

    /// What a lesson can set.
    public static List<Control<BrochureState>> ofTheSetting() {
        List<Control<BrochureState>> all = new ArrayList<>();
        all.add(new Control.Pick<>(
                PANEL,
                PANELS.all(),
                state -> PANELS.of(state.panel()),
                (state, word) -> state.with(PANELS.meaning(word))));
        all.add(new Control.Pick<>(
                SITE, SITES.all(), state -> SITES.of(state.site()), (state, word) -> state.with(SITES.meaning(word))));
        all.add(new Control.Pick<>(
                HABIT,
                HABITS.all(),
                state -> HABITS.of(state.habit()),
                (state, word) -> state.with(HABITS.meaning(word))));
        all.add(new Control.Pick<>(
                TRAINED,
                List.of(WITH_MARKER, MARKER_FREE),
                state -> state.markerFree() ? MARKER_FREE : WITH_MARKER,
                (state, word) -> state.withMarkerFree(word.equals(MARKER_FREE))));
        for (BrochureNumber number : BrochureNumber.values()) {
            all.add(number.control());
        }
        return all;
    }

    /// Whether a control changes something in a panel.
    static boolean belongs(String control, BrochurePanel panel) {
        return SHOWN.getOrDefault(panel, Set.of()).contains(control);
    }
}
