package org.mindgap.lab.engine;

import org.mindgap.lab.engine.Chance.Purpose;

/// A generator's audition before one cohort: the synthetic patients, and what each of the three panels says of them.
public record UnderstudyOutcome(
        UnderstudySetting setting,
        UnderstudyCohort cohort,
        UnderstudyPatients synthetic,
        UnderstudyLooks looks,
        UnderstudyVerdict verdict,
        UnderstudyLeak leak) {

    /// The same setting and cohort always give the same outcome. Takes some ten milliseconds of a warm processor.
    public static UnderstudyOutcome of(UnderstudySetting setting, UnderstudyCohort cohort) {
        UnderstudyPatients learned = cohort.source(setting.source());
        UnderstudyPatients synthetic = new UnderstudyGenerator(learned)
                .sample(setting, new Chance(cohort.seed()).stream(Purpose.UNDERSTUDY_SAMPLE, cohort.number()));
        return new UnderstudyOutcome(
                setting,
                cohort,
                synthetic,
                UnderstudyLooks.of(synthetic, learned, cohort.test()),
                UnderstudyVerdict.of(synthetic, cohort),
                UnderstudyLeak.of(synthetic, learned, cohort.holdOut()));
    }

    /// How much more the synthetic test promises than the population keeps.
    public double bias() {
        return verdict.auc() - cohort.truth();
    }
}
