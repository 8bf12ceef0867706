package org.mindgap.workbench.file;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A number as people and spreadsheets write it: with a decimal point or a decimal comma, without thousands separators.
final class DecimalNumber {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d++(?:[.,]\\d*+)?|[.,]\\d++)(?:[eE][+-]?\\d{1,4})?");

    private DecimalNumber() {}

    /// Empty for what is no finite number: NaN and Infinity however written, hexadecimal numbers, `1.234,5`.
    static OptionalDouble of(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain.replace(',', '.'));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// With a decimal point and a plain minus sign, but otherwise as it was written.
    static String withPoint(String text) {
        return plain(text).replace(',', '.');
    }

    private static String plain(String text) {
        return text.strip().replace('\u2212', '-');
    }
}
