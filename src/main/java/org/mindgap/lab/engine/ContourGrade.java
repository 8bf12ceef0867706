package org.mindgap.lab.engine;

import java.util.Map;

/// The contour bench as a whole: 40 points for naming, 30 for hacking metrics or for choosing them, 30 for the two
/// puzzles with their sentences.
///
/// Of hacking and choosing the better one counts: engineers need not choose, clinicians need not paint.
///
/// @param convention whether the question of the two tools was answered right; the last points wait for it
public record ContourGrade(Credit naming, Credit hackingOrMetrics, Credit puzzles, boolean convention) {
    public static final String NAMING = "naming";
    public static final String HACKING = "hacking";
    public static final String METRICS = "metrics";
    public static final String ADDED = "puzzle-added";
    public static final String REMOVED = "puzzle-removed";
    public static final String CONVENTION = "convention";

    /// How many points wait for the convention question.
    public static final int WAITING = 10;

    private static final int HALF = 30;
    private static final String SENTENCE = "-sentence";

    /// The name of the sentence that belongs to a puzzle.
    public static String sentence(String puzzle) {
        return puzzle + SENTENCE;
    }

    /// @param best for each task that was tried, the share of its points from 0 to 1; others are of no account
    public static ContourGrade of(Map<String, Double> best) {
        return new ContourGrade(
                credit(best, NAMING, ErrorNaming.MOST),
                credit(Math.max(share(best, HACKING), share(best, METRICS)), HALF),
                puzzle(best, ADDED).plus(puzzle(best, REMOVED)),
                share(best, CONVENTION) == 1);
    }

    /// Out of 100; without the convention question at most 90.
    public Credit total() {
        Credit sum = naming.plus(hackingOrMetrics).plus(puzzles);
        return convention ? sum : new Credit(Math.min(sum.points(), sum.of() - WAITING), sum.of());
    }

    private static Credit puzzle(Map<String, Double> best, String puzzle) {
        return credit(best, puzzle, ContourTasks.PUZZLE).plus(credit(best, sentence(puzzle), ContourTasks.SENTENCE));
    }

    private static Credit credit(Map<String, Double> best, String task, int points) {
        return credit(share(best, task), points);
    }

    private static Credit credit(double share, int points) {
        return new Credit((int) Math.round(share * points), points);
    }

    private static double share(Map<String, Double> best, String task) {
        return best.getOrDefault(task, 0.0);
    }
}
