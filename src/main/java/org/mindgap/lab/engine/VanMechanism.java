package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.CaseMix;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.MarkedScores;
import org.mindgap.statistics.PredictiveValues;

/// Why a test does worse where it is used than where it was tried; each is a hidden configuration of a task.
public enum VanMechanism {
    SHORTCUT,
    SPECTRUM,
    PREVALENCE,
    LABELS;

    private static final MarkedScores SCORE = new MarkedScores(1.5, 0.6, 0.2, 0.4);
    private static final double CUTOFF = 0;
    private static final double MARKED_ELSEWHERE = 0.4;
    private static final CaseMix STUDIED = new CaseMix(0.7, 2.5, 1, 0, BrochureState.MIMIC_SHIFT);
    private static final CaseMix MET = new CaseMix(0.15, 2.5, 1, 0, BrochureState.MIMIC_SHIFT);
    private static final double MIX_CUTOFF = 1;
    private static final double STUDY_PREVALENCE = 0.4;
    private static final double SCREENING_PREVALENCE = 0.006;
    private static final double LABELLED_PREVALENCE = 0.2;

    /// What a test is seen to be worth.
    ///
    /// @param auc of a test with one operating point, half the sum of sensitivity and specificity
    public record Seen(double auc, double sensitivity, double specificity, double ppv, double npv) {
        private static Seen of(double auc, double sensitivity, double specificity, double prevalence) {
            PredictiveValues values = new PredictiveValues(sensitivity, specificity, prevalence);
            return new Seen(auc, sensitivity, specificity, known(values.positive()), known(values.negative()));
        }

        private static Seen of(double sensitivity, double specificity, double prevalence) {
            return of((sensitivity + specificity) / 2, sensitivity, specificity, prevalence);
        }

        // No hidden configuration leaves a class or a result empty.
        private static double known(OptionalDouble value) {
            return value.orElseThrow();
        }
    }

    /// Where the test was tried.
    public Seen inTheBrochure() {
        return switch (this) {
            case SHORTCUT -> marked(SCORE.markedIll(), SCORE.markedHealthy());
            case SPECTRUM -> mixed(STUDIED);
            case PREVALENCE -> Seen.of(0.9, 0.85, STUDY_PREVALENCE);
            case LABELS -> Seen.of(0.9, 0.9, LABELLED_PREVALENCE);
        };
    }

    /// Where it is used, after a trial that changes one thing.
    public Seen after(VanTrial trial) {
        boolean repaired = trial == trialThatRepairs();
        return switch (this) {
            case SHORTCUT -> repaired ? marked(0, 0) : marked(MARKED_ELSEWHERE, MARKED_ELSEWHERE);
            case SPECTRUM -> mixed(repaired ? STUDIED : MET);
            case PREVALENCE -> Seen.of(0.9, 0.85, repaired ? STUDY_PREVALENCE : SCREENING_PREVALENCE);
            case LABELS -> repaired ? Seen.of(0.9, 0.9, LABELLED_PREVALENCE) : mislabelled();
        };
    }

    /// The trial that brings the numbers back, or as far back as they come.
    public VanTrial trialThatRepairs() {
        return switch (this) {
            case SHORTCUT -> VanTrial.ERASE_MARKER;
            case SPECTRUM -> VanTrial.SAME_MIX;
            case PREVALENCE -> VanTrial.SAME_PREVALENCE;
            case LABELS -> VanTrial.REREAD_LABELS;
        };
    }

    private static Seen marked(double ill, double healthy) {
        return Seen.of(
                SCORE.auc(ill, healthy),
                SCORE.sensitivity(CUTOFF, ill),
                1 - SCORE.falsePositiveRate(CUTOFF, healthy),
                STUDY_PREVALENCE);
    }

    private static Seen mixed(CaseMix mix) {
        return Seen.of(mix.auc(), mix.sensitivity(MIX_CUTOFF), mix.specificity(MIX_CUTOFF), STUDY_PREVALENCE);
    }

    private static Seen mislabelled() {
        double found = 0.8;
        double cleared = 0.98;
        ImperfectReference judged = new ImperfectReference(LABELLED_PREVALENCE, 0.9, 0.9, found, cleared);
        double called = LABELLED_PREVALENCE * found + (1 - LABELLED_PREVALENCE) * (1 - cleared);
        return Seen.of(
                judged.apparentSensitivity().orElseThrow(),
                judged.apparentSpecificity().orElseThrow(),
                called);
    }
}
