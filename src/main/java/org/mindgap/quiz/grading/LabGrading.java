package org.mindgap.quiz.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.CasinoSetup;
import org.mindgap.lab.engine.CasinoTasks;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.LotteryDraw;
import org.mindgap.lab.engine.LotterySetup;
import org.mindgap.lab.engine.LotteryState;
import org.mindgap.lab.engine.LotteryTasks;
import org.mindgap.lab.engine.Prediction;
import org.mindgap.quiz.grading.Response.Worked;
import org.mindgap.quiz.grading.Verdict.Explanation;

/// Grades what was done in a lab with the lab's engine: the same state and number always get the same score.
///
/// A state counts as the lab would show it: what its learner cannot set stays as the lesson sets it, and a value out of
/// range is the nearest one in it.
public final class LabGrading {
    private LabGrading() {}

    /// A state to reach comes without a number, a prediction with an AUC.
    static boolean fits(LabItem item, Worked worked) {
        return switch (item.task()) {
            case LabTask.Reach _ ->
                item.lab().engine() == Lab.Engine.SPLIT_LOTTERY
                        && worked.number().isEmpty();
            case LabTask.Predict _ ->
                worked.number().stream().filter(auc -> auc >= 0 && auc <= 1).count() == 1;
            case LabTask.Arrange _,
                    LabTask.Choose _,
                    LabTask.Collect _,
                    LabTask.Name _,
                    LabTask.Review _,
                    LabTask.Select _ -> false;
        };
    }

    /// Of a response that fits.
    static Verdict grade(LabItem item, Worked worked) {
        return switch (item.task()) {
            case LabTask.Reach reach -> {
                Credit credit = breakthrough(item.lab(), worked);
                yield verdict(credit, credit.isFull() ? reach.done() : reach.hint());
            }
            case LabTask.Predict predict -> {
                Prediction prediction =
                        prediction(item, predict, worked, worked.number().orElseThrow());
                yield verdict(prediction.credit(), why(predict, prediction));
            }
            case LabTask.Arrange _,
                    LabTask.Choose _,
                    LabTask.Collect _,
                    LabTask.Name _,
                    LabTask.Review _,
                    LabTask.Select _ -> throw new IllegalArgumentException("Not a task to be asked: " + item.id());
        };
    }

    /// How the number of a response stands against the truth; empty where none was asked for.
    public static Optional<Prediction> prediction(LabItem item, Worked worked) {
        OptionalDouble number = worked.number();
        return fits(item, worked) && number.isPresent() && item.task() instanceof LabTask.Predict predict
                ? Optional.of(prediction(item, predict, worked, number.getAsDouble()))
                : Optional.empty();
    }

    private static Credit breakthrough(Lab lab, Worked worked) {
        LotteryState state = new LotterySetup(lab.setting(), lab.controls()).state(worked.state());
        return LotteryTasks.breakthrough(state, drawn(state));
    }

    private static Prediction prediction(LabItem item, LabTask.Predict task, Worked worked, double predicted) {
        Lab lab = item.lab();
        return switch (lab.engine()) {
            case SPLIT_LOTTERY -> {
                LotteryState state = new LotterySetup(lab.setting(), lab.controls()).state(worked.state());
                yield LotteryTasks.newPatients(predicted, state, drawn(state));
            }
            case TUNING_CASINO -> {
                boolean arranging = lab.tasks().stream().anyMatch(LabTask.Arrange.class::isInstance);
                CasinoSetup setup = new CasinoSetup(lab.setting(), lab.controls(), arranging);
                yield CasinoTasks.prediction(task.id(), predicted, setup, setup.state(worked.state()));
            }
            case CONTOUR_BENCH, REFEREES_DESK, UNDERSTUDY, BROCHURE_VAN, IMPOSSIBLE_CONSOLE, TWO_DISTRICTS ->
                throw new IllegalArgumentException("Nothing to predict outside its lab: " + task.id());
        };
    }

    private static LotteryDraw drawn(LotteryState state) {
        return new LotteryDraw(state.setting(), state.seed());
    }

    private static RichText why(LabTask.Predict task, Prediction prediction) {
        if (prediction.close()) {
            return task.close();
        }
        return prediction.isTooLow() ? task.low() : task.high();
    }

    private static Verdict verdict(Credit credit, RichText why) {
        return new Verdict(credit.share(), List.of(new Explanation(Optional.empty(), true, credit.isFull(), why)));
    }
}
