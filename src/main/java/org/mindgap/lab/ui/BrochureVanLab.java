package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.BrochureControls;
import org.mindgap.lab.engine.BrochureNumber;
import org.mindgap.lab.engine.BrochurePanel;
import org.mindgap.lab.engine.BrochureSetup;
import org.mindgap.lab.engine.BrochureState;
import org.mindgap.lab.engine.BrochureTasks;
import org.mindgap.lab.engine.Control;
import org.mindgap.statistics.PredictiveValues;
import org.mindgap.widget.ChartFigure;

/// The lab "The brochure and the van": four reasons why a test does worse where it is used, one at a time.
final class BrochureVanLab implements Instrument<BrochureState> {
    private static final PredictTask.Wording PPV =
            new PredictTask.Wording("lab.van.your-ppv", "lab.van.not-a-percentage", "lab.van.percentages", 100);

    private final Lab lab;
    private final BrochureSetup setup;
    private final Texts texts;
    private final BrochureCharts charts;
    private final BrochureStory stories;
    private final Map<BrochurePanel, NativeButton> tabs = new EnumMap<>(BrochurePanel.class);
    private final Map<BrochurePanel, Div> sheets = new EnumMap<>(BrochurePanel.class);
    private final RateTable cards = new RateTable();
    private final ChartFigure people;
    private final ChartFigure sites;
    private final ChartFigure listening;
    private final ChartFigure mixes;
    private final ChartFigure judged;
    private final Div picture = new Div();
    private final Div further;
    private BrochurePanel offered;
    private @Nullable LabBench<BrochureState> bench;

    /// @param id unique in the page
    BrochureVanLab(Lab lab, String id, Texts texts) {
        this.lab = lab;
        this.setup = new BrochureSetup(lab.setting(), lab.controls());
        this.texts = texts;
        this.charts = new BrochureCharts(texts);
        this.stories = new BrochureStory(texts);
        this.offered = setup.start().panel();
        people = new ChartFigure(id + "-people");
        sites = new ChartFigure(id + "-sites");
        listening = new ChartFigure(id + "-listening");
        mixes = new ChartFigure(id + "-mixes");
        judged = new ChartFigure(id + "-judged");
        cards.addClassName("van-cards");
        sheets.put(BrochurePanel.PREVALENCE, new Div(cards, people));
        sheets.put(BrochurePanel.MARKER, new Div(sites));
        sheets.put(BrochurePanel.CASE_MIX, new Div(mixes));
        sheets.put(BrochurePanel.LABELS, new Div(judged));
        picture.addClassNames("lab-picture", "van");
        if (setup.hasTabs()) {
            picture.add(tabs());
        }
        sheets.values().forEach(picture::add);
        further = new Div(listening);
        further.addClassName("lab-further");
    }

    private Div tabs() {
        Div row = new Div();
        row.addClassNames("desk-tabs", "van-tabs");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", texts.of("lab.van.panels"));
        for (BrochurePanel panel : BrochurePanel.values()) {
            String words = texts.of(LabWords.option("panel", BrochureControls.PANELS.of(panel)));
            NativeButton tab = new NativeButton(words, click -> turnTo(panel));
            tab.addClassName("desk-tab");
            tabs.put(panel, tab);
            row.add(tab);
        }
        return row;
    }

    private void turnTo(BrochurePanel panel) {
        LabBench<BrochureState> at = bench;
        if (at != null) {
            at.change(state -> state.with(panel));
        }
    }

    @Override
    public void workAt(LabBench<BrochureState> present) {
        bench = present;
        present.follow(state -> {
            if (state.panel() != offered) {
                offered = state.panel();
                present.offer();
            }
        });
    }

    @Override
    public BrochureState start() {
        return setup.start();
    }

    @Override
    public List<Control<BrochureState>> controls() {
        return setup.offered(offered);
    }

    @Override
    public List<Control<BrochureState>> remembered() {
        return setup.remembered(offered);
    }

    @Override
    public String draw(BrochureState state) {
        tabs.forEach((panel, tab) ->
                tab.getElement().setAttribute("aria-pressed", Boolean.toString(panel == state.panel())));
        sheets.forEach((panel, sheet) -> sheet.setVisible(panel == state.panel()));
        listening.setVisible(state.panel() == BrochurePanel.MARKER);
        switch (state.panel()) {
            case PREVALENCE -> {
                showCards(state);
                people.show(charts.people(state));
            }
            case MARKER -> {
                sites.show(charts.sites(state));
                listening.show(charts.listening(state));
            }
            case CASE_MIX -> mixes.show(charts.mixes(state));
            case LABELS -> judged.show(charts.judged(state));
        }
        return stories.of(state);
    }

    private void showCards(BrochureState state) {
        PredictiveValues there = state.inTheBrochure();
        PredictiveValues here = state.here();
        List<List<String>> rows = List.of(
                List.of(
                        texts.of("lab.rate.prevalence"),
                        percent(there.prevalence()),
                        percent(state.at(BrochureNumber.LOCAL_PREVALENCE))),
                List.of(texts.of("lab.rate.sensitivity"), percent(there.sensitivity()), percent(here.sensitivity())),
                List.of(texts.of("lab.rate.specificity"), percent(there.specificity()), percent(here.specificity())),
                List.of(texts.of("lab.rate.ppv"), percent(there.positive()), percent(here.positive())),
                List.of(texts.of("lab.rate.npv"), percent(there.negative()), percent(here.negative())),
                List.of(texts.of("lab.van.alarms-per-cancer"), alarms(there.positive()), alarms(here.positive())));
        cards.show(
                texts.of("lab.van.cards"), List.of("", texts.of("lab.van.brochure"), texts.of("lab.van.clinic")), rows);
    }

    private String percent(double share) {
        return texts.of("lab.rate.percent", share);
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : texts.of("lab.rate.none");
    }

    private String alarms(OptionalDouble ppv) {
        return ppv.isPresent() && ppv.getAsDouble() > 0
                ? texts.of("lab.rate.times", (1 - ppv.getAsDouble()) / ppv.getAsDouble())
                : texts.of("lab.rate.none");
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
    public List<Component> tasks(LabBench<BrochureState> at, Tries tries) {
        List<Component> tasks = new ArrayList<>();
        lab.tasks().forEach(task -> tasks.add(task(task, at, tries)));
        if (lab.tasks().size() > 1) {
            List<PointsStanding.Part> parts = lab.tasks().stream()
                    .map(task -> new PointsStanding.Part(
                            task.id(), BrochureTasks.choices(1, 1).of()))
                    .toList();
            Optional<Integer> pass = lab.tasks().size() == BrochureTasks.all().size()
                    ? Optional.of(BrochureTasks.PASS)
                    : Optional.empty();
            tasks.add(new PointsStanding(parts, pass, tries));
        }
        return tasks;
    }

    private Component task(LabTask task, LabBench<BrochureState> at, Tries tries) {
        return switch (task) {
            case LabTask.Predict predict ->
                new PredictTask(
                        predict,
                        tries,
                        number -> new PredictTask.Marked(BrochureTasks.ppvHere(number, start()), at.query()),
                        PPV);
            case LabTask.Name name -> new MechanismTask(name, tries, at::query);
            case LabTask.Choose choose -> new ChooseTask(choose, tries, at::query, BrochureTasks::choices);
            case LabTask.Reach _, LabTask.Arrange _, LabTask.Collect _, LabTask.Review _, LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the brochure and the van: " + task.id());
        };
    }
}
