package org.mindgap.statistics;

import java.util.OptionalDouble;

/// The area below the steps of the precision-recall curve: Σ (Rₖ - Rₖ₋₁) Pₖ over the distinct scores from the highest
/// down, without interpolation. Depends on how frequent events are.
///
/// Davis J, Goadrich M. ICML 2006:233-240.
public final class AveragePrecision {

    private AveragePrecision() {}

    /// Empty without an event. Higher scores speak for the event. Takes n log n steps.
    public static OptionalDouble of(double[] scores, boolean[] events) {
        int all = ClassScores.of(scores, events, true).length;
        if (all == 0) {
            return OptionalDouble.empty();
        }
        int[] order = Order.of(scores);
        double sum = 0;
        int found = 0;
        int before = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            found += events[order[i]] ? 1 : 0;
            if (i == 0 || scores[order[i - 1]] != scores[order[i]]) {
                sum += (double) (found - before) / all * found / (order.length - i);
                before = found;
            }
        }
        return OptionalDouble.of(sum);
    }
}
