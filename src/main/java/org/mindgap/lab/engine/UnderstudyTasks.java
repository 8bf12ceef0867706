package org.mindgap.lab.engine;

import java.util.List;
import java.util.OptionalInt;

/// What the missions of the understudy ask for and are worth.
public final class UnderstudyTasks {
    /// How far off a verdict must be, on average over ten cohorts.
    public static final double MISLEADING = 0.04;

    /// What the smallest p-value of the marginals must stay above, in the middle of ten cohorts.
    public static final double UNSUSPICIOUS = 0.05;

    /// The share of copies for which a jitter is looked for.
    public static final double COPIES = 0.5;

    /// What the attack's mean AUC may be at most.
    public static final double PRIVATE = 0.60;

    /// What the mean second-order pMSE ratio may be at most.
    public static final double FAITHFUL = 2.5;

    private static final int MISLEADING_POINTS = 30;
    private static final int JITTER_POINTS = 20;
    private static final int CLAIM_POINTS = 20;
    private static final int DISCOVERY_POINTS = 5;

    private UnderstudyTasks() {}

    /// The four missions, 100 points in all.
    public static Missions missions() {
        return new Missions(
                List.of(
                        new Missions.Mission("misleading", MISLEADING_POINTS),
                        new Missions.Mission("jitter", JITTER_POINTS),
                        new Missions.Mission("sealed", UnderstudySealed.POINTS),
                        new Missions.Mission("claims", CLAIM_POINTS)),
                OptionalInt.empty());
    }

    /// Tasks are graded with as many synthetic patients as usual: with few, no look could object.
    public static UnderstudySetting graded(UnderstudySetting setting) {
        return setting.withSynthetic(UnderstudySetting.USUAL);
    }

    public static boolean isMisleading(UnderstudyTrial trial) {
        return Math.abs(trial.meanBias()) > MISLEADING;
    }

    public static boolean isUnsuspicious(UnderstudyTrial trial) {
        return trial.medianSmallestP() > UNSUSPICIOUS;
    }

    /// A verdict that is wrong while every marginal looks right.
    public static Credit misleading(UnderstudyTrial trial) {
        return Credit.allOrNothing(isMisleading(trial) && isUnsuspicious(trial), MISLEADING_POINTS);
    }

    public static boolean isHalfCopied(UnderstudySetting setting) {
        return setting.memory() == COPIES;
    }

    public static boolean isPrivate(UnderstudyTrial trial) {
        return trial.mean(UnderstudyGauge.ATTACK_AUC) <= PRIVATE;
    }

    public static boolean isFaithful(UnderstudyTrial trial) {
        return trial.mean(UnderstudyGauge.SECOND_ORDER) <= FAITHFUL;
    }

    /// A jitter that hides copies and does not spoil the likeness.
    public static Credit jitter(UnderstudySetting setting, UnderstudyTrial trial) {
        return Credit.allOrNothing(isHalfCopied(setting) && isPrivate(trial) && isFaithful(trial), JITTER_POINTS);
    }

    /// The claims that a report supports, among several of which so many are chosen as hold.
    public static Credit claims(int right, int of) {
        return new Credit(CLAIM_POINTS * right / of, CLAIM_POINTS);
    }

    /// A question about what the bench shows.
    public static Credit discovery(int right, int questions) {
        return Credit.allOrNothing(right == questions, DISCOVERY_POINTS);
    }
}
