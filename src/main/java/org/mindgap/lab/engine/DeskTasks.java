package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.Set;

/// What the tasks at the referee's desk are worth; the report on the first page is worth what [DeskReview] says.
public final class DeskTasks {
    /// How close a predicted mean Dice must come.
    public static final double TOLERANCE = 0.0015;

    private static final int PREDICTION = 10;
    private static final double HALF_WAY = 0.01;
    private static final int SENTENCE = 10;
    private static final int POINTS_A_CHOICE = 2;

    private DeskTasks() {}

    /// The mean Dice of "ours" with its failures as 0: 10 points within 0.0015, 5 within 0.01.
    public static Prediction failuresCounted(double predicted) {
        double truth = DeskArithmetic.failuresCounted();
        double distance = Math.abs(predicted - truth);
        boolean close = distance <= TOLERANCE;
        Credit near = distance <= HALF_WAY ? Credit.half(PREDICTION) : Credit.none(PREDICTION);
        return new Prediction(close ? Credit.all(PREDICTION) : near, predicted, truth, close);
    }

    /// 10 points for the right sentence.
    public static Credit sentence(int right, int cases) {
        return Credit.allOrNothing(right == cases, SENTENCE);
    }

    /// A point for each percentage flagged that fits no count, a point less for each other one, never fewer than none.
    public static Credit percentages(Set<DeskShare> flagged) {
        int right = (int) flagged.stream().filter(DeskShare::isQuestionable).count();
        int wrong = flagged.size() - right;
        int of = (int) Arrays.stream(DeskShare.values())
                .filter(DeskShare::isQuestionable)
                .count();
        return new Credit(Math.max(0, right - wrong), of);
    }

    /// Two points for each of the five choices that a referee would let pass.
    public static Credit report(DeskReport report) {
        int sound = (int) DeskControls.choices().stream()
                .filter(choice -> isSound(choice, report))
                .count();
        return new Credit(
                POINTS_A_CHOICE * sound,
                POINTS_A_CHOICE * DeskControls.choices().size());
    }

    /// Whether a report makes one of its choices as a referee would have it.
    public static boolean isSound(Control.Pick<DeskState> choice, DeskReport report) {
        return choice.write(DeskState.of(report)).equals(choice.write(DeskState.of(DeskReport.sound())));
    }
}
