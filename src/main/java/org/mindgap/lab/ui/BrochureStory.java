package org.mindgap.lab.ui;

import org.mindgap.lab.engine.BrochureNumber;
import org.mindgap.lab.engine.BrochureSite;
import org.mindgap.lab.engine.BrochureState;
import org.mindgap.statistics.CaseMix;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.PredictiveValues;

/// Says in a sentence what "The brochure and the van" shows.
record BrochureStory(Texts texts) {
    /// Numbers closer than this read the same.
    private static final double ALIKE = 0.0005;

    String of(BrochureState state) {
        return switch (state.panel()) {
            case PREVALENCE -> prevalence(state);
            case MARKER -> marker(state);
            case CASE_MIX -> mix(state);
            case LABELS -> labels(state);
        };
    }

    private String prevalence(BrochureState state) {
        PredictiveValues there = state.inTheBrochure();
        PredictiveValues here = state.here();
        if (here.positive().isEmpty() || there.positive().isEmpty()) {
            return texts.of("lab.van.happened-nobody");
        }
        double before = there.positive().getAsDouble();
        double after = here.positive().getAsDouble();
        if (Math.abs(there.prevalence() - here.prevalence()) < ALIKE) {
            return texts.of("lab.van.happened-same-prevalence", after);
        }
        return after > 0
                ? texts.of("lab.van.happened-prevalence", before, after, (1 - after) / after)
                : texts.of("lab.van.happened-nobody");
    }

    private String marker(BrochureState state) {
        double signal = state.marked().signalAuc();
        if (state.markerFree()) {
            return texts.of("lab.van.happened-marker-free", signal);
        }
        double home = state.auc(state.marked(), BrochureSite.TRAINING);
        double elsewhere = state.auc(state.marked(), BrochureSite.ELSEWHERE);
        return switch (state.site()) {
            case TRAINING -> texts.of("lab.van.happened-training", home, signal);
            case ERASED -> texts.of("lab.van.happened-erased", home, signal);
            case ELSEWHERE ->
                switch (state.habit()) {
                    case SAME -> texts.of("lab.van.happened-same", elsewhere, signal);
                    case REVERSED ->
                        texts.of(
                                elsewhere < 0.5 - ALIKE
                                        ? "lab.van.happened-reversed-chance"
                                        : "lab.van.happened-reversed",
                                home,
                                elsewhere);
                    case UNRELATED ->
                        texts.of(
                                elsewhere < signal - ALIKE
                                        ? "lab.van.happened-unrelated-below"
                                        : "lab.van.happened-unrelated",
                                home,
                                elsewhere,
                                signal);
                };
        };
    }

    private String mix(BrochureState state) {
        CaseMix there = state.mixInTheBrochure();
        CaseMix here = state.mix();
        double cutoff = state.at(BrochureNumber.MIX_CUTOFF);
        boolean clearedAlike = Math.abs(there.specificity(cutoff) - here.specificity(cutoff)) < ALIKE;
        return texts.of(
                clearedAlike ? "lab.van.happened-mix" : "lab.van.happened-mimics",
                here.advanced(),
                there.advanced(),
                here.sensitivity(cutoff),
                there.sensitivity(cutoff),
                here.specificity(cutoff),
                there.specificity(cutoff));
    }

    private String labels(BrochureState state) {
        ImperfectReference judged = state.judged();
        if (judged.referenceSensitivity() == 1 && judged.referenceSpecificity() == 1) {
            return texts.of("lab.van.happened-perfect-reference", judged.sensitivity(), judged.specificity());
        }
        return texts.of(
                "lab.van.happened-labels",
                judged.sensitivity(),
                judged.specificity(),
                judged.apparentSensitivity().orElse(0),
                judged.apparentSpecificity().orElse(0));
    }
}
