package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.Seed;
import org.mindgap.lab.engine.UnderstudyCohort;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyGauge.Panel;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudySetting;
import org.mindgap.lab.engine.UnderstudySetup;
import org.mindgap.lab.engine.UnderstudyState;
import org.mindgap.lab.engine.UnderstudyTasks;
import org.mindgap.widget.ChartFigure;

/// The lab "The understudy": synthetic patients audition before a real trial.
final class UnderstudyLab implements Instrument<UnderstudyState> {
    private final Lab lab;
    private final String id;
    private final UnderstudySetup setup;
    private final Texts texts;
    private final UnderstudyWords words;
    private final UnderstudyCharts charts;
    private final UnderstudyStory stories;
    private final UnderstudyTables tables;
    private final UnderstudyTiles tiles;
    private final ChartFigure scatter;
    private final ChartFigure verdict;
    private final ChartFigure distances;
    private final ChartFigure attack;
    private final ChartFigure bars;
    private final Div sensitivities = UnderstudyTables.place();
    private final Div gauges = UnderstudyTables.place();
    private final Map<Panel, Div> panels = new LinkedHashMap<>();
    private final Div picture;
    private final Div further;
    private final Outcomes outcomes = new Outcomes();
    private @Nullable LabBench<UnderstudyState> bench;

    /// What was computed last, for the page and for the threads that compute for it.
    private static final class Outcomes {
        private static final int KEPT = 4;

        private record Audition(UnderstudySetting setting, int seed) {}

        private final Map<Audition, UnderstudyOutcome> outcomes = latest();
        private final Map<Integer, UnderstudyCohort> cohorts = latest();

        private static <K, V> Map<K, V> latest() {
            return Collections.synchronizedMap(new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > KEPT;
                }
            });
        }

        boolean has(UnderstudyState state) {
            return outcomes.containsKey(new Audition(state.setting(), state.seed()));
        }

        UnderstudyOutcome of(UnderstudyState state) {
            Audition audition = new Audition(state.setting(), state.seed());
            UnderstudyOutcome known = outcomes.get(audition);
            if (known == null) {
                UnderstudyCohort cohort = cohorts.get(state.seed());
                if (cohort == null) {
                    cohort = new UnderstudyCohort(state.seed(), 0);
                    cohorts.put(state.seed(), cohort);
                }
                known = UnderstudyOutcome.of(state.setting(), cohort);
                outcomes.put(audition, known);
            }
            return known;
        }
    }

    /// @param id unique in the page
    UnderstudyLab(Lab lab, String id, Texts texts) {
        this.lab = lab;
        this.id = id;
        this.texts = texts;
        this.setup = new UnderstudySetup(lab.setting(), lab.controls());
        this.words = new UnderstudyWords(texts);
        this.charts = new UnderstudyCharts(texts, words);
        this.stories = new UnderstudyStory(texts);
        this.tables = new UnderstudyTables(texts, words);
        this.tiles = new UnderstudyTiles(id, words, texts, this::turnTo);
        scatter = new ChartFigure(id + "-looks");
        verdict = new ChartFigure(id + "-verdict");
        distances = new ChartFigure(id + "-distances").inColumn();
        attack = new ChartFigure(id + "-attack").inColumn();
        bars = new ChartFigure(id + "-bars").inColumn();
        bars.addClassName("understudy-bars");
        panels.put(Panel.LOOKS, new Div(scatter));
        panels.put(Panel.VERDICT, new Div(verdict, sensitivities));
        Div leak = new Div(distances, attack);
        leak.addClassName("understudy-leak");
        panels.put(Panel.LEAK, leak);
        picture = new Div(tiles);
        panels.values().forEach(picture::add);
        picture.addClassNames("lab-picture", "understudy");
        NativeDetails all = new NativeDetails(texts.of("lab.understudy.all-numbers"), gauges);
        all.addClassName("contour-details");
        further = new Div(bars, all);
        further.addClassName("lab-further");
    }

    private void turnTo(Panel panel) {
        LabBench<UnderstudyState> at = bench;
        if (at != null) {
            at.change(state -> state.withPanel(panel));
        }
    }

    @Override
    public void workAt(LabBench<UnderstudyState> present) {
        bench = present;
    }

    @Override
    public UnderstudyState start() {
        return setup.start();
    }

    @Override
    public List<Control<UnderstudyState>> controls() {
        return setup.offered();
    }

    @Override
    public List<Control<UnderstudyState>> remembered() {
        return UnderstudyControls.remembered();
    }

    @Override
    public UnderstudyState drawAgain(UnderstudyState state) {
        return state.withSeed(Seed.after(state.seed()));
    }

    @Override
    public Optional<Runnable> preparation(UnderstudyState state, UnderstudyState before) {
        return outcomes.has(state) && outcomes.has(before)
                ? Optional.empty()
                : Optional.of(() -> {
                    outcomes.of(before);
                    outcomes.of(state);
                });
    }

    @Override
    public String draw(UnderstudyState state) {
        return draw(state, state);
    }

    @Override
    public String draw(UnderstudyState state, UnderstudyState before) {
        UnderstudyOutcome outcome = outcomes.of(state);
        tiles.show(state, outcome);
        panels.forEach((panel, shown) -> shown.setVisible(panel == state.panel()));
        switch (state.panel()) {
            case LOOKS -> scatter.show(charts.looks(outcome, state.lens()));
            case VERDICT -> {
                verdict.show(charts.verdict(outcome));
                sensitivities.getElement().setProperty("innerHTML", tables.sensitivities(outcome));
            }
            case LEAK -> {
                distances.show(charts.distances(outcome));
                attack.show(charts.attack(outcome));
            }
        }
        bars.show(charts.bars(outcome));
        gauges.getElement().setProperty("innerHTML", tables.gauges(outcome));
        return stories.of(state, outcome, before, outcomes.of(before));
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
    public List<Component> tasks(LabBench<UnderstudyState> present, Tries tries) {
        return lab.tasks().stream().map(task -> task(task, present, tries)).toList();
    }

    private Component task(LabTask task, LabBench<UnderstudyState> at, Tries tries) {
        return switch (task) {
            case LabTask.Reach reach ->
                new TrialTask(reach, tries, at::state, at::query, reach.id().equals("jitter"));
            case LabTask.Name name -> new SealedTask(name, id, tries, at::state, at::query, words);
            case LabTask.Select select ->
                SelectTask.ofSoMany(
                        select, tries, at::query, (right, wrong, all) -> UnderstudyTasks.claims(right, all));
            case LabTask.Choose choose -> new ChooseTask(choose, tries, at::query, UnderstudyTasks::discovery);
            case LabTask.Predict _, LabTask.Arrange _, LabTask.Collect _, LabTask.Review _ ->
                throw new IllegalArgumentException("Not a task of the understudy: " + task.id());
        };
    }
}
