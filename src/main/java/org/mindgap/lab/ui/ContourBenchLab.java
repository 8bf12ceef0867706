package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.ContourControls;
import org.mindgap.lab.engine.ContourGrade;
import org.mindgap.lab.engine.ContourHistory;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourSetup;
import org.mindgap.lab.engine.ContourState;
import org.mindgap.lab.engine.ContourTasks;
import org.mindgap.lab.engine.Control;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Morphology;
import org.mindgap.widget.ChartFigure;

/// The lab "The contour bench".
final class ContourBenchLab implements Instrument<ContourState> {
    /// Each step keeps a mask of more than a kilobyte.
    private static final int LONGEST_HISTORY = 60;

    private final Lab lab;
    private final String id;
    private final ContourSetup setup;
    private final Texts texts;
    private final ContourNumbers numbers;
    private final ContourTale tale;
    private final ContourCharts charts;
    private final ContourTiles tiles;
    private final ContourTable table;
    private final ChartFigure fromPrediction;
    private final ChartFigure fromReference;
    private final ContourCanvas canvas;
    private final ChoiceField prepared;
    private final Div hand = new Div();
    private final Div side = new Div();
    private final Div picture;
    private final Div further;
    private @Nullable LabBench<ContourState> bench;
    private final ContourHistory history = new ContourHistory();
    private @Nullable ContourState laid;

    /// What the history ends with.
    private @Nullable ContourState recorded;

    private boolean painting;

    /// @param id unique in the page
    ContourBenchLab(Lab lab, String id, Texts texts) {
        this.lab = lab;
        this.id = id;
        this.texts = texts;
        this.setup = new ContourSetup(lab.setting(), lab.controls());
        this.numbers = new ContourNumbers(texts);
        this.tale = new ContourTale(texts, numbers);
        this.charts = new ContourCharts(texts);
        this.tiles = new ContourTiles(numbers);
        this.table = new ContourTable(numbers);
        this.fromPrediction = new ChartFigure(id + "-from-prediction");
        this.fromReference = new ChartFigure(id + "-from-reference");
        this.canvas = new ContourCanvas(id, this::paint, () -> atBench(LabBench::undo));
        this.prepared = prepared();
        hand.add(canvas);
        hand.addClassName("contour-hand");
        side.add(tiles);
        side.addClassName("contour-side");
        Div whole = new Div(changes());
        whole.addClassName("contour-whole");
        if (setup.prepared()) {
            whole.add(loader());
        }
        picture = new Div(hand, side, whole);
        picture.addClassNames("lab-picture", "contour-bench");
        NativeDetails exact = new NativeDetails(texts.of("lab.contour.numbers"), table);
        NativeDetails distances =
                new NativeDetails(texts.of("lab.contour.distances"), new Div(fromPrediction, fromReference));
        exact.addClassName("contour-details");
        distances.addClassName("contour-details");
        further = new Div(exact, distances);
        further.addClassNames("lab-further", "contour-further");
    }

    /// Changes to the whole mask.
    private Div changes() {
        Div changes = new Div(
                change("lab.contour.dilate", Morphology::dilate),
                change("lab.contour.erode", Morphology::erode),
                change("lab.contour.left", mask -> Morphology.shift(mask, 0, -1)),
                change("lab.contour.right", mask -> Morphology.shift(mask, 0, 1)),
                change("lab.contour.up", mask -> Morphology.shift(mask, -1, 0)),
                change("lab.contour.down", mask -> Morphology.shift(mask, 1, 0)));
        changes.addClassName("contour-changes");
        changes.getElement().setAttribute("role", "group");
        changes.getElement().setAttribute("aria-label", texts.of("lab.contour.changes"));
        return changes;
    }

    private Button change(String key, UnaryOperator<Mask> operation) {
        return new Button(
                texts.of(key),
                click -> atBench(at -> at.change(state -> state.withMask(operation.apply(state.mask())))));
    }

    private ChoiceField prepared() {
        Map<String, String> scenarios = new LinkedHashMap<>();
        ContourControls.SCENARIOS
                .all()
                .forEach(word ->
                        scenarios.put(word, texts.of(LabWords.scenario(ContourControls.SCENARIOS.meaning(word)))));
        return new ChoiceField(id + "-scenario", texts.of("lab.contour.scenario"), scenarios);
    }

