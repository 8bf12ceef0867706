package org.mindgap.review;

/// The points that somebody had so many days after completing modules; 0 stands for the checks that completed them.
public record Recall(int days, double points, int of) {
    public double share() {
        return points / of;
    }
}
