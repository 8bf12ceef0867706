package org.mindgap.lab.engine;

import java.util.OptionalDouble;

/// Which of three demands on a decision are met: each lamp is lit where town and van differ by at most 0.02.
///
/// A false positive rate must not be more than 1.25 times the other either: where both are small, 0.02 hides a
/// threefold
/// difference.
///
/// @param sensitivity people with cancer have the same chance to be found
/// @param alarms people without cancer have the same chance to be recalled for nothing
/// @param predictiveValue a recall is as often right
/// @param honest whether at least 60% of the cancers are found in either district; flagging almost nobody lights lamps
/// too
public record DistrictsLamps(boolean sensitivity, boolean alarms, boolean predictiveValue, boolean honest) {
    /// How much town and van may differ.
    public static final double TOLERANCE = 0.02;
    /// Digits that the search for a threshold may leave.
    static final double SLACK = 1e-9;

    private static final double RATIO = 1.25;
    private static final double USEFUL = 0.6;

    public static DistrictsLamps of(DistrictsOutcome outcome) {
        double town = outcome.town().falsePositiveRate();
        double van = outcome.van().falsePositiveRate();
        OptionalDouble predictive = outcome.predictiveGap();
        return new DistrictsLamps(
                isSmall(outcome.sensitivityGap()),
                isSmall(outcome.alarmGap()) && Math.max(town, van) <= RATIO * Math.min(town, van) + SLACK,
                predictive.isPresent() && isSmall(predictive.getAsDouble()),
                outcome.leastSensitivity() >= USEFUL);
    }

    private static boolean isSmall(double gap) {
        return Math.abs(gap) <= TOLERANCE + SLACK;
    }

    public boolean all() {
        return sensitivity && alarms && predictiveValue;
    }

    /// How many are lit.
    public int count() {
        return (sensitivity ? 1 : 0) + (alarms ? 1 : 0) + (predictiveValue ? 1 : 0);
    }
}
