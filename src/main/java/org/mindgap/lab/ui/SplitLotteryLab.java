package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.LotteryControls;
import org.mindgap.lab.engine.LotteryDraw;
import org.mindgap.lab.engine.LotterySetup;
import org.mindgap.lab.engine.LotteryState;
import org.mindgap.lab.engine.LotteryTasks;
import org.mindgap.lab.engine.Seed;
import org.mindgap.lab.engine.Strategy;
import org.mindgap.widget.ChartFigure;

/// The lab "The split lottery and the fingerprint".
final class SplitLotteryLab implements Instrument<LotteryState> {
    /// What the task with three stakeholders is worth.
    private static final int STAKEHOLDERS = 30;

    private final Lab lab;
    private final LotterySetup setup;
    private final Predicate<String> answered;
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

    /// @param id unique in the page
    /// @param answered whether a task of the lab was answered
    SplitLotteryLab(Lab lab, String id, Predicate<String> answered, Texts texts) {
        this.lab = lab;
        this.setup = new LotterySetup(lab.setting(), lab.controls());
        this.answered = answered;
        this.texts = texts;
        this.charts = new LotteryCharts(texts);
        this.stories = new LotteryStory(texts);
        estimates = new ChartFigure(id + "-estimates");
        records = new ChartFigure(id + "-records");
        splits = new ChartFigure(id + "-splits");
        records.setVisible(lab.controls().contains("strategy") || lab.controls().contains("records"));
        skipped.addClassName("lab-note");
        picture = new Div(estimates, skipped);
        picture.addClassName("lab-picture");
        further = new Div(records, splits);
        further.addClassName("lab-further");
    }

    @Override
    public LotteryState start() {
        return setup.start(!isTruthWithheld());
    }

    /// The truth stays hidden until it was predicted, in lessons that ask for it.
    private boolean isTruthWithheld() {
        return lab.tasks().stream().anyMatch(task -> task instanceof LabTask.Predict && !answered.test(task.id()));
    }

    @Override
    public List<Control<LotteryState>> controls() {
        return setup.controls(!isTruthWithheld());
    }

    @Override
    public List<Control<LotteryState>> remembered() {
        return LotteryControls.remembered();
    }

    @Override
    public LotteryState drawAgain(LotteryState state) {
        return state.withSeed(Seed.after(state.seed()));
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
    public List<Component> tasks(LabBench<LotteryState> bench, Tries tries) {
        return lab.tasks().stream().map(task -> task(task, bench, tries)).toList();
    }

    private Component task(LabTask task, LabBench<LotteryState> bench, Tries tries) {
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
                        (right, cases) -> new Credit(right == cases ? STAKEHOLDERS : 0, STAKEHOLDERS),
                        word -> texts.of(LabWords.strategy(LotteryControls.STRATEGIES.meaning(word))));
            case LabTask.Arrange arrange ->
                throw new IllegalArgumentException("Nothing to arrange in the split lottery: " + arrange.id());
            case LabTask.Collect _, LabTask.Name _, LabTask.Review _, LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the split lottery: " + task.id());
        };
    }

    private ReachTask.Standing breakthrough(LabBench<LotteryState> bench) {
        LotteryState state = bench.state();
        LotteryDraw draw = cohorts(state);
        return new ReachTask.Standing(
                LotteryTasks.breakthrough(state, draw),
                LotteryControls.STRATEGIES.of(state.strategy()) + " "
                        + draw.mean(state.strategy()).orElse(0),
                bench.query());
    }

    private PredictTask.Marked prediction(double predicted, LabBench<LotteryState> bench) {
        LotteryState state = bench.state();
        return new PredictTask.Marked(LotteryTasks.newPatients(predicted, state, cohorts(state)), bench.query());
    }
}
