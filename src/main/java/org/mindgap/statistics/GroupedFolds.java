package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Folds that keep the records of a group (a patient, a hospital) together.
///
/// Greedy: the largest group goes into the lightest fold, first fold among equals, then the next group; groups of one
/// size in the order of the data. Labels are ignored, so that rare events may all fall into one fold.
public record GroupedFolds(List<Fold> folds) {

    /// The groups tested in one round, as ascending positions in the list of sizes, and how many records they hold.
    public record Fold(List<Integer> groups, int records) {

        public Fold {
            groups = List.copyOf(groups);
        }
    }

    public GroupedFolds {
        folds = List.copyOf(folds);
    }

    public static GroupedFolds deal(int[] groupSizes, int folds) {
        Require.within(2, Math.max(2, groupSizes.length), "folds", folds);
        List<List<Integer>> groups = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            groups.add(new ArrayList<>());
        }
        int[] records = new int[folds];
        List<Integer> largestFirst = IntStream.range(0, groupSizes.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -groupSizes[group]))
                .toList();
        for (int group : largestFirst) {
            int lightest = lightest(records);
            groups.get(lightest).add(group);
            records[lightest] += Require.atLeast(1, "group size", groupSizes[group]);
        }
        return new GroupedFolds(IntStream.range(0, folds)
                .mapToObj(fold -> new Fold(groups.get(fold).stream().sorted().toList(), records[fold]))
                .toList());
    }

    private static int lightest(int[] records) {
        int lightest = 0;
        for (int fold = 1; fold < records.length; fold++) {
            if (records[fold] < records[lightest]) {
                lightest = fold;
            }
        }
        return lightest;
    }
}
