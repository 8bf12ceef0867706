package org.mindgap.lab.engine;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// All randomness of a run, from one seed.
///
/// Each purpose, cohort and repetition has a stream of its own, so that the cohort with number 7 is the same whatever
/// else is asked for, in any order, and a new purpose changes no old stream. The generator is [SplittableRandom]
/// (SplitMix64); its state is the seed mixed with the parts of the address by the same generator's 64-bit finaliser.
///
/// Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators. OOPSLA 2014:453-472.
record Chance(long seed) {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /// What a stream is for. The name is part of the address, the position is not.
    enum Purpose {
        COHORT,
        RECORD_FOLDS,
        PATIENT_FOLDS,
        NEW_PATIENTS,
        NEW_HOSPITALS,
        FEATURES,
        OUTER_FOLDS,
        INNER_FOLDS,
        CASINO_DRAW,
        CONTOUR_NOISE,
        DISTRICT_SAMPLE,
        HIDDEN_MASKS,
        UNDERSTUDY_MODEL,
        UNDERSTUDY_SOURCE,
        UNDERSTUDY_HOLD_OUT,
        UNDERSTUDY_TEST,
        UNDERSTUDY_POPULATION,
        UNDERSTUDY_SAMPLE,
        UNDERSTUDY_SEALED
    }

    RandomGenerator stream(Purpose purpose, int cohort) {
        return stream(purpose, cohort, 0);
    }

    RandomGenerator stream(Purpose purpose, int cohort, int repetition) {
        long state = mix(seed + GOLDEN_GAMMA);
        state = mix(state + GOLDEN_GAMMA + purpose.name().hashCode());
        state = mix(state + GOLDEN_GAMMA + cohort);
        state = mix(state + GOLDEN_GAMMA + repetition);
        return new SplittableRandom(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
