package org.mindgap.lab.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.segmentation.BorderDistances;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Morphology;
import org.mindgap.segmentation.Overlap;
import org.mindgap.segmentation.Printed;
import org.mindgap.segmentation.ReaderAgreement;
import org.mindgap.segmentation.Shape;
import org.mindgap.segmentation.Spacing;

/// The bench's masks against values that an independent program computed.
class ContourReferenceTest {

    private static final ContourSetting FIRST = ContourSetting.defaults();

    /// Scenario; pixels, TP, FP, FN, Dice, IoU, sensitivity, precision, relative volume difference; HD, HD95, pooled,
    /// ASSD, NSD at 1, 2 and 3 mm, TP/FN/FP, F1, PQ.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S0 | 557 557 0 0 1 1 1 1 0 | 0 0 0 0 1 1 1 3/0/0 1 1",
                "S1 | 557 481 76 76 0.8635547576 0.7598736177 0.8635547576 0.8635547576 0 | 2 2 2 1.123576968 0.5178571429 1 1 3/0/0 1 0.4976671233",
                "S1B | 557 411 146 146 0.7378815081 0.5846372688 0.7378815081 0.7378815081 0 | 4 4 4 2.091378387 0.375 0.4553571429 0.6785714286 3/0/0 1 0.2161993769",
                "S2 | 681 557 124 0 0.8998384491 0.8179148311 1 0.8179148311 0.2226211849 | 1 1 1 1 1 1 1 3/0/0 1 0.721852841",
                "S2B | 817 557 260 0 0.8107714702 0.6817625459 1 0.6817625459 0.4667863555 | 2 2 2 1.726003118 0 1 1 3/0/0 1 0.4309261586",
                "S3 | 445 445 0 112 0.8882235529 0.7989228007 0.7989228007 1 -0.2010771993 | 1.414213562 1.414213562 1 1.016243669 0.9607843137 1 1 3/0/0 1 0.4956863972",
                "S3B | 353 353 0 204 0.7758241758 0.6337522442 0.6337522442 1 -0.3662477558 | 2.236067977 2.236067977 2 1.753554599 0 0.9583333333 1 3/0/0 1 0.2396069539",
                "S4 | 528 528 0 29 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 | 22.627417 20.51828453 18.61036467 1.523733403 0.9230769231 0.9230769231 0.9230769231 2/1/0 0.8 0.8",
                "S4B | 29 29 0 528 0.09897610922 0.05206463196 0.05206463196 1 -0.947935368 | 39.69886648 39.20459157 39.15092145 22.19445459 0.25 0.25 0.25 1/2/0 0.5 0.5",
                "S5 | 502 502 0 55 0.9480642115 0.9012567325 0.9012567325 1 -0.0987432675 | 10.04987562 7.615773106 7 0.8911881733 0.8358208955 0.8358208955 0.8544776119 3/0/0 1 0.9584278156",
                "S6 | 567 520 47 37 0.9252669039 0.8609271523 0.933572711 0.9171075838 0.01795332136 | 1 1 1 0.534351145 1 1 1 3/0/0 1 0.7737087697",
                "S7 | 561 557 4 0 0.9964221825 0.9928698752 1 0.9928698752 0.007181328546 | 17.2626765 0 0 0.2927807898 0.9824561404 0.9824561404 0.9824561404 3/0/1 0.8571428571 0.8571428571",
                "S8 | 583 557 26 0 0.9771929825 0.9554030875 1 0.9554030875 0.04667863555 | 5.830951895 4.300014504 3.16227766 0.3434412936 0.9032258065 0.9193548387 0.9435483871 2/1/0 0.8 0.7184115523",
                "S9 | 0 0 0 557 0 0 0 undefined -1 | undefined undefined undefined undefined 0 0 0 0/3/0 0 0",
                "S10 | 4741 557 4184 0 0.2102680257 0.1174857625 1 0.1174857625 7.511669659 | 34.71310992 31.87927344 27.31819476 19.1006436 0 0 0 0/3/1 0 0",
                "A | 586 557 29 0 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 | 1 1 1 0.2477876106 1 1 1 3/0/0 1 0.9794326241",
                "B | 586 557 29 0 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 | 8.544003745 6.426755302 4.075064227 0.4194973985 0.9214876033 0.9297520661 0.9380165289 3/0/0 1 0.9794326241",
                "C | 586 557 29 0 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 | 18.43908891 16.22481381 13.61601918 1.048315711 0.9333333333 0.9333333333 0.9333333333 3/0/1 0.8571428571 0.8571428571",
                "D | 528 528 0 29 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 | 1 1 1 0.2522522523 1 1 1 3/0/0 1 0.9780801209",
                "E | 528 528 0 29 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 | 22.627417 20.51828453 18.61036467 1.523733403 0.9230769231 0.9230769231 0.9230769231 2/1/0 0.8 0.8",
                "F | 528 528 0 29 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 | 8 8 7.615773106 0.6279117053 0.9180327869 0.9180327869 0.9180327869 3/0/0 1 0.9780801209"
            })
    void agreesWithTheReference(ContourScenario scenario, String voxels, String surface) {
        ContourScores scores = ContourScores.of(FIRST, scenario.mask());

        String[] counted = voxels.split(" ");
        Overlap overlap = scores.overlap();
        assertThat(List.of(
                        overlap.prediction(),
                        overlap.truePositives(),
                        overlap.falsePositives(),
                        overlap.falseNegatives()))
                .extracting(String::valueOf)
                .containsExactly(counted[0], counted[1], counted[2], counted[3]);
        Printed.agrees("Dice", scores.value(ContourMetric.DICE), counted[4]);
        Printed.agrees("IoU", scores.value(ContourMetric.IOU), counted[5]);
        Printed.agrees("sensitivity", scores.value(ContourMetric.SENSITIVITY), counted[6]);
        Printed.agrees("precision", scores.value(ContourMetric.PRECISION), counted[7]);
        Printed.agrees("volume", scores.value(ContourMetric.RELATIVE_VOLUME_DIFFERENCE), counted[8]);

        String[] measured = surface.split(" ");
        Printed.agrees("HD", scores.value(ContourMetric.HAUSDORFF), measured[0]);
        Printed.agrees("HD95", scores.value(ContourMetric.HAUSDORFF_95), measured[1]);
        Printed.agrees("pooled HD95", scores.value(ContourMetric.POOLED_HAUSDORFF_95), measured[2]);
        Printed.agrees("ASSD", scores.value(ContourMetric.AVERAGE_DISTANCE), measured[3]);
        Printed.agrees("NSD at 1 mm", scores.borders().within(1), measured[4]);
        Printed.agrees("NSD at 2 mm", scores.value(ContourMetric.SURFACE_DICE), measured[5]);
        Printed.agrees("NSD at 3 mm", scores.borders().within(3), measured[6]);
        LesionMatching lesions = scores.lesions();
        assertThat("%d/%d/%d".formatted(lesions.truePositives(), lesions.falseNegatives(), lesions.falsePositives()))
                .isEqualTo(measured[7]);
        Printed.agrees("F1", scores.value(ContourMetric.LESION_F1), measured[8]);
        Printed.agrees("PQ", scores.value(ContourMetric.PANOPTIC_QUALITY), measured[9]);
    }

    /// Metric and its order of the two puzzles’ masks, best first, equal ones together.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DICE, ABC DEF",
        "IOU, ABC DEF",
        "RELATIVE_VOLUME_DIFFERENCE, ABCDEF",
        "HAUSDORFF, AD F B C E",
        "HAUSDORFF_95, AD B F C E",
        "AVERAGE_DISTANCE, A D B F C E",
        "SURFACE_DICE, AD C B E F",
        "LESION_F1, ABDF C E",
        "PANOPTIC_QUALITY, AB DF C E",
        "VESSEL, ACDEF B"
    })
    void ordersTheMasksOfBothPuzzles(ContourMetric metric, String order) {
        List<List<ContourScenario>> expected = Arrays.stream(order.split(" "))
                .map(tied -> tied.chars()
                        .mapToObj(Character::toString)
                        .map(ContourScenario::valueOf)
                        .toList())
                .toList();

        assertThat(metric.order(
                        FIRST,
                        List.of(
                                ContourScenario.F,
                                ContourScenario.E,
                                ContourScenario.D,
                                ContourScenario.C,
                                ContourScenario.B,
                                ContourScenario.A)))
                .isEqualTo(expected);
    }

    @Test
    void putsUndefinedValuesLast() {
        assertThat(ContourMetric.HAUSDORFF.order(
                        FIRST, List.of(ContourScenario.S9, ContourScenario.S10, ContourScenario.S0)))
                .containsExactly(
                        List.of(ContourScenario.S0), List.of(ContourScenario.S10), List.of(ContourScenario.S9));
    }

    @Test
    void hasTheOrganTheLesionsAndTheVesselOfTheReference() {
        assertThat(ContourPhantom.organ().count()).isEqualTo(4741);
        assertThat(ContourPhantom.vessel().count()).isEqualTo(148);
        assertThat(ContourPhantom.lesions()).extracting(Mask::count).containsExactly(441L, 87L, 29L);
        assertThat(ContourPhantom.reference().count()).isEqualTo(557);
        assertThat(ContourPhantom.reference().border().count()).isEqualTo(112);
        assertThat(ContourPhantom.reference().minus(ContourPhantom.organ()).isEmpty())
                .isTrue();
        assertThat(ContourPhantom.reference().shared(ContourPhantom.vessel())).isZero();
        assertThat(ContourScores.of(FIRST, ContourScenario.B.mask()).vesselPixels())
                .isEqualTo(12);
    }

    @Test
    void buildsTheRimsOfThePuzzlesFromTheListedPixels() {
        assertThat(listed(ContourScenario.A.mask().minus(ContourPhantom.reference())))
                .isEqualTo("32: 36-37; 33: 34-35; 34: 33; 35: 32; 36: 31; 37: 30; 38: 29; 39: 29; 40: 28; 41: 28;"
                        + " 42: 28; 43: 28; 44: 27; 45: 28; 46: 28; 47: 28; 48: 28; 49: 29; 50: 29; 51: 30; 52: 31;"
                        + " 53: 32; 54: 33; 55: 34-35; 56: 36-37");
        assertThat(listed(ContourPhantom.reference().minus(ContourScenario.D.mask())))
                .isEqualTo("33: 36-38; 34: 34-35; 35: 33; 36: 32; 37: 31; 38: 30; 39: 30; 40: 29; 41: 29; 42: 29;"
                        + " 43: 29; 44: 28; 45: 29; 46: 29; 47: 29; 48: 29; 49: 30; 50: 30; 51: 31; 52: 32; 53: 33;"
                        + " 54: 34-35; 55: 36-38");
    }

    @Test
    void comparesBothReaders() {
        ContourScores scores = ContourScores.of(FIRST.withTolerance(1), ContourReader.SECOND.mask());

        Printed.agrees("Dice", scores.value(ContourMetric.DICE), "0.9263913824");
        Printed.agrees("IoU", scores.value(ContourMetric.IOU), "0.8628762542");
        Printed.agrees("HD95", scores.value(ContourMetric.HAUSDORFF_95), "1");
        Printed.agrees("ASSD", scores.value(ContourMetric.AVERAGE_DISTANCE), "0.6785714286");
        Printed.agrees("NSD", scores.value(ContourMetric.SURFACE_DICE), "1");
        Printed.agrees("F1", scores.value(ContourMetric.LESION_F1), "1");
        Printed.agrees("PQ", scores.value(ContourMetric.PANOPTIC_QUALITY), "0.7721049913");
        assertThat(scores.lesions().matches())
                .extracting(pair -> "%.4f".formatted(pair.dice()))
                .containsExactly("0.9433", "0.8966", "0.7586");
        Printed.agrees(
                "agreement",
                new ReaderAgreement(List.of(ContourReader.FIRST.mask(), ContourReader.SECOND.mask())).meanDice(),
                "0.9263913824");
    }

    /// Rows and columns in mm; HD, HD95, ASSD, NSD at 2 mm, reference area in mm².
    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, 2, 1.123576968, 1, 557",
        "0.7, 0.7, 1.4, 1.4, 0.7865038777, 1, 272.93",
        "1, 3, 6, 5, 1.906130129, 0.6785714286, 1671",
        "3, 1, 2, 2, 1.428571429, 1, 1671"
    })
    void movesMillimetresAndNotOverlapWithTheSpacing(
            double row, double column, String hausdorff, String most, String average, String within, String area) {
        ContourSetting setting = FIRST.withSpacing(Spacing.plane(row, column));
        ContourScores scores = ContourScores.of(setting, ContourScenario.S1.mask());

        Printed.agrees("Dice", scores.value(ContourMetric.DICE), "0.8635547576");
        Printed.agrees("HD", scores.value(ContourMetric.HAUSDORFF), hausdorff);
        Printed.agrees("HD95", scores.value(ContourMetric.HAUSDORFF_95), most);
        Printed.agrees("ASSD", scores.value(ContourMetric.AVERAGE_DISTANCE), average);
        Printed.agrees("NSD", scores.value(ContourMetric.SURFACE_DICE), within);
        Printed.agrees(
                "area",
                ContourPhantom.reference().withSpacing(setting.spacing()).volume(),
                area);
        assertThat(scores.volumeDifference()).isZero();
    }

    @Test
    void showsWhatOtherDefinitionsMakeOfTheSameMasks() {
        Mask reference = ContourPhantom.reference();
        BorderDistances holed = BorderDistances.betweenWholes(reference, ContourScenario.F.mask());
        BorderDistances holes = BorderDistances.betweenWholes(reference, ContourScenario.S5.mask());
        BorderDistances dilated = BorderDistances.betweenWholes(reference, ContourScenario.S2.mask());
        BorderDistances shifted = BorderDistances.betweenWholes(reference, ContourScenario.S1.mask());

        assertThat(rounded(holed.hausdorff().orElseThrow(), 2)).isEqualTo("3.16");
        assertThat(rounded(holes.hausdorff().orElseThrow(), 2)).isEqualTo("3.16");
        assertThat(rounded(dilated.meanOfAverages().orElseThrow(), 3)).isEqualTo("0.091");
        assertThat(rounded(shifted.meanOfAverages().orElseThrow(), 3)).isEqualTo("0.175");
        assertThat(rounded(dilated.largerAverage().orElseThrow(), 3)).isEqualTo("0.182");
        assertThat(rounded(shifted.largerAverage().orElseThrow(), 3)).isEqualTo("0.175");
        BorderDistances tongue = BorderDistances.between(reference, ContourScenario.B.mask());
        assertThat(rounded(tongue.meanHausdorff95().orElseThrow(), 2)).isEqualTo("3.21");
    }

    @Test
    void ranksAFalseLesionBeforeAHoleOnceItLiesNearby() {
        Mask near = ContourPhantom.reference().union(ContourPhantom.mask(Shape.disc(40, 62, 3)));
        ContourScores scores = ContourScores.of(FIRST, near);

        assertThat(scores.overlap())
                .isEqualTo(ContourScores.of(FIRST, ContourScenario.C.mask()).overlap());
        Printed.agrees("HD", scores.value(ContourMetric.HAUSDORFF), "9");
        assertThat(rounded(scores.value(ContourMetric.HAUSDORFF_95).orElseThrow(), 2))
                .isEqualTo("7.08");
        assertThat(rounded(scores.value(ContourMetric.AVERAGE_DISTANCE).orElseThrow(), 3))
                .isEqualTo("0.419");
        assertThat(rounded(scores.value(ContourMetric.LESION_F1).orElseThrow(), 3))
                .isEqualTo("0.857");
    }

    @Test
    void looksTheSameEachTimeAndFadesWithTheContrast() {
        int[] plain = ContourPhantom.grey(85);
        int[] faint = ContourPhantom.grey(112);

        assertThat(ContourPhantom.grey(85)).isEqualTo(plain);
        Mask core = Morphology.erode(ContourPhantom.lesions().getFirst());
        assertThat(mean(plain, core)).isBetween(83.0, 87.0);
        assertThat(mean(faint, core)).isBetween(110.0, 114.0);
        assertThat(mean(plain, ContourPhantom.vessel())).isGreaterThan(mean(plain, ContourPhantom.organ()));
        int outside = ContourPhantom.SIZE.voxel(0, 2, 2);
        assertThat(faint[outside]).isEqualTo(plain[outside]);
    }

    @Test
    void refusesMasksOfAnotherGridAndSettingsOutOfRange() {
        Mask small = Mask.plane(List.of("#."), Spacing.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContourScores.of(FIRST, small))
                .withMessage("The bench compares masks of 96 × 96 pixels, not 1 × 2: paint on its own grid.");
        assertThatIllegalArgumentException().isThrownBy(() -> FIRST.withTolerance(5.1));
        assertThatIllegalArgumentException().isThrownBy(() -> FIRST.withSpacing(Spacing.plane(2, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> ContourPhantom.grey(113));
    }

    private static double mean(int[] grey, Mask mask) {
        return IntStream.of(mask.voxels()).map(voxel -> grey[voxel]).average().orElseThrow();
    }

    private static String rounded(double value, int digits) {
        return ("%." + digits + "f").formatted(value);
    }

    /// Row: first and last column, for each row that has any.
    private static String listed(Mask mask) {
        return IntStream.range(0, 96)
                .mapToObj(row -> {
                    int[] columns = IntStream.range(0, 96)
                            .filter(column -> mask.contains(row, column))
                            .toArray();
                    return columns.length == 0
                            ? ""
                            : row + ": " + columns[0] + (columns.length == 1 ? "" : "-" + columns[columns.length - 1]);
                })
                .filter(text -> !text.isEmpty())
                .collect(joining("; "));
    }
}
