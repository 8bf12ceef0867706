package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Block;
import org.mindgap.lab.engine.CasinoOutcome;
import org.mindgap.lab.engine.TuningCasino;
import org.mindgap.lab.engine.TuningCasinoGrade;
import org.mindgap.widget.ChartFigure;

/// The lab "The tuning casino".
final class TuningCasinoLab implements Instrument<CasinoState> {
    /// As many tickets as can be bought before the best of a hundred was predicted.
    static final int TICKETS_BEFORE = 20;

    private static final int HUNDRED = 100;
    private static final String BEST_OF_HUNDRED = "best-of-hundred";
    private static final String SIGNAL = "signal";

    private final Lab lab;
    private final Tries tries;
    private final CasinoCharts charts;
    private final CasinoStory stories;
    private final ChartFigure meters;
    private final ChartFigure searches;
    private final ChartFigure tickets;
    private final Div picture;
    private final Div further;
    private @Nullable CasinoDataSets drawn;

    TuningCasinoLab(Lab lab, Tries tries, Texts texts) {
        this.lab = lab;
        this.tries = tries;
        this.charts = new CasinoCharts(texts, lab.controls().contains("mode"));
        this.stories = new CasinoStory(texts);
        meters = new ChartFigure("lab-" + lab.id() + "-meters");
        searches = new ChartFigure("lab-" + lab.id() + "-searches");
        tickets = new ChartFigure("lab-" + lab.id() + "-tickets");
        picture = new Div(meters);
        picture.addClassName("lab-picture");
        further = new Div(searches, tickets);
        further.addClassName("lab-further");
    }

    @Override
    public CasinoState start() {
        return CasinoState.start(lab.setting());
    }

    private boolean isWithheld(String task) {
        return lab.tasks().stream().anyMatch(asked -> asked.id().equals(task))
                && tries.bestScore(task).isEmpty();
    }

    @Override
    public List<Control<CasinoState>> controls() {
        Map<String, Control<CasinoState>> all =
                CasinoControls.ofTheSetting().stream().collect(Collectors.toMap(Control::name, Function.identity()));
        List<Control<CasinoState>> shown = new ArrayList<>();
        for (String name : lab.controls()) {
            Control<CasinoState> control = all.get(name);
            boolean limited = name.equals("configurations") && isWithheld(BEST_OF_HUNDRED);
            shown.add(
                    limited && control instanceof Control.Slide<CasinoState> slide
                            ? slide.upTo(TICKETS_BEFORE)
                            : control);
        }
        return shown;
    }

    @Override
    public List<Control<CasinoState>> remembered() {
        return CasinoControls.remembered(placed());
    }

    /// The blocks that the learner places in a task only.
    private Set<Block> placed() {
        if (lab.tasks().stream().noneMatch(LabTask.Arrange.class::isInstance)) {
            return Set.of();
        }
        Set<Block> placed = EnumSet.allOf(Block.class);
        if (lab.controls().contains("selection")) {
            placed.remove(Block.SELECT);
        }
        if (lab.controls().contains("mode")) {
            placed.remove(Block.TUNE);
        }
        return placed;
    }

    @Override
    public CasinoState drawAgain(CasinoState state) {
        return state.withSeed(LabBench.seedAfter(state.seed()));
    }

    @Override
    public String draw(CasinoState state) {
        CasinoDataSets sets = dataSets(state);
        meters.show(charts.meters(sets, state));
        searches.setVisible(charts.searching() && sets.count() > 1);
        if (searches.isVisible()) {
            searches.show(charts.searches(sets, state));
        }
        tickets.setVisible(
                lab.controls().contains("configurations") && state.setting().configurations() > 1);
        if (tickets.isVisible()) {
            tickets.show(charts.tickets(state));
        }
        return stories.of(charts.reading(state), sets, state);
    }

    /// One at a time as long as the learner is asked what many would show.
    private CasinoDataSets dataSets(CasinoState state) {
        int count = isWithheld(SIGNAL) ? 1 : state.setting().dataSetsPerDraw();
        CasinoDataSets known = drawn;
        if (known == null || !known.isOf(state, count)) {
            known = new CasinoDataSets(state.setting(), state.seed(), count);
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
    public List<Component> tasks(LabBench<CasinoState> bench) {
        return lab.tasks().stream().map(task -> task(task, bench)).toList();
    }

    private Component task(LabTask task, LabBench<CasinoState> bench) {
        return switch (task) {
            case LabTask.Predict predict
            when predict.id().equals(BEST_OF_HUNDRED) -> {
                PredictTask panel = new PredictTask(predict, tries, number -> bestOfHundred(number, bench));
                panel.whenAnswered(() -> {
                    bench.offer();
                    bench.change(state -> state.with(state.setting().withConfigurations(HUNDRED)));
                });
                yield panel;
            }
            case LabTask.Predict predict -> {
                PredictTask panel = new PredictTask(predict, tries, number -> honestMean(number, bench));
                panel.whenAnswered(bench::offer);
                yield panel;
            }
            case LabTask.Arrange arrange -> {
                ArrangeTask panel = new ArrangeTask(
                        arrange,
                        tries,
                        bench::query,
                        (block, inside) -> bench.change(state -> state.with(block, inside)));
                bench.follow(state -> {
                    CasinoDataSets sets = dataSets(state);
                    panel.show(state.pipeline(), sets.mean(outcome -> outcome.shownBy(state.pipeline())), sets.count());
                });
                yield panel;
            }
            case LabTask.Choose choose ->
                new ChooseTask(
                        choose, tries, bench::query, (right, cases) -> TuningCasinoGrade.explanation(right == cases));
            case LabTask.Reach reach ->
                throw new IllegalArgumentException("Nothing to reach in the tuning casino: " + reach.id());
        };
    }

    private PredictTask.Marked bestOfHundred(double predicted, LabBench<CasinoState> bench) {
        double[] expected = new TuningCasino(start().setting().withConfigurations(HUNDRED), 1).theory();
        double truth = expected[HUNDRED - 1];
        return new PredictTask.Marked(
                TuningCasinoGrade.bestOfHundred(predicted, truth),
                truth,
                TuningCasinoGrade.bestOfHundred(predicted, truth).isFull(),
                bench.query());
    }

    /// Asked of the lesson's own setting, whatever the learner has tried since.
    private PredictTask.Marked honestMean(double stated, LabBench<CasinoState> bench) {
        CasinoDataSets sets =
                new CasinoDataSets(start().setting(), bench.state().seed(), TuningCasinoGrade.DATA_SETS);
        double mean = sets.mean(CasinoOutcome::honest);
        return new PredictTask.Marked(
                TuningCasinoGrade.honestMean(stated, mean),
                mean,
                TuningCasinoGrade.honestMean(stated, mean).isFull(),
                bench.query());
    }
}
