package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

    /// Percentages that the study prints, and the counts they can be.
    @ParameterizedTest
    @CsvSource({
        "76.7, 30, 23", "57, 30, 17", "77, 30, 23", "80.0, 30, 24", "53.33, 30, 16", "100, 30, 30", "0, 30, 0",
        "47.4, 19, 9", "5.3, 19, 1", "78.9, 19, 15", "59.2, 49, 29", "91.7, 36, 33", "80.6, 36, 29", "95.7, 138, 132"
    })
    void findsTheCountThatRoundsToThePercentage(String percent, int of, int count) {
        assertThat(of(percent, of).rounded()).hasValue(count);
    }

    @ParameterizedTest
    @CsvSource({
        "77.3, 30, 23, 76.7",
        "58, 30, 17, 57",
        "35, 30, 11, 37",
        "80, 19, 15, 79",
        "68.0, 19, 13, 68.4",
        "94, 12, 11, 92"
    })
    void findsNoCountAndNamesTheNearest(String percent, int of, int nearest, String nearestPercent) {
        Granularity granularity = of(percent, of);

        assertThat(granularity.rounded()).isEmpty();
        assertThat(granularity.truncated()).isEmpty();
        assertThat(granularity.nearest()).isEqualTo(nearest);
        assertThat(granularity.nearestPercent()).isEqualTo(new BigDecimal(nearestPercent));
    }

    @ParameterizedTest
    @CsvSource({"47.3, 19, 9", "21.0, 19, 4"})
    void seesWhatWasCutOffInsteadOfRounded(String percent, int of, int count) {
        assertThat(of(percent, of).rounded()).isEmpty();
        assertThat(of(percent, of).truncated()).hasValue(count);
    }

    @Test
    void fits17Of22WhereItDoesNotFit30() {
        assertThat(of("77.3", 22).rounded()).hasValue(17);
    }

    /// 1 of 8 is 12.5%: both ways of rounding a half are in use.
    @Test
    void takesAHalfRoundedEitherWay() {
        assertThat(of("12", 8).rounded()).hasValue(1);
        assertThat(of("13", 8).rounded()).hasValue(1);
        assertThat(of("14", 8).rounded()).isEmpty();
        assertThat(of("11", 8).rounded()).isEmpty();
    }

    @Test
    void findsEveryCountFromItsOwnPercentage() {
        for (int of = 1; of <= 120; of++) {
            for (int count = 0; count <= of; count++) {
                BigDecimal exact =
                        BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(of), 8, RoundingMode.HALF_UP);

                BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
                assertThat(new Granularity(rounded, of).rounded()).hasValue(count);

                BigDecimal cut = BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN);
                assertThat(new Granularity(cut, of).truncated()).hasValue(count);
            }
        }
    }

    @Test
    void refusesWhatIsNoPercentageOfPeople() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("-0.1", 30)).withMessageContaining("-0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> of("100.1", 30)).withMessageContaining("100.1");
        assertThatIllegalArgumentException().isThrownBy(() -> of("50", 0)).withMessageContaining("of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("50.1234567", 30))
                .withMessageContaining("decimals");
    }

    private static Granularity of(String percent, int of) {
        return new Granularity(new BigDecimal(percent), of);
    }
}
