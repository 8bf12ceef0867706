package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mindgap.chart.SampleCharts.folds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoldSchemeTest {

    @Test
    void dealsPatientsInBlocksOfNearlyEqualSize() {
        assertThat(folds(30, 5, 0).blocks()).containsExactly(6, 6, 6, 6, 6);
        assertThat(folds(32, 5, 3).blocks()).containsExactly(7, 7, 6, 6, 6);
        assertThat(folds(32, 5, 3).innerBlocks()).containsExactly(9, 8, 8);
        assertThat(folds(32, 5, 0).innerBlocks()).isEmpty();
    }

    /// The label of a row is 48.3 wide; the columns begin at 60.3 and 206.7, their marks 24 wide.
    @Test
    void drawsTrainingAsDotsAndTestAsRings() {
        DrawnSvg svg = DrawnSvg.of(folds(2, 2, 0), ChartWidth.NARROW);

        assertThat(svg.paths("chart-dots-quiet")).containsExactly("M78.3 49a6 6 0 1 0 0 .1zM224.7 85a6 6 0 1 0 0 .1z");
        assertThat(svg.paths("chart-dots-ink")).containsExactly("M224.7 49a6 6 0 1 0 0 .1zM78.3 85a6 6 0 1 0 0 .1z");
        assertThat(svg.paths("chart-join"))
                .containsExactly("M60.3 0V28M206.7 0V28", "M60.3 28H84.3", "M206.7 28H230.7");
        assertThat(svg.texts()).containsExactly("Fold 1", "test", "training", "Fold 2");
    }

    @ParameterizedTest
    @EnumSource
    void testsEveryPatientExactlyOnce(ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(folds(32, 5, 0), width);

        List<DrawnSvg.Box> tested = boxes(svg, "chart-dots-quiet");
        List<DrawnSvg.Box> trained = boxes(svg, "chart-dots-ink");
        assertThat(tested).hasSize(32);
        assertThat(trained).hasSize(4 * 32);
        // A patient stands at the same place of its block in each row, so the columns of marks tell patients apart.
        assertThat(tested.stream().map(DrawnSvg.Box::left).collect(Collectors.toSet()))
                .isEqualTo(trained.stream().map(DrawnSvg.Box::left).collect(Collectors.toSet()));
    }

    @Test
    void movesTheTestPartOneBlockOnFromRowToRow() {
        DrawnSvg svg = DrawnSvg.of(folds(3, 3, 0), ChartWidth.WIDE);

        List<DrawnSvg.Box> tested = boxes(svg, "chart-dots-quiet");
        assertThat(tested).hasSize(3);
        for (int row = 1; row < tested.size(); row++) {
            assertThat(tested.get(row).left()).isGreaterThan(tested.get(row - 1).right());
            assertThat(tested.get(row).top()).isGreaterThan(tested.get(row - 1).bottom());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsMarksApartAndLargeEnoughToTellRingsFromDots(ChartWidth width) {
        for (FoldScheme scheme :
                List.of(folds(30, 5, 3), folds(47, 10, 4), folds(120, 12, 12), folds(120, 5, 5), folds(12, 12, 0))) {
            DrawnSvg svg = DrawnSvg.of(scheme, width);

            List<DrawnSvg.Box> marks = new ArrayList<>(boxes(svg, "chart-dots-ink"));
            marks.addAll(boxes(svg, "chart-dots-quiet"));
            assertThat(marks)
                    .allSatisfy(mark -> assertThat(mark.right() - mark.left()).isGreaterThanOrEqualTo(5));
            for (int index = 0; index < marks.size(); index++) {
                for (int other = index + 1; other < marks.size(); other++) {
                    assertThat(marks.get(index).overlaps(marks.get(other)))
                            .as("%s and %s", marks.get(index), marks.get(other))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void goesOnInASecondLineWhereABlockIsTooWideForItsColumn() {
        assertThat(heights(DrawnSvg.of(folds(30, 5, 0), ChartWidth.WIDE))).isEqualTo(5);
        assertThat(heights(DrawnSvg.of(folds(30, 5, 0), ChartWidth.NARROW))).isEqualTo(10);
    }

    private static long heights(DrawnSvg svg) {
        return boxes(svg, "chart-dots-ink").stream()
                .map(DrawnSvg.Box::top)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void dealsOnlyTheTrainingPartOfTheFirstRoundAgain(ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(folds(30, 5, 3), width);

        assertThat(squares(svg)).as("each of 24 patients tunes once").hasSize(24);
        assertThat(boxes(svg, "chart-dots-quiet")).hasSize(30 + 24);
        assertThat(boxes(svg, "chart-dots-ink")).hasSize(5 * 24 + 2 * 24);
        DrawnSvg.Box frame = frame(svg);
        assertThat(squares(svg)).allSatisfy(square -> {
            assertThat(square.left()).isGreaterThan(frame.left());
            assertThat(square.right()).isLessThan(frame.right());
            assertThat(square.top()).isGreaterThan(frame.top());
            assertThat(square.bottom()).isLessThan(frame.bottom());
        });
    }

    @ParameterizedTest
    @EnumSource
    void sealsTheTestPatientsBesideAllInnerRounds(ChartWidth width) {
        DrawnSvg svg = DrawnSvg.of(folds(30, 5, 3), width);

        DrawnSvg.Box sealed = DrawnSvg.pathBox(svg.paths("chart-sealed").getLast());
        List<DrawnSvg.Box> tested = boxes(svg, "chart-dots-quiet");
        assertThat(svg.elements("path"))
                .as("hatched")
                .anyMatch(path -> path.getAttribute("fill").equals("url(#c" + suffix(width) + "-sealed)"));
        assertThat(sealed.left()).isLessThanOrEqualTo(tested.getFirst().left());
        assertThat(sealed.right()).isLessThan(frame(svg).left());
        assertThat(squares(svg)).allSatisfy(square -> {
            assertThat(square.top()).isGreaterThan(sealed.top());
            assertThat(square.bottom()).isLessThan(sealed.bottom());
        });
        for (String tone : List.of("chart-dots-ink", "chart-dots-quiet")) {
            assertThat(boxes(svg, tone)).noneMatch(sealed::overlaps);
        }
        assertThat(svg.texts()).contains("sealed", "tuning", "Inner fold 3");
    }

    private static String suffix(ChartWidth width) {
        return width == ChartWidth.NARROW ? "-n" : "-w";
    }

    @Test
    void drawsNeitherFrameNorSealWithoutInnerFolds() {
        DrawnSvg svg = DrawnSvg.of(folds(30, 5, 0), ChartWidth.WIDE);

        assertThat(svg.paths("chart-sealed")).isEmpty();
        assertThat(svg.paths("chart-join")).noneMatch(path -> path.endsWith("z"));
        assertThat(svg.texts()).doesNotContain("sealed", "tuning");
    }

    @Test
    void setsANameThatIsTooWideForTheSealedColumnBelowIt() {
        FoldScheme.Words words =
                SampleCharts.foldWords("Fold ", "training", "test", "Inner fold ", "tuning", "kept for the final test");
        FoldScheme scheme = new FoldScheme(SampleCharts.aText(), words, 30, 5, 3);

        DrawnSvg wide = DrawnSvg.of(scheme, ChartWidth.WIDE);
        DrawnSvg narrow = DrawnSvg.of(scheme, ChartWidth.NARROW);

        assertThat(boxOf("kept for the", wide).bottom())
                .isLessThan(
                        DrawnSvg.pathBox(wide.paths("chart-sealed").getLast()).top());
        assertThat(boxOf("kept for the final test", narrow).top())
                .isGreaterThan(
                        DrawnSvg.pathBox(narrow.paths("chart-sealed").getLast()).bottom());
    }

    @Test
    void setsLongLabelsOverTheMarks() {
        FoldScheme.Words words = SampleCharts.foldWords(
                "Round of the outer cross-validation, number ", "training", "test", "Inner ", "tuning", "sealed");
        DrawnSvg svg = DrawnSvg.of(new FoldScheme(SampleCharts.aText(), words, 30, 5, 0), ChartWidth.NARROW);

        assertThat(boxes(svg, "chart-dots-quiet").getFirst().left()).isLessThan(10);
        assertThat(boxes(svg, "chart-dots-quiet").getLast().top())
                .isGreaterThan(boxOf("Round of the outer cross-validation, number", svg)
                        .bottom());
    }

    @Test
    void countsPatientsPerPartInTheTable() {
        assertThat(folds(7, 3, 0).table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Round", "training", "test"),
                        List.of(
                                List.of("Fold 1", "4", "3"),
                                List.of("Fold 2", "5", "2"),
                                List.of("Fold 3", "5", "2"))));
    }

    @Test
    void listsInnerRoundsAfterTheRoundTheyBelongTo() {
        assertThat(folds(7, 3, 2).table(Locale.ENGLISH, SampleCharts.ENGLISH))
                .isEqualTo(new ChartTable(
                        List.of("Round", "training", "test", "tuning", "sealed"),
                        List.of(
                                List.of("Fold 1", "4", "3", "–", "–"),
                                List.of("Inner fold 1", "2", "–", "2", "3"),
                                List.of("Inner fold 2", "2", "–", "2", "3"),
                                List.of("Fold 2", "5", "2", "–", "–"),
                                List.of("Fold 3", "5", "2", "–", "–"))));
    }

    @Test
    void refusesFoldsThatCannotBeDealt() {
        assertThatIllegalArgumentException().isThrownBy(() -> folds(30, 1, 0)).withMessageContaining("1 folds");
        assertThatIllegalArgumentException().isThrownBy(() -> folds(3, 5, 0)).withMessageContaining("3 patients");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folds(30, 5, 1))
                .withMessageContaining("24 patients into 1 inner folds");
        assertThatIllegalArgumentException().isThrownBy(() -> folds(30, 5, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folds(4, 2, 3))
                .withMessageContaining("2 patients into 3 inner folds");
        assertThatIllegalArgumentException().isThrownBy(() -> folds(121, 5, 0)).withMessageContaining("121");
        assertThatIllegalArgumentException().isThrownBy(() -> folds(60, 13, 0)).withMessageContaining("13 folds");
    }

    @Test
    void staysLight() {
        for (ChartWidth width : ChartWidth.values()) {
            assertThat(ChartRenderer.render("c", folds(60, 5, 3), width, Locale.ENGLISH, SampleCharts.ENGLISH))
                    .hasSizeLessThan(20_000);
        }
    }

    /// The data of each mark in the paths of a class.
    private static List<String> marks(DrawnSvg svg, String className) {
        return svg.paths(className).stream()
                .flatMap(path -> Arrays.stream(path.split("(?=M)")))
                .toList();
    }

    private static List<DrawnSvg.Box> boxes(DrawnSvg svg, String className) {
        return marks(svg, className).stream().map(DrawnSvg::pathBox).toList();
    }

    private static List<DrawnSvg.Box> squares(DrawnSvg svg) {
        return marks(svg, "chart-dots-quiet").stream()
                .filter(mark -> mark.contains("H"))
                .map(DrawnSvg::pathBox)
                .toList();
    }

    private static DrawnSvg.Box frame(DrawnSvg svg) {
        return svg.paths("chart-join").stream()
                .filter(path -> path.endsWith("z"))
                .map(DrawnSvg::pathBox)
                .findFirst()
                .orElseThrow();
    }

    private static DrawnSvg.Box boxOf(String text, DrawnSvg svg) {
        return svg.textBoxes().stream()
                .filter(box -> box.what().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
