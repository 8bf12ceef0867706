package org.mindgap.lab.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mindgap.statistics.CaseMix;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.MarkedScores;
import org.mindgap.statistics.PredictiveValues;

/// Where a learner stands in the lab "The brochure and the van".
///
/// @param numbers a value for each
/// @param site whose images the score reads
/// @param markerFree whether the score was trained without the marker
public record BrochureState(
        Map<BrochureNumber, Double> numbers,
        BrochurePanel panel,
        BrochureSite site,
        MarkerHabit habit,
        boolean markerFree) {
    /// How far benign mimics lie towards disease, in standard deviations.
    public static final double MIMIC_SHIFT = 0.8;

    /// The share of advanced disease in the brochure's study.
    public static final double ADVANCED_IN_BROCHURE = BrochureNumber.ADVANCED.initial();

    public BrochureState {
        Map<BrochureNumber, Double> all = new EnumMap<>(BrochureNumber.class);
        for (BrochureNumber number : BrochureNumber.values()) {
            all.put(number, number.require(numbers.getOrDefault(number, number.initial())));
        }
        numbers = Collections.unmodifiableMap(all);
    }

    /// As the engine has it before a lesson sets anything.
    public static BrochureState defaults() {
        return new BrochureState(
                Map.of(), BrochurePanel.PREVALENCE, BrochureSite.ELSEWHERE, MarkerHabit.UNRELATED, false);
    }

    /// As a lesson sets the lab up.
    public static BrochureState start(Map<String, String> given) {
        return new LabQuery<>(BrochureControls.ofTheSetting())
                .read(defaults(), given)
                .state();
    }

    public double at(BrochureNumber number) {
        return numbers.getOrDefault(number, number.initial());
    }

    public BrochureState with(BrochureNumber number, double value) {
        Map<BrochureNumber, Double> changed = new EnumMap<>(numbers);
        changed.put(number, value);
        return new BrochureState(changed, panel, site, habit, markerFree);
    }

    public BrochureState with(BrochurePanel shown) {
        return new BrochureState(numbers, shown, site, habit, markerFree);
    }

    public BrochureState with(BrochureSite read) {
        return new BrochureState(numbers, panel, read, habit, markerFree);
    }

    public BrochureState with(MarkerHabit elsewhere) {
        return new BrochureState(numbers, panel, site, elsewhere, markerFree);
    }

    public BrochureState withMarkerFree(boolean trained) {
        return new BrochureState(numbers, panel, site, habit, trained);
    }

    // What is computed from it

    /// The score trained with the marker, whichever is shown.
    public MarkedScores marked() {
        return new MarkedScores(
                at(BrochureNumber.SIGNAL),
                at(BrochureNumber.MARKED_ILL),
                at(BrochureNumber.MARKED_HEALTHY),
                at(BrochureNumber.TRAINING_PREVALENCE));
    }

    /// The score that is shown.
    public MarkedScores score() {
        return markerFree ? marked().withoutMarker() : marked();
    }

    /// Share of the ill with the marker at a site.
    public double markedIll(BrochureSite at) {
        return switch (at) {
            case TRAINING -> at(BrochureNumber.MARKED_ILL);
            case ERASED -> 0;
            case ELSEWHERE ->
                switch (habit) {
                    case UNRELATED -> at(BrochureNumber.MARKED_ELSEWHERE);
                    case SAME -> at(BrochureNumber.MARKED_ILL);
                    case REVERSED -> at(BrochureNumber.MARKED_HEALTHY);
                };
        };
    }

    /// Share of the healthy with the marker at a site.
    public double markedHealthy(BrochureSite at) {
        return switch (at) {
            case TRAINING -> at(BrochureNumber.MARKED_HEALTHY);
            case ERASED -> 0;
            case ELSEWHERE ->
                switch (habit) {
                    case UNRELATED -> at(BrochureNumber.MARKED_ELSEWHERE);
                    case SAME -> at(BrochureNumber.MARKED_HEALTHY);
                    case REVERSED -> at(BrochureNumber.MARKED_ILL);
                };
        };
    }

    /// Of a score on the images of a site.
    public double auc(MarkedScores score, BrochureSite at) {
        return score.auc(markedIll(at), markedHealthy(at));
    }

    /// At the cut-off, on the images shown.
    public double sensitivity() {
        return score().sensitivity(at(BrochureNumber.CUTOFF), markedIll(site));
    }

    /// At the cut-off, on the images shown.
    public double falsePositiveRate() {
        return score().falsePositiveRate(at(BrochureNumber.CUTOFF), markedHealthy(site));
    }

    /// The brochure's test at some prevalence.
    public PredictiveValues claimed(double prevalence) {
        return new PredictiveValues(
                at(BrochureNumber.CLAIMED_SENSITIVITY), at(BrochureNumber.CLAIMED_SPECIFICITY), prevalence);
    }

    /// The brochure's test in the brochure's study.
    public PredictiveValues inTheBrochure() {
        return claimed(at(BrochureNumber.TRAINING_PREVALENCE));
    }

    /// The brochure's test where it is used.
    public PredictiveValues here() {
        return claimed(at(BrochureNumber.LOCAL_PREVALENCE));
    }

    /// The mix of cases where the test is used.
    public CaseMix mix() {
        return mix(at(BrochureNumber.ADVANCED), at(BrochureNumber.MIMICS));
    }

    /// The mix of cases in the brochure's study: much advanced disease, no mimics.
    public CaseMix mixInTheBrochure() {
        return mix(ADVANCED_IN_BROCHURE, 0);
    }

    private CaseMix mix(double advanced, double mimics) {
        return new CaseMix(
                advanced, at(BrochureNumber.ADVANCED_SIGNAL), at(BrochureNumber.EARLY_SIGNAL), mimics, MIMIC_SHIFT);
    }

    /// The brochure's test where it is used, judged by the reference there.
    public ImperfectReference judged() {
        return new ImperfectReference(
                at(BrochureNumber.LOCAL_PREVALENCE),
                at(BrochureNumber.CLAIMED_SENSITIVITY),
                at(BrochureNumber.CLAIMED_SPECIFICITY),
                at(BrochureNumber.REFERENCE_SENSITIVITY),
                at(BrochureNumber.REFERENCE_SPECIFICITY));
    }
}
