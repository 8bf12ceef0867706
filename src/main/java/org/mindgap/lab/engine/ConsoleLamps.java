package org.mindgap.lab.engine;

/// Three lamps, each on where two districts are equal in one respect up to a tolerance.
public record ConsoleLamps(ConsoleDistrict a, ConsoleDistrict b, double tolerance) {
    /// The sensitivity below which a district is hardly served at all.
    public static final double LEAST_SENSITIVITY = 0.6;

    /// Two small false-positive rates can differ threefold within any tolerance: the larger may be at most so many
    /// times
    /// the smaller.
    static final double LARGEST_RATIO = 1.25;

    private static final double ROUNDING = 1e-12;

    /// First minus second.
    public double sensitivityGap() {
        return a.sensitivity() - b.sensitivity();
    }

    /// First minus second.
    public double falsePositiveGap() {
        return a.falsePositiveRate() - b.falsePositiveRate();
    }

    /// First minus second.
    public double ppvGap() {
        return a.ppv() - b.ppv();
    }

    public boolean sensitivity() {
        return isWithin(sensitivityGap());
    }

    public boolean falsePositives() {
        double smaller = Math.min(a.falsePositiveRate(), b.falsePositiveRate());
        double larger = Math.max(a.falsePositiveRate(), b.falsePositiveRate());
        return isWithin(falsePositiveGap()) && larger <= LARGEST_RATIO * smaller + ROUNDING * smaller;
    }

    public boolean ppv() {
        return isWithin(ppvGap());
    }

    private boolean isWithin(double gap) {
        return Math.abs(gap) <= tolerance + ROUNDING;
    }

    public int lit() {
        return (sensitivity() ? 1 : 0) + (falsePositives() ? 1 : 0) + (ppv() ? 1 : 0);
    }

    public boolean all() {
        return lit() == 3;
    }

    /// Whether both districts are served: at least 60% of their cancers are found.
    public boolean isUsable() {
        return Math.min(a.sensitivity(), b.sensitivity()) >= LEAST_SENSITIVITY;
    }
}