    private Div loader() {
        Button load = new Button(
                texts.of("lab.contour.load"),
                click -> prepared.value().ifPresent(word -> {
                    ContourScenario scenario = ContourControls.SCENARIOS.meaning(word);
                    atBench(at -> at.change(state -> state.load(scenario)));
                }));
        Div loader = new Div(prepared, load);
        loader.addClassName("contour-loader");
        return loader;
    }

    private void paint(Mask mask, boolean first, boolean last) {
        painting = !last;
        atBench(at -> at.stroke(state -> state.withMask(mask), first, last));
        painting = false;
    }

    private void atBench(Consumer<LabBench<ContourState>> action) {
        if (bench != null) {
            action.accept(bench);
        }
    }

    @Override
    public void workAt(LabBench<ContourState> present) {
        bench = present;
    }

    @Override
    public boolean places(Component story, Component actions) {
        hand.add(actions);
        side.addComponentAsFirst(story);
        return true;
    }

    @Override
    public int longestHistory() {
        return LONGEST_HISTORY;
    }

    @Override
    public boolean isBeyondLinks(ContourState state) {
        return ContourSetup.isBeyondLinks(state);
    }

    @Override
    public ContourState start() {
        return setup.start();
    }

    @Override
    public List<Control<ContourState>> controls() {
        return setup.offered();
    }

    @Override
    public List<Control<ContourState>> remembered() {
        return setup.remembered();
    }

    @Override
    public String draw(ContourState state) {
        return draw(state, state);
    }

    @Override
    public String draw(ContourState state, ContourState before) {
        ContourScores scores = state.scores();
        ContourState known = laid;
        if (known == null || !known.setting().equals(state.setting()) || known.contrast() != state.contrast()) {
            canvas.lay(state.setting(), state.contrast());
        }
        // What was chosen and not loaded stays chosen.
        if (known == null || known.base() != state.base()) {
            prepared.choose(ContourControls.SCENARIOS.of(state.base()));
        }
        laid = state;
        canvas.show(scores, canvas.sequence());
        canvas.describe(scores);
        tiles.show(scores);
        if (!painting) {
            remember(state, before, scores);
            table.exact(scores, history);
            fromPrediction.show(charts.fromPrediction(scores));
            fromReference.show(charts.fromReference(scores));
        }
        return before.equals(state) ? tale.opening(scores) : tale.of(before.scores(), scores);
    }

    /// Strokes are remembered when they end; a state that no stroke led to begins anew.
    private void remember(ContourState state, ContourState before, ContourScores scores) {
        if (state.equals(recorded)) {
            return;
        }
        if (state.equals(before)) {
            history.begin(scores);
        } else {
            history.add(scores);
        }
        recorded = state;
        tiles.show(history);
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
    public List<Component> tasks(LabBench<ContourState> present, Tries tries) {
        return lab.tasks().stream().map(task -> task(task, present, tries)).toList();
    }

    private Component task(LabTask task, LabBench<ContourState> at, Tries tries) {
        return switch (task) {
            case LabTask.Collect collect ->
                new CollectTask(collect, tries, () -> at.state().mask(), at::query);
            case LabTask.Name name -> new NameTask(name, id, tries, at::query, numbers);
            case LabTask.Choose choose -> choice(choose, at, tries);
            case LabTask.Reach _, LabTask.Predict _, LabTask.Arrange _, LabTask.Review _, LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the contour bench: " + task.id());
        };
    }

    private Component choice(LabTask.Choose choose, LabBench<ContourState> at, Tries tries) {
        return switch (choose.id()) {
            case ContourGrade.ADDED ->
                puzzle(choose, at, tries, List.of(ContourScenario.A, ContourScenario.B, ContourScenario.C));
            case ContourGrade.REMOVED ->
                puzzle(choose, at, tries, List.of(ContourScenario.D, ContourScenario.E, ContourScenario.F));
            case ContourGrade.METRICS -> new ChooseTask(choose, tries, at::query, ContourTasks::metrics);
            default -> new ChooseTask(choose, tries, at::query, ContourTasks::convention);
        };
    }

    private Component puzzle(
            LabTask.Choose choose, LabBench<ContourState> at, Tries tries, List<ContourScenario> masks) {
        return new ChooseTask(choose, tries, at::query, ContourTasks::puzzle, this::letter)
                .under(new MaskRow(numbers, masks))
                .followedBy(new SentenceTask(choose.id(), tries, at::query));
    }

    private String letter(String word) {
        return texts.of("lab.contour.mask-letter", word.toUpperCase(Locale.ROOT));
    }
}
