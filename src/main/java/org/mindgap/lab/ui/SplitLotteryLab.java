package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.Estimate;
import org.mindgap.lab.engine.SplitLotteryGrade;
import org.mindgap.lab.engine.Strategy;
import org.mindgap.widget.ChartFigure;

/// The lab "The split lottery and the fingerprint".
final class SplitLotteryLab implements Instrument<LotteryState> {
    /// What the task with three stakeholders is worth.
    private static final int STAKEHOLDERS = 30;

    private final Lab lab;
    private final Tries tries;
    private final LotteryCharts charts;
    private final LotteryStory stories;
    private final Texts texts;
    private final ChartFigure estimates;
    private final ChartFigure records;
    private final ChartFigure splits;
    private final Paragraph skipped = new Paragraph();
    private final Div picture;
    private final Div further;
    private @Nullable LotteryDraw drawn;

    SplitLotteryLab(Lab lab, Tries tries, Texts texts) {
        this.lab = lab;
        this.tries = tries;
        this.texts = texts;
        this.charts = new LotteryCharts(texts);
        this.stories = new LotteryStory(texts);
        estimates = new ChartFigure("lab-" + lab.id() + "-estimates");
        records = new ChartFigure("lab-" + lab.id() + "-records");
        splits = new ChartFigure("lab-" + lab.id() + "-splits");
        records.setVisible(lab.controls().contains("strategy") || lab.controls().contains("records"));
        skipped.addClassName("lab-note");
        picture = new Div(estimates, skipped);
        picture.addClassName("lab-picture");
        further = new Div(records, splits);
        further.addClassName("lab-further");
    }

    @Override
    public LotteryState start() {
        return LotteryState.start(lab.setting(), !isTruthWithheld());
    }

    /// The truth stays hidden until it was predicted, in lessons that ask for it.
    private boolean isTruthWithheld() {
        return lab.tasks().stream()
                .anyMatch(task -> task instanceof LabTask.Predict
                        && tries.bestScore(task.id()).isEmpty());
    }

    @Override
    public List<Control<LotteryState>> controls() {
        Map<String, Control<LotteryState>> all =
                LotteryControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        List<Control<LotteryState>> shown = new ArrayList<>();
        lab.controls().forEach(name -> shown.add(all.get(name)));
        shown.add(LotteryControls.truth(!isTruthWithheld()));
        return shown;
    }

    @Override
    public List<Control<LotteryState>> remembered() {
        return LotteryControls.remembered();
    }

    @Override
    public LotteryState drawAgain(LotteryState state) {
        return state.withSeed(LabBench.seedAfter(state.seed()));
    }

    @Override
    public String draw(LotteryState state) {
        LotteryDraw draw = cohorts(state);
        estimates.show(charts.estimates(draw, state));
        if (records.isVisible()) {
            records.show(charts.records(draw, state));
        }
        splits.setVisible(state.strategy() == Strategy.SINGLE_SPLIT);
        if (splits.isVisible()) {
            splits.show(charts.splits(draw, state));
        }
        int unscored = stories.skipped(draw, state);
        skipped.setVisible(unscored > 0);
        skipped.setText(texts.of("lab.lottery.skipped", unscored));
        return stories.of(draw, state);
    }

    private LotteryDraw cohorts(LotteryState state) {
        LotteryDraw known = drawn;
        if (known == null || !known.isOf(state)) {
            known = new LotteryDraw(state.setting(), state.seed());
            drawn = known;
        }
        return known;
    }

    @Override
    public Component picture() {
        return picture;
    }

    @Override
    public Component furtherPictures() {
        return further;
    }

    @Override
    public List<Component> tasks(LabBench<LotteryState> bench) {
        return lab.tasks().stream().map(task -> task(task, bench)).toList();
    }

    private Component task(LabTask task, LabBench<LotteryState> bench) {
        return switch (task) {
            case LabTask.Reach reach -> new ReachTask(reach, tries, () -> breakthrough(bench));
            case LabTask.Predict predict -> {
                PredictTask panel = new PredictTask(predict, tries, number -> prediction(number, bench));
                panel.whenAnswered(() -> {
                    bench.offer();
                    bench.change(state -> state.withTruth(true));
                });
                yield panel;
            }
            case LabTask.Choose choose ->
                new ChooseTask(
                        choose,
                        tries,
                        bench::query,
                        (right, cases) -> new Credit(right == cases ? STAKEHOLDERS : 0, STAKEHOLDERS));
            case LabTask.Arrange arrange ->
                throw new IllegalArgumentException("Nothing to arrange in the split lottery: " + arrange.id());
        };
    }

    private ReachTask.Standing breakthrough(LabBench<LotteryState> bench) {
        LotteryState state = bench.state();
        double mean = cohorts(state).mean(state.strategy()).orElse(0);
        Estimate recordLevel =
                state.strategy() == Strategy.RECORD_FOLDS ? new Estimate.Measured(mean, 0) : new Estimate.Unmeasured(0);
        return new ReachTask.Standing(
                SplitLotteryGrade.breakthrough(state.setting(), recordLevel),
                LotteryControls.STRATEGIES.of(state.strategy()) + " " + mean,
                bench.query());
    }

    private PredictTask.Marked prediction(double predicted, LabBench<LotteryState> bench) {
        LotteryState state = bench.state();
        LotteryDraw present = cohorts(state);
        LotteryDraw graded = present.count() == SplitLotteryGrade.COHORTS
                ? present
                : new LotteryDraw(state.setting(), state.seed(), SplitLotteryGrade.COHORTS);
        double truth = graded.newPatients().orElseThrow();
        double shown = present.mean(state.strategy()).orElse(truth);
        boolean close = Math.abs(predicted - truth) <= SplitLotteryGrade.TOLERANCE + 1e-9;
        Credit credit = SplitLotteryGrade.prediction(predicted, shown, truth, state.strategyChanges());
        return new PredictTask.Marked(credit, truth, close, bench.query());
    }
}
