package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.statistics.DeLong;
import org.mindgap.statistics.Interval;

/// What a test on synthetic patients says about the model.
///
/// @param auc on the synthetic patients
/// @param interval 95%, as if they were independent draws from the population
/// @param commonSensitivity at the model's threshold; empty where no patient has the common subtype
/// @param rareSensitivity the same of the rare one
/// @param trainedOnSynthetic AUC on the real test set of a model that learned from the synthetic patients alone; empty
///     where it cannot
public record UnderstudyVerdict(
        double auc,
        Interval interval,
        OptionalDouble commonSensitivity,
        OptionalDouble rareSensitivity,
        OptionalDouble trainedOnSynthetic) {

    private static final double LEVEL = 0.95;

    static UnderstudyVerdict of(UnderstudyPatients synthetic, UnderstudyCohort cohort) {
        DeLong tested = DeLong.of(cohort.model().scores(synthetic), synthetic.events())
                .orElseThrow(() -> new IllegalStateException("A generator made patients of one kind only"));
        OptionalDouble utility = UnderstudyModel.trainedOn(synthetic)
                .map(model -> OptionalDouble.of(
                        DeLong.of(model.scores(cohort.test()), cohort.test().events())
                                .orElseThrow()
                                .auc()))
                .orElse(OptionalDouble.empty());
        return new UnderstudyVerdict(
                tested.auc(),
                tested.wald(LEVEL),
                cohort.sensitivity(synthetic, UnderstudySubtype.COMMON),
                cohort.sensitivity(synthetic, UnderstudySubtype.RARE),
                utility);
    }
}
