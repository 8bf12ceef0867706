package org.mindgap.lab.engine;

import java.util.Set;

/// What the tasks of the contour bench are worth; naming errors is worth what [ErrorNaming] says.
public final class ContourTasks {
    static final int PUZZLE = 12;
    static final int SENTENCE = 3;

    private static final int HACKING = 30;
    private static final int METRICS = 30;
    private static final int CONVENTION = 10;

    private ContourTasks() {}

    public static Credit stars(Set<MetricHack> reached) {
        return shared(reached.size(), MetricHack.values().length, HACKING);
    }

    /// Of one of the two puzzles.
    public static Credit puzzle(int right, int questions) {
        return shared(right, questions, PUZZLE);
    }

    /// Of the sentence after a puzzle.
    public static Credit sentence(Set<ContourIdea> named) {
        return shared(Math.min(named.size(), ContourIdea.ENOUGH), ContourIdea.ENOUGH, SENTENCE);
    }

    public static Credit metrics(int right, int cases) {
        return shared(right, cases, METRICS);
    }

    public static Credit convention(int right, int questions) {
        return Credit.allOrNothing(right == questions, CONVENTION);
    }

    private static Credit shared(int right, int of, int points) {
        return new Credit(points * right / of, points);
    }
}
