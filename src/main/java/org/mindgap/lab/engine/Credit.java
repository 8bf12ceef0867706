package org.mindgap.lab.engine;

/// Points earned out of those a task is worth.
public record Credit(int points, int of) {

    public Credit {
        if (of < 1 || points < 0 || points > of) {
            throw new IllegalArgumentException("%d points out of %d are impossible".formatted(points, of));
        }
    }

    static Credit all(int of) {
        return new Credit(of, of);
    }

    static Credit half(int of) {
        return new Credit(of / 2, of);
    }

    static Credit none(int of) {
        return new Credit(0, of);
    }

    static Credit allOrNothing(boolean earned, int of) {
        return earned ? all(of) : none(of);
    }

    public boolean isFull() {
        return points == of;
    }

    /// From 0 to 1.
    public double share() {
        return points / (double) of;
    }

    public Credit plus(Credit other) {
        return new Credit(points + other.points, of + other.of);
    }
}
