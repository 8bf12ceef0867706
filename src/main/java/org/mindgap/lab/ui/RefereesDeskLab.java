package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskPage;
import org.mindgap.lab.engine.DeskPlace;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskShare;
import org.mindgap.lab.engine.DeskState;
import org.mindgap.lab.engine.DeskTasks;

/// The lab "At the referee's desk": three sheets, of which one lies on top, and a calculator.
final class RefereesDeskLab implements Instrument<DeskState> {
    private static final PredictTask.Wording DICE =
            new PredictTask.Wording("lab.desk.your-dice", "lab.desk.not-a-dice", "lab.desk.dice-numbers");

    private final Lab lab;
    private final Texts texts;
    private final DeskWords words;
    private final DeskJudgement judgement;
    private final List<Control.Pick<DeskState>> choices;
    private final Map<DeskPage, NativeButton> tabs = new EnumMap<>(DeskPage.class);
    private final DeskResultsPage results;
    private final DeskMargin margin;
    private final Div remarks = new Div();
    private final Div first;
    private final DeskPercentages percentages;
    private final DeskOwnTable own;
    private final Div picture;
    private final Div further;
    private @Nullable LabBench<DeskState> bench;

    /// @param id unique in the page
    RefereesDeskLab(Lab lab, String id, Texts texts) {
        this.lab = lab;
        this.texts = texts;
        this.words = new DeskWords(texts);
        this.judgement = new DeskJudgement(texts, words);
        this.choices = DeskControls.choices().stream()
                .filter(choice -> lab.controls().contains(choice.name()))
                .toList();
        this.results = new DeskResultsPage(id, words, texts, this::choose);
        this.margin = new DeskMargin(id, words, this::remark, this::letGo);
        this.percentages = new DeskPercentages(id, words, texts, this::flag);
        this.own = new DeskOwnTable(id, words, texts, choices, effects(lab), this::change);
        first = new Div(results, margin, remarks);
        first.addClassName("desk-first");
        picture = new Div(tabs(), first, percentages, own);
        picture.addClassNames("lab-picture", "desk");
        NativeDetails calculator = new NativeDetails(texts.of("lab.desk.calculator"), new DeskCalculator(id));
        calculator.addClassNames("contour-details", "desk-calculator");
        further = new Div(calculator);
        further.addClassName("lab-further");
    }

    private static Map<String, RichText> effects(Lab lab) {
        return lab.tasks().stream()
                .filter(task -> task.id().equals("report"))
                .filter(LabTask.Review.class::isInstance)
                .map(LabTask.Review.class::cast)
                .findFirst()
                .map(LabTask.Review::findings)
                .orElse(Map.of());
    }

    private Div tabs() {
        Div row = new Div();
        row.addClassName("desk-tabs");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", texts.of("lab.desk.pages"));
        for (DeskPage page : DeskPage.values()) {
            NativeButton tab = new NativeButton(words.page(page), click -> change(state -> state.turnTo(page)));
            tab.addClassName("desk-tab");
            tabs.put(page, tab);
            row.add(tab);
        }
        return row;
    }

    private void choose(DeskPlace place) {
        if (margin.place().equals(Optional.of(place))) {
            letGo();
            return;
        }
        margin.open(place);
        redraw();
    }

    private void letGo() {
        margin.place().ifPresent(results::focus);
        margin.close();
        redraw();
    }

    private void remark(DeskRemark remark) {
        LabBench<DeskState> at = bench;
        if (at == null) {
            return;
        }
        if (at.state().remarks().contains(remark)) {
            margin.refuse(texts.of("lab.desk.already"));
        } else if (at.state().remarks().size() >= DeskRemark.MOST) {
            margin.refuse(texts.of("lab.desk.too-many", DeskRemark.MOST));
        } else if (!at.state().hasRoomAt(remark.place())) {
            margin.refuse(texts.of("lab.desk.full-place", DeskRemark.MOST_AT_A_PLACE));
        } else {
            results.focus(remark.place());
            margin.close();
            at.change(state -> {
                List<DeskRemark> all = new ArrayList<>(state.remarks());
                all.add(remark);
                return state.withRemarks(all);
            });
        }
    }

    private void withdraw(DeskRemark remark) {
        results.focus(remark.place());
        change(state -> state.withRemarks(
                state.remarks().stream().filter(other -> !other.equals(remark)).toList()));
    }

    private void flag(DeskShare share) {
        change(state -> {
            Set<DeskShare> flagged = new HashSet<>(state.flagged());
            if (!flagged.remove(share)) {
                flagged.add(share);
            }
            return state.withFlagged(flagged);
        });
    }

