package org.mindgap.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/// Whether a printed percentage of `of` people can be a whole number of them.
///
/// 100 k / n lies on a grid whose step is 100 / n; a percentage printed with d decimals stands for everything within
/// half a unit of its last decimal, both ends included, since the two ways of rounding a half are both in use.
/// Brown NJL, Heathers JAJ. Soc Psychol Personal Sci 2017;8:363-369.
///
/// @param percent as printed: its scale says how many decimals there are, so that 80.0 is not 80
public record Granularity(BigDecimal percent, int of) {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @throws IllegalArgumentException for a percentage outside 0 to 100, more than six decimals, or `of` outside 1 to
    /// a million
    public Granularity {
        Require.within(1, MOST_PEOPLE, "of", of);
        Require.within(0, MOST_DECIMALS, "decimals", Math.max(0, percent.scale()));
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percent must be between 0 and 100, not " + percent);
        }
        percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    public int decimals() {
        return percent.scale();
    }

    /// The count whose percentage lies closest to the printed one; of two equally close the larger.
    public int nearest() {
        return percent.multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /// The percentage of the nearest count, rounded half up to as many decimals as were printed.
    public BigDecimal nearestPercent() {
        return BigDecimal.valueOf(nearest())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(of), decimals(), RoundingMode.HALF_UP);
    }

    /// The count that rounds to what was printed, the nearest where there are several; empty where there is none.
    public OptionalInt rounded() {
        // |100 k / n - p| <= unit / 2, times 2 n.
        BigDecimal distance = BigDecimal.valueOf(nearest())
                .multiply(HUNDRED)
                .subtract(percent.multiply(BigDecimal.valueOf(of)))
                .abs();
        boolean fits = distance.multiply(BigDecimal.TWO).compareTo(unit().multiply(BigDecimal.valueOf(of))) <= 0;
        return fits ? OptionalInt.of(nearest()) : OptionalInt.empty();
    }

    /// The smallest count that gives what was printed when the further decimals are cut off; empty where there is none.
    public OptionalInt truncated() {
        // p <= 100 k / n < p + unit, and so the smallest k from p n / 100 on.
        int smallest = percent.multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        BigDecimal end = percent.add(unit()).multiply(BigDecimal.valueOf(of));
        boolean fits = BigDecimal.valueOf(smallest).multiply(HUNDRED).compareTo(end) < 0;
        return fits ? OptionalInt.of(smallest) : OptionalInt.empty();
    }

    private BigDecimal unit() {
        return BigDecimal.ONE.movePointLeft(decimals());
    }
}
