package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.DistrictsHistory.Tried;
import org.mindgap.lab.engine.DistrictsLamps;
import org.mindgap.lab.engine.DistrictsOutcome;
import org.mindgap.lab.engine.DistrictsSetup;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.DistrictsTasks;
import org.mindgap.lab.engine.DistrictsTasks.Backfire;
import org.mindgap.lab.engine.DistrictsTasks.Closing;
import org.mindgap.lab.engine.DistrictsTasks.LedgerRow;
import org.mindgap.lab.engine.DistrictsVerdict;
import org.mindgap.lab.engine.TwoDistricts;
import org.mindgap.lab.engine.Words;
import org.mindgap.lab.ui.ReviewTask.Handed;
import org.mindgap.widget.Markup;

/// The missions of the two districts: what the learner did at the bench is the answer.
final class DistrictsMissions {
    private static final Words<Closing> CLOSING = Words.of(
            Closing.class,
            "other-people",
            "still-open",
            "closed",
            "town-misses-more",
            "van-misses-more",
            "too-many-alarms",
            "nobody-pays");
    private static final Words<Backfire> BACKFIRES = Words.of(
            Backfire.class,
            "district-as-input",
            "balanced-districts",
            "equal-predictive-value",
            "recalibration",
            "other");
    private static final Words<LedgerRow> ROWS =
            Words.of(LedgerRow.class, "missed-town", "missed-van", "missed-all", "alarms-town", "alarms-van", "gap");

    private final Lab lab;
    private final DistrictsSetup setup;
    private final Texts texts;
    private final DistrictsWords words;
    private final LabBench<DistrictsState> bench;
    private final Tries tries;
    private final Supplier<List<Tried>> history;
    private final TwoDistricts engine = new TwoDistricts();
    private final TwoDistricts baselines = new TwoDistricts();

    DistrictsMissions(
            Lab lab,
            DistrictsSetup setup,
            Texts texts,
            LabBench<DistrictsState> bench,
            Tries tries,
            Supplier<List<Tried>> history) {
        this.lab = lab;
        this.setup = setup;
        this.texts = texts;
        this.words = new DistrictsWords(texts);
        this.bench = bench;
        this.tries = tries;
        this.history = history;
    }

    List<Component> tasks() {
        return lab.tasks().stream().map(this::task).toList();
    }

    private Component task(LabTask task) {
        return switch (task) {
            case LabTask.Choose choose -> choose(choose);
            case LabTask.Review review ->
                switch (review.id()) {
                    case DistrictsTasks.CLOSE -> review(review, "lab.task.check-state", this::closing);
                    case DistrictsTasks.ATTEMPTS -> review(review, "lab.districts.count-attempts", this::attempts);
                    case DistrictsTasks.BACKFIRES -> review(review, "lab.districts.count-backfires", this::backfires);
                    case DistrictsTasks.LEVELLING -> levelling(review);
                    default -> throw new IllegalArgumentException("Nothing to hand in here: " + review.id());
                };
            case LabTask.Reach _,
                    LabTask.Predict _,
                    LabTask.Arrange _,
                    LabTask.Collect _,
                    LabTask.Name _,
                    LabTask.Select _ ->
                throw new IllegalArgumentException("Not a task of the two districts: " + task.id());
        };
    }

    private Component choose(LabTask.Choose task) {
        HintRequest hint = new HintRequest(task.id(), task.hint(), tries, bench::query);
        ChooseTask panel = new ChooseTask(
                        task,
                        tries,
                        bench::query,
                        (right, cases) -> hint.after(DistrictsTasks.cases(task.id(), right, cases)))
                .hintOnRequest(hint);
        if (task.id().equals(DistrictsTasks.WHY)) {
            panel.followedBy(new Paragraph(texts.of("lab.districts.unlocked"))).whenAnswered(bench::offer);
        }
        return panel;
    }

    /// What was done, judged without regard to a hint.
    private record Judgement(Credit credit, String response, List<Component> why) {}

    /// Judges what was done; nothing where there is nothing to judge.
    @FunctionalInterface
    private interface Judge {
        Optional<Judgement> of(LabTask.Review task);
    }

    private ReviewTask review(LabTask.Review task, String button, Judge judge) {
        HintRequest hint = new HintRequest(task.id(), task.hint(), tries, bench::query);
        return new ReviewTask(
                        task,
                        tries,
                        button,
                        () -> judge.of(task)
                                .<Handed>map(judgement -> handed(task, judgement, hint))
                                .orElseGet(() -> new Handed.Nothing(texts.of("lab.districts.nothing-tried"))))
                .hintOnRequest(hint);
    }

    private Handed handed(LabTask.Review task, Judgement judgement, HintRequest hint) {
        Credit credit = hint.after(judgement.credit());
        Optional<String> said = hint.isTaken()
                ? Optional.of(texts.of("lab.hint.credit", credit.points(), credit.of(), DistrictsTasks.HINT))
                : Optional.empty();
        List<Component> why = new ArrayList<>(judgement.why());
        if (judgement.credit().isFull()) {
            why.addFirst(Markup.block(task.done()).named("why"));
        }
        return new Handed.Judged(credit, said, judgement.response(), bench.query(), why);
    }

