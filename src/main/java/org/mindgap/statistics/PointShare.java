package org.mindgap.statistics;

/// The points of a number of answers, each worth from 0 to 1.
public record PointShare(double points, int of) {

    public PointShare {
        Require.atLeast(1, "of", of);
        Require.within(0, of, "points", points);
    }

    public double value() {
        return points / of;
    }

    /// Wilson's interval as for whole points: an answer that can be partly right varies no more than one that is right
    /// or wrong with the same mean, so the interval is wide enough.
    ///
    /// Wilson EB. J Am Stat Assoc 1927;22:209-212.
    public Interval wilson(double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        double square = z * z;
        double centre = (points + square / 2) / (of + square);
        double half = z * Math.sqrt(points * (of - points) / of + square / 4) / (of + square);
        return new Interval(points == 0 ? 0 : centre - half, points == of ? 1 : centre + half);
    }
}
