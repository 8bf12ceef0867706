package org.mindgap.workbench.file;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as sentences write them.
final class Numbers {
    private static final MathContext SHOWN = new MathContext(4);

    private Numbers() {}

    /// With up to four digits that count.
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
