package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.CasinoDataSets;
import org.mindgap.lab.engine.CasinoSetup;
import org.mindgap.lab.engine.CasinoState;
import org.mindgap.lab.engine.CasinoTasks;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.Seed;
import org.mindgap.lab.engine.TuningCasinoGrade;
import org.mindgap.lab.engine.TuningCasinoSetting;
import org.mindgap.widget.ChartFigure;

/// The lab "The tuning casino".
final class TuningCasinoLab implements Instrument<CasinoState> {
    /// As many tickets as can be bought before the best of a hundred was predicted.
    static final int TICKETS_BEFORE = 20;

    private final Lab lab;
    private final CasinoSetup setup;
    private final Predicate<String> answered;
    private final CasinoCharts charts;
    private final CasinoStory stories;
    private final ChartFigure meters;
    private final ChartFigure searches;
    private final ChartFigure tickets;
    private final Div picture;
    private final Div further;
    private @Nullable CasinoDataSets drawn;

    /// @param id unique in the page
    /// @param answered whether a task of the lab was answered
    TuningCasinoLab(Lab lab, String id, Predicate<String> answered, Texts texts) {
        this.lab = lab;
        this.setup = new CasinoSetup(
                lab.setting(), lab.controls(), lab.tasks().stream().anyMatch(LabTask.Arrange.class::isInstance));
        this.answered = answered;
        this.charts = new CasinoCharts(texts, lab.controls().contains("mode"));
        this.stories = new CasinoStory(texts);
        meters = new ChartFigure(id + "-meters");
        searches = new ChartFigure(id + "-searches");
        tickets = new ChartFigure(id + "-tickets");
        picture = new Div(meters);
        picture.addClassName("lab-picture");
        further = new Div(searches, tickets);
        further.addClassName("lab-further");
    }

    @Override
    public CasinoState start() {
        return setup.start();
    }

    private boolean isWithheld(String task) {
        return lab.tasks().stream().anyMatch(asked -> asked.id().equals(task)) && !answered.test(task);
    }

    @Override
    public List<Control<CasinoState>> controls() {
        return setup.controls(
                isWithheld(CasinoTasks.BEST_OF_HUNDRED) ? TICKETS_BEFORE : TuningCasinoSetting.CONFIGURATIONS.to());
    }

    @Override
    public List<Control<CasinoState>> remembered() {
        return setup.remembered();
    }

    @Override
    public CasinoState drawAgain(CasinoState state) {
        return state.withSeed(Seed.after(state.seed()));
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
        int count = isWithheld(CasinoTasks.SIGNAL) ? 1 : state.setting().dataSetsPerDraw();
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
    public List<Component> tasks(LabBench<CasinoState> bench, Tries tries) {
        return lab.tasks().stream().map(task -> task(task, bench, tries)).toList();
    }

    private Component task(LabTask task, LabBench<CasinoState> bench, Tries tries) {
        return switch (task) {
            case LabTask.Predict predict -> {
                PredictTask panel = new PredictTask(predict, tries, number -> prediction(predict, number, bench));
                panel.whenAnswered(() -> {
                    bench.offer();
                    if (predict.id().equals(CasinoTasks.BEST_OF_HUNDRED)) {
                        bench.change(state -> state.with(state.setting().withConfigurations(CasinoTasks.HUNDRED)));
                    }
                });
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
            case LabTask.Collect _, LabTask.Name _, LabTask.Review _, LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the tuning casino: " + task.id());
        };
    }

    private PredictTask.Marked prediction(LabTask.Predict task, double predicted, LabBench<CasinoState> bench) {
        return new PredictTask.Marked(
                CasinoTasks.prediction(task.id(), predicted, setup, bench.state()), bench.query());
    }
}
