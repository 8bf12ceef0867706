package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41 | 146 | 5 | false | 38,8 38,9 37,8 37,8 37,8",
                "41 | 146 | 5 | true | 38,9 38,8 37,8 37,8 37,8",
                "41 | 146 | 10 | false | 19,4 19,4 19,4 19,4 19,4 19,4 19,5 18,4 18,4 18,4",
                "41 | 146 | 10 | true | 19,5 19,4 19,4 19,4 19,4 19,4 19,4 18,4 18,4 18,4",
                "23 | 97 | 5 | false | 24,4 24,4 24,5 24,5 24,5",
                "23 | 97 | 5 | true | 24,5 24,5 24,5 24,4 24,4",
                "7 | 53 | 10 | false | 6,0 6,0 6,0 6,1 6,1 6,1 6,1 6,1 6,1 6,1",
                "7 | 53 | 10 | true | 6,1 6,1 6,1 6,1 6,1 6,1 6,1 6,0 6,0 6,0",
                "17 | 60 | 4 | false | 20,5 19,4 19,4 19,4",
                "17 | 60 | 4 | true | 20,5 19,4 19,4 19,4"
            })
    void dealsClassesInTheOrderOfTheirFirstAppearance(
            int events, int nonEvents, int folds, boolean eventFirst, String expected) {
        StratifiedFolds dealt = StratifiedFolds.deal(events, nonEvents, eventFirst, folds);

        assertThat(dealt.folds().stream()
                        .map(fold -> fold.size() + "," + fold.events())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void sortsFoldCountsDownwards() {
        StratifiedFolds dealt = StratifiedFolds.deal(29, 84, false, 5);

        assertThat(dealt.sizesDescending()).containsExactly(23, 23, 23, 22, 22);
        assertThat(dealt.eventsDescending()).containsExactly(6, 6, 6, 6, 5);
    }

    @Test
    void fillsFoldsInTheOrderOfTheData() {
        boolean[] events = {false, true, false, true, false, true, false};

        assertThat(StratifiedFolds.assign(events, 2)).containsExactly(0, 0, 0, 0, 1, 1, 1);
    }

    @Test
    void keepsSizesAndEventsOfFoldsWithinOne() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 40; round++) {
            boolean[] events = new boolean[20 + random.nextInt(60)];
            for (int i = 0; i < events.length; i++) {
                events[i] = random.nextInt(3) == 0;
            }
            int folds = 2 + round % 9;

            int[] assigned = StratifiedFolds.assign(events, folds);

            int[] sizes = new int[folds];
            int[] counts = new int[folds];
            for (int i = 0; i < events.length; i++) {
                sizes[assigned[i]]++;
                counts[assigned[i]] += events[i] ? 1 : 0;
            }
            assertThat(Arrays.stream(sizes).max().orElseThrow()
                            - Arrays.stream(sizes).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
            assertThat(Arrays.stream(counts).max().orElseThrow()
                            - Arrays.stream(counts).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void putsTheLargestGroupIntoTheLightestFold() {
        GroupedFolds three = GroupedFolds.deal(new int[] {16, 12, 9, 7, 5, 4, 2}, 3);
        GroupedFolds four = GroupedFolds.deal(new int[] {18, 15, 10, 8, 6, 3}, 4);
        GroupedFolds other = GroupedFolds.deal(new int[] {14, 11, 9, 8, 6, 5, 2}, 3);

        assertThat(groups(three)).containsExactly(List.of(0, 5), List.of(1, 4), List.of(2, 3, 6));
        assertThat(records(three)).containsExactly(20, 17, 18);
        assertThat(groups(four)).containsExactly(List.of(0), List.of(1), List.of(2, 5), List.of(3, 4));
        assertThat(records(four)).containsExactly(18, 15, 13, 14);
        assertThat(groups(other)).containsExactly(List.of(0, 5), List.of(1, 4, 6), List.of(2, 3));
        assertThat(records(other)).containsExactly(19, 19, 17);
    }

    @Test
    void refusesMoreFoldsThanThereIsToDeal() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupedFolds.deal(new int[] {5, 5}, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> StratifiedFolds.deal(2, 3, false, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> StratifiedFolds.deal(2, 3, false, 1));
    }

    private static List<List<Integer>> groups(GroupedFolds folds) {
        return folds.folds().stream().map(GroupedFolds.Fold::groups).toList();
    }

    private static List<Integer> records(GroupedFolds folds) {
        return folds.folds().stream().map(GroupedFolds.Fold::records).toList();
    }
}
