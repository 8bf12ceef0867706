package org.mindgap.widget;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as a reader writes them.
public final class Locales {
    private Locales() {}

    public static String decimal(double number, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// A number with up to six digits after the point, and no more than it needs.
    public static String shortest(double number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /// A number typed with a point or with the locale's own sign; a percent sign behind it is allowed.
    public static OptionalDouble parse(String typed, Locale locale) {
        String text =
                typed.strip().replace("%", "").replace("\u00a0", "").strip().replace('\u2212', '-');
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (text.matches("[+-]?\\d*[.]?\\d+|[+-]?\\d+[.]")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        if (text.matches("[+-]?\\d*,\\d+")) {
            return OptionalDouble.of(Double.parseDouble(text.replace(',', '.')));
        }
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(locale).parse(text, position);
        boolean whole = number != null && position.getIndex() == text.length();
        return whole ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }
}
