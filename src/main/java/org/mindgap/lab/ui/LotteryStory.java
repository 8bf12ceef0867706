package org.mindgap.lab.ui;

import java.util.List;
import java.util.OptionalDouble;
import org.mindgap.lab.engine.LotteryDraw;
import org.mindgap.lab.engine.LotteryState;
import org.mindgap.lab.engine.Strategy;

/// Says in a sentence what a draw of the split lottery shows.
record LotteryStory(Texts texts) {
    /// From here on an average is called off the truth.
    private static final double BIAS = 0.05;

    /// From here on a single estimate is called a miss.
    private static final double MISS = 0.1;

    /// Numbers closer than this are the same when read with two digits.
    private static final double NOISE = 1e-9;

    String of(LotteryDraw draw, LotteryState state) {
        List<Double> estimates =
                draw.estimates(state.strategy()).stream().sorted().toList();
        OptionalDouble truth = state.truth() ? draw.truth(state.strategy()) : OptionalDouble.empty();
        if (estimates.isEmpty()) {
            return texts.of("lab.lottery.happened-none");
        }
        double mean = draw.mean(state.strategy()).orElseThrow();
        if (truth.isEmpty()) {
            double low = estimates.get(estimates.size() / 4);
            double high = estimates.get(estimates.size() - 1 - estimates.size() / 4);
            return texts.of("lab.lottery.happened-hidden", draw.count(), low, high, mean);
        }
        return told(estimates, mean, truth.getAsDouble(), state.strategy());
    }

    private String told(List<Double> estimates, double mean, double truth, Strategy strategy) {
        boolean hospitals = strategy == Strategy.LEAVE_ONE_SITE_OUT;
        if (mean - truth >= BIAS) {
            String key = hospitals ? "lab.lottery.happened-hospitals-high" : "lab.lottery.happened-patients-high";
            long above = estimates.stream().filter(auc -> auc > truth).count();
            return texts.of(key, mean, truth, above, estimates.size());
        }
        if (truth - mean >= BIAS) {
            String key = hospitals ? "lab.lottery.happened-hospitals-low" : "lab.lottery.happened-patients-low";
            long below = estimates.stream().filter(auc -> auc < truth).count();
            return texts.of(key, mean, truth, below, estimates.size());
        }
        String key = hospitals ? "lab.lottery.happened-hospitals" : "lab.lottery.happened-patients";
        long misses = estimates.stream()
                .filter(auc -> Math.abs(auc - truth) >= MISS - NOISE)
                .count();
        return texts.of(key, misses, estimates.size(), truth, mean);
    }

    /// How many folds could not be scored, if any, over all that is shown.
    int skipped(LotteryDraw draw, LotteryState state) {
        return state.seen().stream().mapToInt(draw::skippedFolds).sum();
    }
}
