package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.ConsoleDistrict;
import org.mindgap.lab.engine.ConsoleSetup;
import org.mindgap.lab.engine.ConsoleState;
import org.mindgap.lab.engine.ConsoleTasks;
import org.mindgap.lab.engine.Control;
import org.mindgap.widget.ChartFigure;

/// The lab "The impossible console": two clinics, two cut-offs, three lamps.
final class ImpossibleConsoleLab implements Instrument<ConsoleState> {
    private static final PredictTask.Wording RATE =
            new PredictTask.Wording("lab.console.your-rate", "lab.van.not-a-percentage", "lab.console.rates", 100);

    private final Lab lab;
    private final ConsoleSetup setup;
    private final Texts texts;
    private final ConsoleCharts charts;
    private final ConsoleStory stories;
    private final ConsoleLampRow lamps;
    private final RateTable rates = new RateTable();
    private final ChartFigure curves;
    private final ChartFigure frontier;
    private final ChartFigure promises;
    private final ChartFigure intervals;
    private final Div picture;
    private final Div further;
    private boolean sized;

    /// @param id unique in the page
    ImpossibleConsoleLab(Lab lab, String id, Texts texts) {
        this.lab = lab;
        this.setup = new ConsoleSetup(lab.setting(), lab.controls());
        this.texts = texts;
        this.charts = new ConsoleCharts(texts);
        this.stories = new ConsoleStory(texts);
        this.lamps = new ConsoleLampRow(texts);
        this.sized = setup.start().intervals();
        curves = new ChartFigure(id + "-curves").inColumn();
        frontier = new ChartFigure(id + "-frontier");
        promises = new ChartFigure(id + "-promises");
        intervals = new ChartFigure(id + "-intervals");
        Div side = new Div(lamps, rates);
        side.addClassName("console-side");
        Div top = new Div(curves, side);
        top.addClassName("console-top");
        picture = new Div(top, intervals);
        picture.addClassNames("lab-picture", "console");
        further = new Div(frontier, promises);
        further.addClassName("lab-further");
    }

    @Override
    public void workAt(LabBench<ConsoleState> bench) {
        bench.follow(state -> {
            if (state.intervals() != sized) {
                sized = state.intervals();
                bench.offer();
            }
        });
    }

    @Override
    public ConsoleState start() {
        return setup.start();
    }

    /// The numbers of people stand among the controls only while they change something that is shown.
    @Override
    public List<Control<ConsoleState>> controls() {
        return setup.offered().stream()
                .filter(control -> sized || !ConsoleSetup.isNumberOfPeople(control.name()))
                .toList();
    }

    @Override
    public List<Control<ConsoleState>> remembered() {
        return setup.offered().stream()
                .filter(control -> !sized && ConsoleSetup.isNumberOfPeople(control.name()))
                .toList();
    }

    @Override
    public String draw(ConsoleState state) {
        curves.show(charts.curves(state));
        lamps.show(state.lamps());
        showRates(state);
        intervals.setVisible(state.intervals());
        if (state.intervals()) {
            intervals.show(charts.intervals(state));
        }
        frontier.show(charts.frontier(state));
        promises.show(charts.promises(state));
        return stories.of(state);
    }

    private void showRates(ConsoleState state) {
        ConsoleDistrict a = state.a();
        ConsoleDistrict b = state.b();
        rates.show(
                texts.of("lab.console.rates-caption"),
                List.of("", texts.of("lab.console.town"), texts.of("lab.console.district")),
                List.of(
                        row(
                                "lab.rate.prevalence",
                                a.scores().prevalence(),
                                b.scores().prevalence()),
                        List.of(
                                texts.of("lab.console.cutoff"),
                                texts.of("lab.rate.decimals", a.cutoff()),
                                texts.of("lab.rate.decimals", b.cutoff())),
                        row("lab.rate.recall", a.recallRate(), b.recallRate()),
                        row("lab.rate.sensitivity", a.sensitivity(), b.sensitivity()),
                        row("lab.rate.false-positives", a.falsePositiveRate(), b.falsePositiveRate()),
                        row("lab.rate.ppv", a.ppv(), b.ppv()),
                        List.of(
                                texts.of("lab.console.forced"),
                                forced(a.forced(a.sensitivity(), a.ppv())),
                                forced(b.forced(a.sensitivity(), a.ppv()))),
                        List.of(
                                texts.of("lab.console.identity"),
                                texts.of("lab.console.zero", a.identity()),
                                texts.of("lab.console.zero", b.identity()))));
    }

    private List<String> row(String key, double a, double b) {
        return List.of(texts.of(key), texts.of("lab.rate.percent", a), texts.of("lab.rate.percent", b));
    }

    /// Above 1 where the district cannot have these two at all.
    private String forced(OptionalDouble rate) {
        return rate.isPresent() && rate.getAsDouble() <= 1
                ? texts.of("lab.rate.percent", rate.getAsDouble())
                : texts.of("lab.console.not-possible");
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
    public List<Component> tasks(LabBench<ConsoleState> bench, Tries tries) {
        List<Component> tasks = new ArrayList<>();
        lab.tasks().forEach(task -> tasks.add(task(task, bench, tries)));
        if (lab.tasks().size() > 1) {
            List<PointsStanding.Part> parts = lab.tasks().stream()
                    .map(task -> new PointsStanding.Part(task.id(), ConsoleTasks.worth(task.id())))
                    .toList();
            tasks.add(new PointsStanding(parts, Optional.empty(), tries));
        }
        return tasks;
    }

    private Component task(LabTask task, LabBench<ConsoleState> bench, Tries tries) {
        return switch (task) {
            case LabTask.Review review -> new AttemptTask(review, tries, bench, start());
            case LabTask.Select select ->
                new SelectTask(
                        select,
                        tries,
                        bench::query,
                        (right, wrong, all) -> ConsoleTasks.selected(select.id(), right, wrong, all));
            case LabTask.Predict predict ->
                new PredictTask(
                        predict,
                        tries,
                        number -> new PredictTask.Marked(ConsoleTasks.forcedRate(number), bench.query()),
                        RATE);
            case LabTask.Choose choose ->
                new ChooseTask(choose, tries, bench::query, (right, cases) -> ConsoleTasks.lamp(right == cases));
            case LabTask.Reach _, LabTask.Arrange _, LabTask.Collect _, LabTask.Name _ ->
                throw new IllegalArgumentException("Not a task of the impossible console: " + task.id());
        };
    }
}