    private void change(UnaryOperator<DeskState> change) {
        LabBench<DeskState> at = bench;
        if (at != null) {
            at.change(change);
        }
    }

    private void redraw() {
        LabBench<DeskState> at = bench;
        if (at != null) {
            showMargin(at.state());
        }
    }

    @Override
    public void workAt(LabBench<DeskState> present) {
        bench = present;
    }

    @Override
    public DeskState start() {
        return DeskState.start(lab.setting());
    }

    /// All of them lie on the sheets themselves.
    @Override
    public List<Control<DeskState>> controls() {
        return List.of();
    }

    @Override
    public List<Control<DeskState>> remembered() {
        return DeskControls.all();
    }

    @Override
    public String draw(DeskState state) {
        return draw(state, state);
    }

    @Override
    public String draw(DeskState state, DeskState before) {
        tabs.forEach(
                (page, tab) -> tab.getElement().setAttribute("aria-pressed", Boolean.toString(page == state.page())));
        first.setVisible(state.page() == DeskPage.RESULTS);
        percentages.setVisible(state.page() == DeskPage.PERCENTAGES);
        own.setVisible(state.page() == DeskPage.REPORT);
        remarks.removeAll();
        remarks.add(DeskMargin.list(state, words, texts, this::withdraw));
        showMargin(state);
        percentages.show(state);
        if (state.page() == DeskPage.REPORT) {
            own.show(state);
        }
        return story(state, before);
    }

    private void showMargin(DeskState state) {
        results.show(state, margin.place(), texts);
        margin.show();
    }

    private String story(DeskState state, DeskState before) {
        return switch (state.page()) {
            case RESULTS -> remarked(state, before);
            case PERCENTAGES ->
                texts.of("lab.desk.happened-flags", state.flagged().size());
            case REPORT ->
                before.report().equals(state.report())
                        ? texts.of(
                                "lab.desk.happened-report",
                                own.made(state).mean().mean())
                        : texts.of(
                                "lab.desk.happened-changed",
                                own.made(before).mean().mean(),
                                own.made(state).mean().mean());
        };
    }

    private String remarked(DeskState state, DeskState before) {
        List<DeskRemark> made = new ArrayList<>(state.remarks());
        made.removeAll(before.remarks());
        List<DeskRemark> gone = new ArrayList<>(before.remarks());
        gone.removeAll(state.remarks());
        if (made.size() == 1) {
            return texts.of("lab.desk.happened-made", words.remark(made.getFirst()));
        }
        return gone.size() == 1
                ? texts.of("lab.desk.happened-withdrawn", words.remark(gone.getFirst()))
                : texts.of("lab.desk.happened-remarks", state.remarks().size());
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
    public List<Component> tasks(LabBench<DeskState> present, Tries tries) {
        List<Component> tasks = new ArrayList<>();
        for (LabTask task : lab.tasks()) {
            Component panel = task(task, present, tries);
            DeskPage page = page(task.id());
            present.follow(state -> panel.setVisible(state.page() == page));
            tasks.add(panel);
        }
        return tasks;
    }

    private static DeskPage page(String task) {
        return switch (task) {
            case "percentages" -> DeskPage.PERCENTAGES;
            case "report" -> DeskPage.REPORT;
            default -> DeskPage.RESULTS;
        };
    }

    private Component task(LabTask task, LabBench<DeskState> at, Tries tries) {
        return switch (task) {
            case LabTask.Review review ->
                switch (review.id()) {
                    case "percentages" ->
                        new ReviewTask(
                                review,
                                tries,
                                "lab.desk.check-flags",
                                () -> judgement.percentages(review, at.state(), at.query()));
                    case "report" ->
                        new ReviewTask(
                                review,
                                tries,
                                "lab.desk.check-table",
                                () -> judgement.report(review, choices, at.state(), at.query()));
                    default ->
                        new ReviewTask(
                                review,
                                tries,
                                "lab.desk.hand-in",
                                () -> judgement.faults(review, at.state(), at.query()));
                };
            case LabTask.Predict predict ->
                new PredictTask(
                        predict,
                        tries,
                        number -> new PredictTask.Marked(DeskTasks.failuresCounted(number), at.query()),
                        DICE);
            case LabTask.Choose choose -> new ChooseTask(choose, tries, at::query, DeskTasks::sentence);
            case LabTask.Reach _, LabTask.Arrange _, LabTask.Collect _, LabTask.Name _, LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the referee's desk: " + task.id());
        };
    }
}
