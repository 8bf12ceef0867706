package org.mindgap.chart;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// Numbers as a locale writes them.
record Numbers(Locale locale) {

    String tick(double value, int decimals, Notation notation) {
        return format(
                NumberFormat.getNumberInstance(locale),
                notation == Notation.PERCENT ? value * 100 : value,
                decimals,
                decimals);
    }

    /// The tick that also shows the unit.
    String lastTick(double value, int decimals, Notation notation) {
        return notation == Notation.PERCENT
                ? format(NumberFormat.getPercentInstance(locale), value, decimals, decimals)
                : tick(value, decimals, notation);
    }

    String value(double value, Notation notation) {
        return switch (notation) {
            case DECIMAL -> format(NumberFormat.getNumberInstance(locale), value, 0, 3);
            case PERCENT -> format(NumberFormat.getPercentInstance(locale), value, 0, 1);
            case COUNT -> format(NumberFormat.getNumberInstance(locale), value, 0, 0);
        };
    }

    /// Writes values that stand together with equally many decimals: as many as the finest of them needs.
    DoubleFunction<String> alike(DoubleStream values, Notation notation) {
        int most = switch (notation) {
            case DECIMAL -> 3;
            case PERCENT -> 1;
            case COUNT -> 0;
        };
        double unit = notation == Notation.PERCENT ? 100 : 1;
        int decimals =
                values.mapToInt(value -> decimals(value * unit, most)).max().orElse(0);
        return value -> lastTick(value, decimals, notation);
    }

    private static int decimals(double value, int most) {
        int decimals = 0;
        while (decimals < most) {
            double scaled = value * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 0.5 * Math.pow(10, decimals - most)) {
                break;
            }
            decimals++;
        }
        return decimals;
    }

    String interval(Interval interval, Notation notation) {
        return value(interval.low(), notation) + " – " + value(interval.high(), notation);
    }

    private static String format(NumberFormat format, double value, int least, int most) {
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        // A value that rounds to nothing has no sign.
        return text.matches("-[0.,]*%?") ? text.substring(1) : text;
    }
}
