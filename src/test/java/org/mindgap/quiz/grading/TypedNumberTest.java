package org.mindgap.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.quiz.grading.Reading.Reason;
import org.mindgap.quiz.grading.Reading.Unclear;
import org.mindgap.quiz.grading.Reading.Understood;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12 | 12",
                "1.5 | 1.5",
                "1,5 | 1.5",
                "-2 | -2",
                "\u22122 | -2",
                "\u2013 2 | -2",
                "+2 | 2",
                "\" .5\" | 0.5",
                ",5 | 0.5",
                "-.5 | -0.5",
                "5. | 5",
                "5, | 5",
                "= 0.3 | 0.3",
                "-0 | 0",
                "007 | 7",
                "\u0664\u0662 | 42",
                "\uff11\uff0e\uff15 | 1.5",
                "\u200b12\u00a0 | 12"
            })
    void readsAPlainNumber(String typed, double value) {
        assertThat(TypedNumber.read(typed, "")).isEqualTo(new Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.234 | 1.234",
                "0,234 | 0.234",
                ",234 | 0.234",
                "1,2345 | 1.2345",
                "1234,567 | 1234.567",
                "1 234 | 1234",
                "1\u00a0234 | 1234",
                "1\u2009234 | 1234",
                "1\u202f234 | 1234",
                "1'234 | 1234",
                "1\u2019234\u2019567 | 1234567",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1.234,567 | 1234.567",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "1,234,567.89 | 1234567.89",
                "1 234,567 | 1234.567",
                "1'234.5 | 1234.5",
                "\u22121 234,5 | -1234.5"
            })
    void readsThousandsAndDecimals(String typed, double value) {
        assertThat(TypedNumber.read(typed, "")).isEqualTo(new Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e-3 | 0.001",
                "1E-3 | 0.001",
                "2.5e+2 | 250",
                "1 e\u22123 | 0.001",
                "1\u00d710^-3 | 0.001",
                "1 \u00d7 10^(-3) | 0.001",
                "1x10^-3 | 0.001",
                "2,5*10**3 | 2500",
                "1\u00b710\u207b\u00b3 | 0.001",
                "10\u207b\u00b3 | 0.001",
                "-10^2 | -100",
                "1e-999 | 0",
                "0e99999999999 | 0",
                "3/4 | 0.75",
                "3 / 4 | 0.75",
                "-3\u20444 | -0.75",
                "\u00be | 0.75",
                "1 000/4 | 250",
                "1/3 | 0.3333333333333333"
            })
    void readsPowersOfTenAndFractions(String typed, double value) {
        assertThat(TypedNumber.read(typed, "")).isEqualTo(new Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 % | % | 15",
                "15% | % | 15",
                "15 | % | 15",
                "0.15 | % | 0.15",
                "15 percent | % | 15",
                "15 % | % of patients | 15",
                "15 % of patients | % of patients | 15",
                "15 % | '' | 0.15",
                "15,5\u202f% | '' | 0.155",
                "15%. | '' | 0.15",
                "0.15 | '' | 0.15",
                "3/4 % | '' | 0.0075"
            })
    void readsAPercentageInTheUnitOfTheItem(String typed, String unit, double value) {
        assertThat(TypedNumber.read(typed, unit)).isEqualTo(new Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | folds | 12",
                "12 folds | folds | 12",
                "12folds | folds | 12",
                "12 Folds. | folds | 12",
                "1 fit | fits | 1",
                "755 FITS | Fits | 755",
                "1 234 fits | fits | 1234",
                "3/4 events | events | 0.75",
                "12 kg/m\u00b2 | kg/m\u00b2 | 12",
                "12 kg/m^2 | kg/m\u00b2 | 12",
                "2 e | e | 2"
            })
    void readsTheUnitOfTheItem(String typed, String unit, double value) {
        assertThat(TypedNumber.read(typed, unit)).isEqualTo(new Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | \"\" | EMPTY",
                "\"  \" | \"\" | EMPTY",
                "\u00a0\u200b | \"\" | EMPTY",
                "twelve | \"\" | NO_NUMBER",
                "NaN | \"\" | NO_NUMBER",
                "Infinity | \"\" | NO_NUMBER",
                "\u221e | \"\" | NO_NUMBER",
                "% | % | NO_NUMBER",
                "- | \"\" | NO_NUMBER",
                "3/0 | \"\" | NO_NUMBER",
                "3/ | \"\" | NO_NUMBER",
                "1,234 | \"\" | THOUSANDS_OR_DECIMAL",
                "12,345 | \"\" | THOUSANDS_OR_DECIMAL",
                "-123,456 | fits | THOUSANDS_OR_DECIMAL",
                "1,234 fits | fits | THOUSANDS_OR_DECIMAL",
                "1,234 % | % | THOUSANDS_OR_DECIMAL",
                "1,234. | \"\" | THOUSANDS_OR_DECIMAL",
                "3 or 4 | \"\" | SEVERAL_NUMBERS",
                "0.1-0.2 | \"\" | SEVERAL_NUMBERS",
                "0.1\u20130.2 | \"\" | SEVERAL_NUMBERS",
                "12 34 | \"\" | SEVERAL_NUMBERS",
                "1, 2 | \"\" | SEVERAL_NUMBERS",
                "1.2.3 | \"\" | SEVERAL_NUMBERS",
                "1,234.5,6 | \"\" | SEVERAL_NUMBERS",
                "0,234,567 | \"\" | SEVERAL_NUMBERS",
                "2 1/2 | \"\" | SEVERAL_NUMBERS",
                "2\u00bd | \"\" | SEVERAL_NUMBERS",
                "3/4/5 | \"\" | SEVERAL_NUMBERS",
                "5^2 | \"\" | SEVERAL_NUMBERS",
                "12 events | fits | OTHER_UNIT",
                "12 folds | \"\" | OTHER_UNIT",
                "12 refits | fits | OTHER_UNIT",
                "15 % | patients | OTHER_UNIT",
                "15 percent | patients | OTHER_UNIT",
                "15 \u2030 | \"\" | OTHER_UNIT",
                "~5 | \"\" | ABOUT",
                "\u2248 5 | \"\" | ABOUT",
                "< 0.05 | \"\" | ABOUT",
                "p > 0.05 | \"\" | ABOUT",
                "\u22655 | \"\" | ABOUT",
                "5 \u00b1 1 | \"\" | ABOUT",
                "About 12 | \"\" | ABOUT",
                "ca. 12 | \"\" | ABOUT",
                "approximately 12 | \"\" | ABOUT",
                "1e309 | \"\" | TOO_LARGE",
                "-1e99999999999999 | \"\" | TOO_LARGE",
                "1e300/1e-300 | \"\" | TOO_LARGE",
                "k = 5 | \"\" | MORE_THAN_A_NUMBER",
                "--5 | \"\" | MORE_THAN_A_NUMBER",
                "5! | \"\" | MORE_THAN_A_NUMBER",
                "(5) | \"\" | MORE_THAN_A_NUMBER"
            })
    void saysWhyItIsUnclear(String typed, String unit, Reason reason) {
        assertThat(TypedNumber.read(typed, unit)).isEqualTo(new Unclear(reason));
    }

    @Test
    void stopsReadingATextThatIsTooLong() {
        assertThat(TypedNumber.read("1".repeat(80), "")).isInstanceOf(Understood.class);
        assertThat(TypedNumber.read("1".repeat(81), "")).isEqualTo(new Unclear(Reason.TOO_LONG));
    }

    @Test
    void readsBackWhatManyStylesWrite() {
        var random = new SplittableRandom(11);
        for (int repetition = 0; repetition < 2000; repetition++) {
            int decimals = random.nextInt(7);
            BigDecimal number = BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), decimals);
            Understood expected = new Understood(number.doubleValue() + 0.0);
            String plain = number.toPlainString();

            assertThat(TypedNumber.read(plain, "")).isEqualTo(expected);
            assertThat(TypedNumber.read(plain.replace('-', '\u2212') + "\u00a0fits", "fits"))
                    .isEqualTo(expected);
            assertThat(TypedNumber.read(plain + " %", "%")).isEqualTo(expected);
            assertThat(TypedNumber.read(number.scaleByPowerOfTen(2).toPlainString() + " %", ""))
                    .isEqualTo(expected);
            assertThat(TypedNumber.read(number.unscaledValue() + "e-" + decimals, ""))
                    .isEqualTo(expected);
            for (String signs : List.of(" ,", " .", "\u202f,", "\u2009.", "'.", "\u2019,")) {
                assertThat(TypedNumber.read(grouped(number, signs.charAt(0), signs.charAt(1)), ""))
                        .as(signs)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void readsGroupedNumbersWithDecimalsWhicheverSignGroups() {
        var random = new SplittableRandom(12);
        for (int repetition = 0; repetition < 1000; repetition++) {
            BigDecimal number = BigDecimal.valueOf(100 * random.nextLong(1000, 10_000_000) + random.nextInt(1, 100), 2);
            Understood expected = new Understood(number.doubleValue());

            assertThat(TypedNumber.read(grouped(number, ',', '.'), "")).isEqualTo(expected);
            assertThat(TypedNumber.read(grouped(number, '.', ','), "")).isEqualTo(expected);
        }
    }

    @Test
    void takesAnyTextWithoutThrowing() {
        var random = new SplittableRandom(13);
        String alphabet = "0123456789.,' -+\u2212/%eEx\u00d7*^()~<=\u00a0\u2009\u00b2\u207b\u00bd\u0661k$\u0000\ud83d";
        for (int repetition = 0; repetition < 20_000; repetition++) {
            String typed = random.ints(random.nextInt(24), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1))
                    .reduce("", String::concat);
            String unit = List.of("", "%", "fits", "e", "1", "$").get(random.nextInt(6));

            Reading reading = TypedNumber.read(typed, unit);

            if (reading instanceof Understood understood) {
                assertThat(understood.value()).as(typed).isFinite();
            }
        }
        for (int code = 0; code <= Character.MAX_CODE_POINT; code += 1 + code / 1000) {
            TypedNumber.read(Character.toString(code) + "1" + Character.toString(code), Character.toString(code));
        }
    }

    private static String grouped(BigDecimal number, char group, char point) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(point);
        DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
        String text = format.format(number);
        // Three decimals after a comma, and nothing that groups: the one text that stays unclear.
        return text.matches("-?[1-9]\\d{0,2},\\d{3}") ? number.toPlainString() : text;
    }
}
