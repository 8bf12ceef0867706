package org.mindgap.quiz.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers in the unit of an item, for a reader.
record NumberWords(String unit, Locale locale) {
    private static final MathContext DIGITS = new MathContext(10);
    private static final int LONGEST_FRACTION = 12;
    private static final double TOO_LONG = 1e15;

    String of(double number) {
        String text = alone(number);
        return unit.isEmpty() ? text : unit.equals("%") ? text + "%" : text + " " + unit;
    }

    /// Whether a typed text says this number just as it is written here, with or without its unit.
    boolean says(String typed, double number) {
        String text = typed.replace(" ", "");
        return text.equals(alone(number).replace(" ", ""))
                || text.equals(of(number).replace(" ", ""));
    }

    private String alone(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        if (rounded.scale() > LONGEST_FRACTION || Math.abs(number) >= TOO_LONG) {
            return rounded.toString().replace("E+", "E");
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(LONGEST_FRACTION);
        return format.format(rounded);
    }
}
