package org.mindgap.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Folds with nearly equal shares of events, dealt without shuffling.
///
/// Labels are numbered by first appearance and sorted; the j-th of the sorted labels counts for fold j mod k. Each
/// class
/// then fills the folds with these counts in the order of the data, as scikit-learn's `StratifiedKFold` does. Fold
/// sizes
/// differ by at most one, and so do the events per fold. With fewer events than folds some folds have none.
public record StratifiedFolds(List<Fold> folds) {

    /// The tested part of one round.
    public record Fold(int size, int events) {}

    public StratifiedFolds {
        folds = List.copyOf(folds);
    }

    /// From class sizes alone; the class of the first patient is dealt first.
    public static StratifiedFolds deal(int events, int nonEvents, boolean eventFirst, int folds) {
        Require.atLeast(0, "events", events);
        Require.atLeast(0, "nonEvents", nonEvents);
        Require.within(2, Math.max(2, events + nonEvents), "folds", folds);
        return new StratifiedFolds(IntStream.range(0, folds)
                .mapToObj(fold -> {
                    int dealt = share(fold, 0, events + nonEvents, folds);
                    int ofEvents = eventFirst
                            ? share(fold, 0, events, folds)
                            : share(fold, nonEvents, nonEvents + events, folds);
                    return new Fold(dealt, ofEvents);
                })
                .toList());
    }

    /// The fold in which each patient is tested, in the order of the data.
    public static int[] assign(boolean[] events, int folds) {
        int count =
                (int) IntStream.range(0, events.length).filter(i -> events[i]).count();
        boolean eventFirst = events.length > 0 && events[0];
        StratifiedFolds dealt = deal(count, events.length - count, eventFirst, folds);
        int[] fold = new int[events.length];
        int[] current = new int[2];
        int[][] left = new int[2][];
        left[0] = dealt.folds.stream().mapToInt(f -> f.size() - f.events()).toArray();
        left[1] = dealt.folds.stream().mapToInt(Fold::events).toArray();
        for (int i = 0; i < events.length; i++) {
            int label = events[i] ? 1 : 0;
            while (left[label][current[label]] == 0) {
                current[label]++;
            }
            fold[i] = current[label];
            left[label][current[label]]--;
        }
        return fold;
    }

    /// Sizes of the tested parts, largest first.
    public int[] sizesDescending() {
        return descending(folds.stream().mapToInt(Fold::size).toArray());
    }

    /// Events in the tested parts, largest first.
    public int[] eventsDescending() {
        return descending(folds.stream().mapToInt(Fold::events).toArray());
    }

    /// How many of the positions from (inclusive) to (exclusive) leave the remainder `fold`.
    private static int share(int fold, int from, int to, int folds) {
        return upTo(fold, to, folds) - upTo(fold, from, folds);
    }

    private static int upTo(int fold, int positions, int folds) {
        return (positions - fold + folds - 1) / folds;
    }

    private static int[] descending(int[] values) {
        int[] negated = Arrays.stream(values).map(v -> -v).sorted().toArray();
        return Arrays.stream(negated).map(v -> -v).toArray();
    }
}
