package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

    /// Reference values from scipy 1.17, chi2_contingency.
    @ParameterizedTest
    @CsvSource({
        "21 9 / 6 13, 6.941015417331206, 1, 0.008424127805259243, 8.53061224489796, 0.37636867014126213",
        "26 4 / 10 9, 6.913195381616434, 1, 0.008556194940380814, 5.040816326530612, 0.37561365794255736",
        "0 30 / 7 12, 12.894736842105262, 1, 0.0003295074235110238, 2.7142857142857144, 0.512989176042577",
        "15 15 / 7 12, 0.8140616693248273, 1, 0.36692213512590655, 8.53061224489796, 0.12889338018536375",
        "26 0 2 2 / 10 7 1 1, 12.961598440545806, 3, 0.004720391255445546, 1.163265306122449, 0.5143174283980624",
        "26 1 0 0 3 / 10 7 1 1 0, 14.892227095516569, 4, 0.00493004507795282, 0.3877551020408163, 0.5512921203403126",
        "24 6 0 0 / 13 4 1 1, 3.3707539118065433, 3, 0.33791579713830844, 0.3877551020408163, 0.2622801863643482",
        "10 20 30 / 6 9 17 / 12 11 3, 15.49891369047619, 4, 0.0037708108479173456, 6.169491525423729, 0.2562681468603503"
    })
    void agreesWithReferenceValuesToNineDigits(
            String counts, double statistic, int degreesOfFreedom, double p, double smallest, double v) {
        ContingencyTable table = new ContingencyTable(counts(counts));
        ChiSquare test = ChiSquare.of(table);

        assertThat(test.statistic()).isEqualTo(statistic, within(1e-9));
        assertThat(test.degreesOfFreedom()).isEqualTo(degreesOfFreedom);
        assertThat(test.p()).isEqualTo(p, within(1e-9));
        assertThat(table.smallestExpected()).isEqualTo(smallest, within(1e-9));
        assertThat(CramersV.of(table).value()).isEqualTo(v, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "21 9 / 6 13, 5.474872260617874, 0.019291770566650122",
        "26 4 / 10 9, 5.27733636977058, 0.021604775290563483",
        "0 30 / 7 12, 10.061476608187133, 0.0015140183202495187",
        "15 15 / 7 12, 0.36907747061255847, 0.5435075555686764"
    })
    void shortensTheDistancesInATwoByTwoTableWhenAsked(String counts, double statistic, double p) {
        ChiSquare test = ChiSquare.withYatesCorrection(new ContingencyTable(counts(counts)));

        assertThat(test.statistic()).isEqualTo(statistic, within(1e-9));
        assertThat(test.p()).isEqualTo(p, within(1e-9));
    }

    @Test
    void correctsNeitherBeyondZeroNorLargerTables() {
        assertThat(ChiSquare.withYatesCorrection(new ContingencyTable(counts("5 5 / 6 5")))
                        .statistic())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiSquare.withYatesCorrection(new ContingencyTable(counts("1 2 3 / 4 5 6"))));
    }

    @ParameterizedTest
    @CsvSource({
        "21 9 / 6 13, 0.017270205121332406",
        "20 10 / 16 3, 0.20537189142601142",
        "24 6 / 13 6, 0.49754668199371793",
        "24 6 / 9 10, 0.02839775619910817",
        "26 4 / 10 9, 0.017914240112048598",
        "0 30 / 7 12, 0.0005865850690840472",
        "30 0 / 10 9, 4.496470912839387e-05",
        "8 22 / 2 17, 0.27824897142558597"
    })
    void agreesWithReferenceValuesOfTheExactTest(String counts, double p) {
        assertThat(fisher(counts(counts)).p()).isEqualTo(p, within(1e-9));
    }

    /// By inversion of scipy's ncx2.cdf with brentq.
    @ParameterizedTest
    @CsvSource({
        "24 6 0 0 / 13 4 1 1, 0, 0.48404354812878",
        "26 0 2 2 / 10 7 1 1, 0.1661569489797962, 0.7615990233739635",
        "21 9 / 6 13, 0.09518626622893192, 0.6563635250749614"
    })
    void surroundsCramersVWithWhatFitsTheTest(String counts, double lower, double upper) {
        Interval interval =
                CramersV.of(new ContingencyTable(counts(counts))).interval(0.95).orElseThrow();

        assertThat(interval.lower()).isEqualTo(lower, within(1e-9));
        assertThat(interval.upper()).isEqualTo(upper, within(1e-9));
    }

    @Test
    void findsNoVWhereRowsAreMoreAlikeThanChanceAllows() {
        CramersV v = CramersV.of(new ContingencyTable(counts("100 100 / 100 100")));

        assertThat(v.value()).isZero();
        assertThat(v.interval(0.95)).isEmpty();
    }

    /// scipy 1.17, ncx2.cdf and chi2.cdf.
    @ParameterizedTest
    @CsvSource({
        "3.37, 3, 0, 0.6619818260046436",
        "3.37, 3, 2.5, 0.3566439398947455",
        "12.9, 3, 30, 0.01736505959414648",
        "40, 6, 55.5, 0.06805010362551756",
        "1200, 1, 1000, 0.9987287607896191"
    })
    void agreesWithReferenceNoncentralProbabilities(double x, int degreesOfFreedom, double noncentrality, double p) {
        assertThat(NoncentralChiSquare.cumulative(x, degreesOfFreedom, noncentrality))
                .isEqualTo(p, within(1e-11));
    }

    @Test
    void leavesOutEmptyRowsAndColumns() {
        assertThat(ContingencyTable.withoutEmpty(counts("24 0 6 0 / 0 0 0 0 / 13 0 4 1")))
                .contains(new ContingencyTable(counts("24 6 0 / 13 4 1")));
        assertThat(ContingencyTable.withoutEmpty(counts("24 6 / 0 0"))).isEmpty();
        assertThat(ContingencyTable.withoutEmpty(counts("24 0 / 13 0"))).isEmpty();
        assertThat(ContingencyTable.withoutEmpty(counts("0 0 / 0 0"))).isEmpty();
        assertThat(ContingencyTable.withoutEmpty(List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContingencyTable(counts("1 2 / 3")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContingencyTable(counts("1 2 / 3 -4")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContingencyTable(counts("1 2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContingencyTable(counts("1 0 / 3 0")));
    }

    @Test
    void testsStayWithinTheirBoundsAndDoNotCareForOrder() {
        Random random = new Random(7);
        for (int repetition = 0; repetition < 300; repetition++) {
            ContingencyTable table = someTable(random, 2 + random.nextInt(3), 2 + random.nextInt(4));
            ContingencyTable swapped = new ContingencyTable(table.counts().reversed());
            ChiSquare test = ChiSquare.of(table);
            CramersV v = CramersV.of(table);

            assertThat(test.p())
                    .isBetween(0.0, 1.0)
                    .isEqualTo(ChiSquare.of(swapped).p(), within(1e-12));
            assertThat(v.value()).isBetween(0.0, 1.0);
            v.interval(0.95).ifPresent(interval -> {
                assertThat(interval.lower()).isBetween(0.0, v.value());
                assertThat(interval.upper()).isLessThanOrEqualTo(1);
            });
        }
    }

    @Test
    void theExactTestStaysWithinItsBoundsAndDoesNotCareForOrder() {
        Random random = new Random(8);
        for (int repetition = 0; repetition < 300; repetition++) {
            List<List<Integer>> counts = someTable(random, 2, 2).counts();

            assertThat(fisher(counts).p())
                    .isGreaterThan(0)
                    .isLessThanOrEqualTo(1)
                    .isEqualTo(fisher(counts.reversed()).p(), within(1e-12));
        }
    }

    private static FisherExact fisher(List<List<Integer>> counts) {
        return new FisherExact(
                counts.get(0).get(0),
                counts.get(0).get(1),
                counts.get(1).get(0),
                counts.get(1).get(1));
    }

    private static ContingencyTable someTable(Random random, int rows, int columns) {
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            counts.add(random.ints(columns, 0, 12).boxed().toList());
        }
        return ContingencyTable.withoutEmpty(counts).orElseGet(() -> someTable(random, rows, columns));
    }

    private static List<List<Integer>> counts(String table) {
        return Stream.of(table.split(" / "))
                .map(row -> Arrays.stream(row.split(" ")).map(Integer::valueOf).toList())
                .toList();
    }
}
