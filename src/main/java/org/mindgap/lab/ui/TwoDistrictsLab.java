package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mindgap.curriculum.Lab;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.DistrictsControls;
import org.mindgap.lab.engine.DistrictsHistory;
import org.mindgap.lab.engine.DistrictsLamps;
import org.mindgap.lab.engine.DistrictsOutcome;
import org.mindgap.lab.engine.DistrictsSetup;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.DistrictsTasks;
import org.mindgap.lab.engine.Seed;
import org.mindgap.lab.engine.TwoDistricts;
import org.mindgap.widget.ChartFigure;

/// The lab "Two districts, many levers".
final class TwoDistrictsLab implements Instrument<DistrictsState> {
    private final Lab lab;
    private final Texts texts;
    private final Predicate<String> answered;
    private final DistrictsSetup setup;
    private final DistrictsCharts charts;
    private final DistrictsStory stories;
    private final DistrictsHistory history = new DistrictsHistory();
    private final TwoDistricts engine = new TwoDistricts();
    private final TwoDistricts baselines = new TwoDistricts();
    private final ChartFigure ledger;
    private final ChartFigure matrices;
    private final ChartFigure curves;
    private final ChartFigure gaps;
    private final ChartFigure tried;
    private final ChartFigure coefficients;
    private final UnorderedList lamps = new UnorderedList();
    private final Div picture;

    /// @param id unique in the page
    /// @param answered whether a task of the lab was answered
    TwoDistrictsLab(Lab lab, String id, Predicate<String> answered, Texts texts) {
        this.lab = lab;
        this.texts = texts;
        this.answered = answered;
        this.setup = new DistrictsSetup(lab.setting(), lab.controls());
        this.charts = new DistrictsCharts(texts);
        this.stories = new DistrictsStory(texts);
        ledger = new ChartFigure(id + "-ledger").inColumn();
        matrices = new ChartFigure(id + "-matrices").inColumn();
        curves = new ChartFigure(id + "-curves").inColumn();
        gaps = new ChartFigure(id + "-gaps").inColumn();
        tried = new ChartFigure(id + "-tried").inColumn();
        coefficients = new ChartFigure(id + "-model").inColumn();
        lamps.addClassName("lamps");
        lamps.getElement().setAttribute("aria-label", texts.of("lab.districts.lamps"));
        picture =
                new Div(new Div(ledger, new Div(gaps, lamps)), new Div(matrices, tried), new Div(curves, coefficients));
        picture.addClassNames("lab-picture", "districts");
    }

    @Override
    public DistrictsState start() {
        return setup.start();
    }

    /// How common the disease is can be changed once the question of the three lamps is answered.
    private boolean isOpen(String control) {
        boolean prevalence =
                control.equals(DistrictsControls.TOWN_PREVALENCE) || control.equals(DistrictsControls.VAN_PREVALENCE);
        boolean asked = lab.tasks().stream().anyMatch(task -> task.id().equals(DistrictsTasks.WHY));
        return !prevalence || !asked || answered.test(DistrictsTasks.WHY);
    }

    @Override
    public List<Control<DistrictsState>> controls() {
        return setup.offered(this::isOpen).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<ControlGroup<DistrictsState>> groups() {
        List<ControlGroup<DistrictsState>> groups = new ArrayList<>();
        for (Map.Entry<DistrictsSetup.Group, List<Control<DistrictsState>>> entry :
                setup.offered(this::isOpen).entrySet()) {
            groups.add(
                    switch (entry.getKey()) {
                        case LEVERS -> group("lab.districts.group.levers", ControlGroup.Look.LEVERS, entry.getValue());
                        case DETAILS ->
                            group("lab.districts.group.details", ControlGroup.Look.TITLED, entry.getValue());
                        case MEASURING ->
                            group("lab.districts.group.measuring", ControlGroup.Look.FOLDED, entry.getValue());
                        case WORLD -> group("lab.districts.group.world", ControlGroup.Look.FOLDED, entry.getValue());
                    });
        }
        return groups;
    }

    private ControlGroup<DistrictsState> group(
            String key, ControlGroup.Look look, List<Control<DistrictsState>> controls) {
        return new ControlGroup<>(texts.of(key), look, controls);
    }

    @Override
    public boolean applies(Control<DistrictsState> control, DistrictsState state) {
        return DistrictsControls.applies(control.name(), state);
    }

    @Override
    public boolean controlsFirst() {
        return true;
    }

    @Override
    public List<Control<DistrictsState>> remembered() {
        return setup.remembered();
    }

    /// The first draw turns chance on, each further one draws other people.
    @Override
    public DistrictsState drawAgain(DistrictsState state) {
        return state.sampled() ? state.withSeed(Seed.after(state.seed())) : state.withSampled(true);
    }

    @Override
    public String draw(DistrictsState state) {
        DistrictsState start = setup.baseline(state);
        DistrictsOutcome now = engine.outcome(state);
        DistrictsOutcome baseline = baselines.outcome(start);
        if (history.all().isEmpty()) {
            history.add(start(), baselines.outcome(start()));
        }
        history.add(state, now);
        ledger.show(charts.ledger(now, baseline));
        matrices.show(charts.matrices(now));
        curves.show(charts.curves(state, now));
        gaps.show(charts.gaps(state, now));
        coefficients.show(charts.coefficients(state, now));
        tried.show(charts.history(history.all(), state, start(), baseline));
        light(DistrictsLamps.of(now));
        return stories.of(state, now, start, baseline);
    }

    private void light(DistrictsLamps shown) {
        lamps.removeAll();
        lamps.add(
                lamp("lab.districts.lamp.sensitivity", shown.sensitivity()),
                lamp("lab.districts.lamp.alarms", shown.alarms()),
                lamp("lab.districts.lamp.predictive", shown.predictiveValue()));
        if (!shown.honest()) {
            ListItem note = new ListItem(texts.of("lab.districts.lamp.hardly-anybody"));
            note.addClassName("lamp-note");
            lamps.add(note);
        }
    }

    private ListItem lamp(String key, boolean lit) {
        Span name = new Span(texts.of(key));
        Span word = new Span(texts.of(lit ? "lab.districts.lamp.lit" : "lab.districts.lamp.unlit"));
        word.addClassName("lamp-word");
        ListItem item = new ListItem(name, word);
        item.addClassName(lit ? "is-lit" : "is-unlit");
        return item;
    }

    @Override
    public Component picture() {
        return picture;
    }

    @Override
    public Component furtherPictures() {
        return new Div();
    }

    @Override
    public List<Component> tasks(LabBench<DistrictsState> bench, Tries tries) {
        return new DistrictsMissions(lab, setup, texts, bench, tries, history::all).tasks();
    }
}
