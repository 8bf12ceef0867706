package org.mindgap.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small grids whose values two independent programs agree on, and which can be checked by hand.
class WorkedExamplesTest {

    /// Name; spacing of rows and columns and tolerance; reference; prediction; TP FP FN TN, Dice, IoU, sensitivity,
    /// precision, volume difference and relative; HD, HD95, pooled, ASSD, MASD, NSD, lesions, TP/FN/FP, F1, PQ;
    /// HD95 and NSD of the contours through corners.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rigid shift by one pixel, isotropic | 1 1 1 | ......../..####../..####../..####../..####../........ | ......../...####./...####./...####./...####./........ | 12 4 4 28 0.75 0.6 0.75 0.75 0 0 | 1 1 1 0.5 0.5 1 1/1 1/0/0 1 0.6 | 1 1",
                "Same masks, anisotropic spacing (rows 1.0 mm, columns 2.5 mm) | 1 2.5 1 | ......../..####../..####../..####../..####../........ | ......../...####./...####./...####./...####./........ | 12 4 4 28 0.75 0.6 0.75 0.75 0 0 | 2.5 2.5 2.5 1 1 0.6666666667 1/1 1/0/0 1 0.6 | 2.5 0.7463505552",
                "3x3 lesion shifted diagonally by one pixel | 1 1 1 | ......./.###.../.###.../.###.../......./....... | ......./......./..###../..###../..###../....... | 4 5 5 28 0.4444444444 0.2857142857 0.4444444444 0.4444444444 0 0 | 1.414213562 1.269238816 1.414213562 0.8017766953 0.8017766953 0.875 1/1 1/0/0 1 0 | 1.414213562 0.9346990313",
                "Single-pixel lesion hit one pixel off | 0.8 0.8 1 | ...../...../..#../...../..... | ...../...../...#./...../..... | 0 1 1 23 0 0 0 0 0 0 | 0.8 0.8 0.8 0.8 0.8 1 1/1 0/1/1 0 0 | 0.8 1",
                "Two lesions, the small one missed | 1 1 1 | ........../.####...../.####...../.####...../.####..#../.......... | ........../.####...../.####...../.####...../.####...../.......... | 16 0 1 43 0.9696969697 0.9411764706 0.9411764706 1 -1 -0.05882352941 | 3 1.2 0 0.12 0.1153846154 0.96 2/1 1/1/0 0.6666666667 0.6666666667 | 3 0.9129320417",
                "Central hole | 1 1 1 | ......./.#####./.#####./.#####./.#####./.#####./....... | ......./.#####./.#####./.##.##./.#####./.#####./....... | 24 0 1 24 0.9795918367 0.96 0.96 1 -1 -0.04 | 1 1 1 0.1111111111 0.1 1 1/1 1/0/0 1 0.96 | 2 0.9301369034",
                "Pooled versus max-of-directed HD95 | 1 1 1 | ................/.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../................ | ................/.##########...#./.##########...#./.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../.##########...../................ | 100 2 0 90 0.9900990099 0.9803921569 1 0.9803921569 2 0.02 | 4 0.6 0 0.1081081081 0.1052631579 0.972972973 1/2 1/0/1 0.6666666667 0.6666666667 | 4 0.9414631672",
                "Prediction empty | 1 1 1 | ...../.##../.##../...../..... | ...../...../...../...../..... | 0 0 4 21 0 0 0 undefined -4 -1 | undefined undefined undefined undefined undefined 0 1/0 0/1/0 0 0 | undefined undefined",
                "Both empty (true-negative slice) | 1 1 1 | ...../...../...../..... | ...../...../...../..... | 0 0 0 20 undefined undefined undefined undefined 0 undefined | undefined undefined undefined undefined undefined undefined 0/0 0/0/0 undefined undefined | undefined undefined",
                "Touching the image border | 1 1 1 | ###../###../###../...../..... | ####./####./###../...../..... | 9 2 0 14 0.9 0.8181818182 1 0.8181818182 2 0.2222222222 | 1 1 1 0.1764705882 0.1736111111 1 1/1 1/0/0 1 0.8181818182 | 1 1",
                "Diagonal contact: 4- versus 8-connectivity | 1 1 1 | ....../.##.../.##.../...##./...##./...... | ....../.##.../.##.../....../....../...... | 4 0 4 28 0.6666666667 0.5 0.5 1 -4 -0.5 | 2.828427125 2.621101423 2.502629594 0.7262313868 0.5446735401 0.6666666667 1/1 1/0/0 1 0 | 2.828427125 0.7988155365",
                "Merging two reference lesions into one component | 1 1 1 | ........../.###..###./.###..###./.###..###./.......... | ........../.########./.########./.########./.......... | 18 6 0 26 0.8571428571 0.75 1 0.75 6 0.3333333333 | 1 1 1 0.1764705882 0.1736111111 1 2/1 1/1/0 0.6666666667 0 | 1 1",
                "Over-segmentation filling the slice | 1 1 1 | ...../...../..#../...../..... | #####/#####/#####/#####/##### | 1 24 0 0 0.07692307692 0.04 1 0.04 24 24 | 2.828427125 2.828427125 2.828427125 2.306014842 2.162570385 0 1/1 0/1/1 0 0 | 2.828427125 0"
            })
    void agreesWithTheWorkedExample(
            String name,
            String spacing,
            String reference,
            String prediction,
            String overlap,
            String surface,
            String contour) {
        String[] millimetres = spacing.split(" ");
        Spacing of = Spacing.plane(Double.parseDouble(millimetres[0]), Double.parseDouble(millimetres[1]));
        double tolerance = Double.parseDouble(millimetres[2]);
        Comparison pair = new Comparison(Printed.plane(reference, of), Printed.plane(prediction, of));

        Overlap voxels = pair.overlap();
        String[] counted = overlap.split(" ");
        assertThat(List.of(
                        voxels.truePositives(),
                        voxels.falsePositives(),
                        voxels.falseNegatives(),
                        voxels.trueNegatives()))
                .extracting(String::valueOf)
                .containsExactly(counted[0], counted[1], counted[2], counted[3]);
        Printed.agrees("Dice", voxels.dice(), counted[4]);
        Printed.agrees("IoU", voxels.iou(), counted[5]);
        Printed.agrees("sensitivity", voxels.sensitivity(), counted[6]);
        Printed.agrees("precision", voxels.precision(), counted[7]);
        Printed.agrees("volume difference", pair.volumeDifference(), counted[8]);
        Printed.agrees("relative volume difference", voxels.relativeVolumeDifference(), counted[9]);

        BorderDistances borders = pair.borders();
        String[] measured = surface.split(" ");
        Printed.agrees("HD", borders.hausdorff(), measured[0]);
        Printed.agrees("HD95", borders.hausdorff95(), measured[1]);
        Printed.agrees("pooled HD95", borders.pooledHausdorff95(), measured[2]);
        Printed.agrees("ASSD", borders.averageDistance(), measured[3]);
        Printed.agrees("MASD", borders.meanOfAverages(), measured[4]);
        Printed.agrees("NSD", borders.within(tolerance), measured[5]);

        LesionMatching lesions = pair.lesions();
        assertThat(lesions.references().count() + "/" + lesions.predictions().count())
                .isEqualTo(measured[6]);
        assertThat("%d/%d/%d".formatted(lesions.truePositives(), lesions.falseNegatives(), lesions.falsePositives()))
                .isEqualTo(measured[7]);
        Printed.agrees("F1", lesions.f1(), measured[8]);
        Printed.agrees("PQ", lesions.panopticQuality(), measured[9]);

        ContourDistances contours = ContourDistances.between(pair.reference(), pair.prediction());
        Printed.agrees("HD95 of contours", contours.hausdorff95(), contour.split(" ")[0]);
        if (!pair.prediction().isEmpty()) {
            Printed.agrees("NSD of contours", contours.within(tolerance), contour.split(" ")[1]);
        }
    }

    @Test
    void measuresOneSliceTooManyInMultiplesOfTheSlice() {
        Spacing spacing = Spacing.volume(5, 1, 1);
        List<String> block = List.of("......", ".###..", ".###..", "......");
        List<String> nothing = List.of("......", "......", "......", "......");
        Comparison pair = new Comparison(
                Mask.volume(List.of(nothing, block, block, nothing), spacing),
                Mask.volume(List.of(nothing, block, block, block), spacing));

        assertThat(pair.overlap()).isEqualTo(new Overlap(12, 6, 0, 78));
        Printed.agrees("Dice", pair.overlap().dice(), "0.8");
        Printed.agrees("IoU", pair.overlap().iou(), "0.6666666667");
        Printed.agrees("HD", pair.borders().hausdorff(), "5");
        Printed.agrees("HD95", pair.borders().hausdorff95(), "5");
        Printed.agrees("pooled HD95", pair.borders().pooledHausdorff95(), "5");
        Printed.agrees("ASSD", pair.borders().averageDistance(), "1");
        Printed.agrees("MASD", pair.borders().meanOfAverages(), "0.8333333333");
        Printed.agrees("NSD", pair.borders().within(2), "0.8");
        Printed.agrees("volume difference", pair.volumeDifference(), "30");
        Printed.agrees("relative", pair.overlap().relativeVolumeDifference(), "0.5");
    }

    @Test
    void countsTwoLesionsThatTouchAtACornerByTheirFaces() {
        Mask reference = Printed.plane("....../.##.../.##.../...##./...##./......", Spacing.ONE);
        Mask prediction = Printed.plane("....../.##.../.##.../....../....../......", Spacing.ONE);

        LesionMatching lesions = LesionMatching.of(reference, prediction, Connectivity.FACE, 0.1);

        assertThat(lesions.references().count()).isEqualTo(2);
        assertThat(lesions.predictions().count()).isEqualTo(1);
        Printed.agrees("F1", lesions.f1(), "0.6666666667");
        Printed.agrees("PQ", lesions.panopticQuality(), "0.6666666667");
    }

    /// A disc in the middle of 96 × 96 pixels of 1 mm: pixels, Dice shifted by one, Dice eroded by one ring, HD and
    /// ASSD
    /// shifted by one.
    @ParameterizedTest
    @CsvSource({
        "2, 13, 0.6153846154, 0.5555555556, 1, 1",
        "3, 29, 0.7586206897, 0.619047619, 1, 0.75",
        "4, 49, 0.8163265306, 0.7435897436, 1, 0.8",
        "6, 113, 0.8849557522, 0.8350515464, 1, 0.75",
        "8, 197, 0.9137055838, 0.8742857143, 1, 0.7272727273",
        "12, 441, 0.9433106576, 0.9217603912, 1, 0.75",
        "16, 797, 0.9585947302, 0.9415670651, 1, 0.7272727273",
        "20, 1257, 0.9673826571, 0.9533721898, 1, 0.7142857143",
        "24, 1793, 0.9726715003, 0.9617834395, 1, 0.7272727273"
    })
    void losesMoreDiceToOnePixelTheSmallerTheDisc(
            int radius, int pixels, String shifted, String eroded, String hausdorff, String average) {
        Mask disc = Mask.of(Size.plane(96, 96), Spacing.ONE, Shape.disc(48, 48, radius));
        Comparison shift = new Comparison(disc, Morphology.shift(disc, 0, 1));

        assertThat(disc.count()).isEqualTo(pixels);
        Printed.agrees("Dice, shifted", shift.overlap().dice(), shifted);
        Printed.agrees("Dice, eroded", Overlap.of(disc, Morphology.erode(disc)).dice(), eroded);
        Printed.agrees("HD", shift.borders().hausdorff(), hausdorff);
        Printed.agrees("ASSD", shift.borders().averageDistance(), average);
    }

    @Test
    void agreesWithAPlaneShiftedByTwo() {
        Comparison pair = new Comparison(
                Printed.plane("............/............/.#######..../............/............", Spacing.ONE),
                Printed.plane("............/............/...#######../............/............", Spacing.ONE));

        assertThat(pair.overlap()).isEqualTo(new Overlap(5, 2, 2, 51));
        Printed.agrees("Dice", pair.overlap().dice(), "0.714285714285714");
        Printed.agrees("IoU", pair.overlap().iou(), "0.555555555555556");
        Printed.agrees("sensitivity", pair.overlap().sensitivity(), "0.714285714285714");
        Printed.agrees("precision", pair.overlap().precision(), "0.714285714285714");
        Printed.agrees("specificity", pair.overlap().specificity(), "0.962264150943396");
        assertThat(pair.reference().volume()).isEqualTo(7);
        assertThat(pair.prediction().volume()).isEqualTo(7);
        assertThat(pair.volumeDifference()).isZero();
        BorderDistances borders = pair.borders();
        assertThat(borders.referenceBorder()).isEqualTo(7);
        assertThat(borders.predictionBorder()).isEqualTo(7);
        Printed.agrees("HD", borders.fromReference().largest(), "2");
        Printed.agrees("HD", borders.fromPrediction().largest(), "2");
        Printed.agrees("P95", borders.fromReference().quantile(0.95), "1.7");
        Printed.agrees("P95", borders.fromPrediction().quantile(0.95), "1.7");
        Printed.agrees("HD95", borders.hausdorff95(), "1.7");
        Printed.agrees("ASSD", borders.averageDistance(), "0.428571428571429");
        Printed.agrees("MASD", borders.meanOfAverages(), "0.428571428571429");
        Printed.agrees("NSD", borders.within(1), "0.857142857142857");
        LesionMatching lesions = pair.lesions();
        Printed.agrees("PQ", lesions.panopticQuality(), "0.555555555555556");
        Printed.agrees("SQ", lesions.segmentationQuality(), "0.555555555555556");
        Printed.agrees("RQ", lesions.recognitionQuality(), "1");
        Printed.agrees("sensitivity of lesions", lesions.sensitivity(), "1");
        Printed.agrees("precision of lesions", lesions.precision(), "1");
    }

    @Test
    void averagesDiceInFourWays() {
        String block = "....../.####./.####./.####./......";
        String empty = "....../....../....../....../......";
        String speck = "#...../....../....../....../......";
        DiceAverages averages = new DiceAverages(List.of(
                overlap(block, "....../..###./..###./..###./......"),
                overlap(empty, empty),
                overlap(empty, speck),
                overlap(block, block),
                overlap(speck, empty)));

        Printed.agrees("first", averages.cases().get(0).dice(), "0.857142857142857");
        assertThat(averages.cases().get(1).dice()).isEmpty();
        assertThat(averages.cases().stream().skip(2).map(Overlap::dice).map(dice -> dice.orElse(-1)))
                .containsExactly(0.0, 1.0, 0.0);
        Printed.agrees("skipping", averages.skippingUndefined(), "0.464285714285714");
        Printed.agrees("both empty as one", averages.bothEmptyCountsOne(), "0.571428571428571");
        Printed.agrees("something to find", averages.nonEmptyReferenceOnly(), "0.619047619047619");
        assertThat(averages.emptyReferences()).isEqualTo(2);
        assertThat(averages.falsePositivesOnEmptyReference()).isEqualTo(1);
        Printed.agrees("pooled", averages.pooled(), "0.893617021276596");
    }

    @Test
    void hidesAMissedSmallCaseByPooling() {
        DiceAverages averages = new DiceAverages(List.of(
                new Overlap(0, 0, 10, 0),
                new Overlap(950, 50, 50, 0),
                new Overlap(950, 50, 50, 0),
                new Overlap(950, 50, 50, 0)));

        Printed.agrees("mean", averages.skippingUndefined(), "0.7125");
        assertThat(averages.pooled().getAsDouble()).isEqualTo(5700 / 6010.0);
    }

    private static Overlap overlap(String reference, String prediction) {
        return Overlap.of(Printed.plane(reference, Spacing.ONE), Printed.plane(prediction, Spacing.ONE));
    }
}