    private static Component finding(LabTask.Review task, String finding) {
        return Markup.block(task.findings().getOrDefault(finding, RichText.EMPTY))
                .named("why");
    }

    private DistrictsOutcome now() {
        return engine.outcome(bench.state());
    }

    /// Where the state is: elsewhere, what the start does elsewhere.
    private DistrictsOutcome baseline() {
        return baselines.outcome(setup.baseline(bench.state()));
    }

    private Optional<Judgement> closing(LabTask.Review task) {
        DistrictsTasks.Closed closed =
                DistrictsTasks.closing(bench.state(), now(), setup.baseline(bench.state()), baseline());
        List<String> found = Stream.of(Closing.values())
                .filter(closed.findings()::contains)
                .filter(finding -> finding != Closing.NOBODY_PAYS)
                .map(CLOSING::of)
                .toList();
        List<Component> why = new ArrayList<>();
        if (!closed.credit().isFull()) {
            found.forEach(finding -> why.add(finding(task, finding)));
        } else {
            why.add(finding(task, CLOSING.of(Closing.NOBODY_PAYS)));
        }
        return Optional.of(new Judgement(closed.credit(), String.join(" ", found), why));
    }

    private Optional<Judgement> attempts(LabTask.Review task) {
        List<Tried> honest = DistrictsTasks.honest(history.get(), setup.start());
        if (honest.isEmpty()) {
            return Optional.empty();
        }
        boolean lit =
                honest.stream().anyMatch(way -> DistrictsLamps.of(way.outcome()).all());
        UnorderedList list = new UnorderedList();
        list.addClassName("attempts");
        honest.forEach(way -> list.add(attempt(way)));
        List<Component> why = List.of(
                new Paragraph(texts.of("lab.districts.attempts", honest.size(), DistrictsTasks.HONEST_ATTEMPTS)),
                list,
                finding(task, lit ? "lit" : "unlit"));
        return Optional.of(new Judgement(DistrictsTasks.attempts(honest.size()), Integer.toString(honest.size()), why));
    }

    private ListItem attempt(Tried way) {
        DistrictsLamps lamps = DistrictsLamps.of(way.outcome());
        List<String> lit = new ArrayList<>();
        if (lamps.sensitivity()) {
            lit.add(texts.of("lab.districts.lamp.sensitivity"));
        }
        if (lamps.alarms()) {
            lit.add(texts.of("lab.districts.lamp.alarms"));
        }
        if (lamps.predictiveValue()) {
            lit.add(texts.of("lab.districts.lamp.predictive"));
        }
        String words = lit.isEmpty()
                ? texts.of("lab.districts.attempt-dark")
                : texts.of("lab.districts.attempt-lit", String.join(", ", lit));
        Span said = new Span(words);
        said.addClassName("attempt-lamps");
        return new ListItem(new Span(this.words.way(way.state(), setup.start()) + ": "), said);
    }

    private Optional<Judgement> backfires(LabTask.Review task) {
        Set<Backfire> found = EnumSet.noneOf(Backfire.class);
        tries.bestResponse(task.id())
                .ifPresent(before -> Stream.of(before.split(" ", -1))
                        .filter(BACKFIRES.all()::contains)
                        .forEach(word -> found.add(BACKFIRES.meaning(word))));
        found.addAll(DistrictsTasks.backfires(history.get(), setup.start(), baselines.outcome(setup.start())));
        List<Component> why = new ArrayList<>();
        why.add(new Paragraph(texts.of("lab.districts.backfires", found.size(), DistrictsTasks.BACKFIRES_TO_FIND)));
        found.forEach(one -> why.add(finding(task, BACKFIRES.of(one))));
        String response = found.stream().map(BACKFIRES::of).collect(Collectors.joining(" "));
        return Optional.of(new Judgement(DistrictsTasks.backfires(found), response, why));
    }

    private Component levelling(LabTask.Review task) {
        Map<String, String> rows = new LinkedHashMap<>();
        ROWS.all().forEach(row -> rows.put(row, texts.of("lab.districts.row." + row)));
        ChoiceField row = new ChoiceField(lab.id() + "-row", texts.of("lab.districts.which-row"), rows);
        return review(task, "lab.task.check-state", asked -> proven(asked, row)).under(row);
    }

    private Optional<Judgement> proven(LabTask.Review task, ChoiceField field) {
        DistrictsOutcome now = now();
        DistrictsOutcome baseline = baseline();
        boolean happens = DistrictsVerdict.of(now, baseline).stream()
                .anyMatch(verdict -> verdict == DistrictsVerdict.LEVELLING_DOWN);
        String word = field.value().orElse(ROWS.of(LedgerRow.GAP));
        boolean proven = DistrictsTasks.proves(ROWS.meaning(word), now, baseline);
        Component why = finding(task, happens ? word : "not-levelling");
        return Optional.of(new Judgement(DistrictsTasks.levelling(happens, proven), word, List.of(why)));
    }
}
