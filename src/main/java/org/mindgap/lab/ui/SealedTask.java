package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyDefect;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.lab.engine.UnderstudySealed;
import org.mindgap.lab.engine.UnderstudyState;
import org.mindgap.widget.Markup;

/// Asks what is wrong with each of five sealed generators, of which numbers are bought one by one.
final class SealedTask extends Composite<TaskFrame> {
    private static final int GENERATORS = UnderstudyDefect.values().length;

    private final LabTask.Name task;
    private final Tries tries;
    private final Supplier<UnderstudyState> state;
    private final Supplier<String> query;
    private final UnderstudyWords words;
    private final ChoiceField generator;
    private final ChoiceField gauge;
    private final SealedTable table;
    private final Paragraph count = new Paragraph();
    private final List<ChoiceField> answers = new ArrayList<>();
    private final Paragraph missing = new Paragraph();
    private final Div closed = new Div();
    private final Beside opening = new Beside(() -> {});
    private final Set<SealedTable.Bought> bought = new LinkedHashSet<>();
    private int round;
    private @Nullable UnderstudySealed sealed;

    SealedTask(
            LabTask.Name task,
            String id,
            Tries tries,
            Supplier<UnderstudyState> state,
            Supplier<String> query,
            UnderstudyWords words) {
        this.task = task;
        this.tries = tries;
        this.state = state;
        this.query = query;
        this.words = words;
        this.table = new SealedTable(words);
        Map<String, String> generators = new LinkedHashMap<>();
        for (int i = 0; i < GENERATORS; i++) {
            generators.put(Integer.toString(i), SealedTable.letter(i));
        }
        Map<String, String> gauges = new LinkedHashMap<>();
        UnderstudyControls.GAUGES
                .all()
                .forEach(word -> gauges.put(
                        word,
                        getTranslation(
                                "lab.understudy.gauge-of-panel",
                                words.panel(
                                        UnderstudyControls.GAUGES.meaning(word).panel()),
                                words.gauge(UnderstudyControls.GAUGES.meaning(word)))));
        generator = new ChoiceField(id + "-sealed-generator", getTranslation("lab.understudy.generator"), generators);
        gauge = new ChoiceField(id + "-sealed-gauge", getTranslation("lab.understudy.number"), gauges);
        Button buy = new Button(getTranslation("lab.understudy.buy"), click -> withSealed(this::buy));
        Div counter = new Div(generator, gauge, buy);
        counter.addClassName("understudy-counter");
        count.getElement().setAttribute("role", "status");
        count.addClassName("lab-note");
        missing.addClassName("lab-note");
        missing.getElement().setAttribute("role", "status");
        Div naming = new Div();
        naming.addClassName("understudy-naming");
        Map<String, String> defects = new LinkedHashMap<>();
        defects.put("", getTranslation("lab.understudy.choose-defect"));
        UnderstudyControls.DEFECTS
                .all()
                .forEach(word -> defects.put(word, words.defect(UnderstudyControls.DEFECTS.meaning(word))));
        for (int i = 0; i < GENERATORS; i++) {
            ChoiceField answer = new ChoiceField(
                    id + "-sealed-" + i, getTranslation("lab.understudy.generator-is", SealedTable.letter(i)), defects);
            answers.add(answer);
            naming.add(answer);
        }
        getContent().answerWith(counter, opening, count, table, naming, missing);
        getContent().checkWith("lab.understudy.check-sealed", () -> withSealed(this::check));
        Button again = new Button(getTranslation("lab.understudy.seal-again"), click -> sealAgain());
        closed.add(again);
        closed.setVisible(false);
        getContent().add(closed);
        count();
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    /// Waits for the generators that are being made.
    void settle() {
        opening.settle();
    }

    /// The generators are made when they are first asked about, for the seed on the bench.
    private void withSealed(Consumer<UnderstudySealed> use) {
        UnderstudySealed known = sealed;
        if (known != null) {
            use.accept(known);
            return;
        }
        int seed = state.get().seed();
        int sealing = round;
        opening.run(1, progress -> new UnderstudySealed(seed, sealing), made -> {
            sealed = made;
            use.accept(made);
        });
    }

    private void buy(UnderstudySealed from) {
        int chosen = generator.value().map(Integer::parseInt).orElse(0);
        UnderstudyGauge number =
                gauge.value().map(UnderstudyControls.GAUGES::meaning).orElse(UnderstudyGauge.SMALLEST_P);
        SealedTable.Bought one = new SealedTable.Bought(chosen, number, words.value(number, from.outcome(chosen)));
        boolean fresh = bought.add(one);
        table.show(bought);
        count();
        if (!fresh) {
            count.setText(getTranslation("lab.understudy.already-bought"));
        }
    }

    private void count() {
        int beyond = Math.max(0, bought.size() - UnderstudySealed.FREE);
        count.setText(
                beyond == 0
                        ? getTranslation("lab.understudy.bought", bought.size(), UnderstudySealed.FREE)
                        : getTranslation(
                                "lab.understudy.bought-beyond",
                                bought.size(),
                                beyond,
                                UnderstudySealed.BEYOND * beyond));
    }

    private void check(UnderstudySealed made) {
        List<UnderstudyDefect> named = new ArrayList<>();
        for (ChoiceField answer : answers) {
            answer.value()
                    .filter(word -> !word.isEmpty())
                    .map(UnderstudyControls.DEFECTS::meaning)
                    .ifPresent(named::add);
        }
        int open = GENERATORS - named.size();
        missing.setText(open == 0 ? "" : getTranslation("lab.understudy.unnamed", open));
        if (open > 0) {
            return;
        }
        Credit credit = made.credit(named, bought.size());
        String response = named.stream().map(UnderstudyControls.DEFECTS::of).collect(Collectors.joining(" "))
                + " after " + bought.size();
        tries.keep(task.id(), response, query.get(), credit);
        List<Component> why = new ArrayList<>();
        why.add(new Paragraph(
                getTranslation("lab.understudy.sealed-right", made.right(named), GENERATORS, bought.size())));
        why.add(Markup.block(credit.isFull() ? task.done() : task.hint()).named("why"));
        why.add(explanations(made, named));
        getContent().outcome().show(credit, why.toArray(Component[]::new));
        closed.setVisible(true);
    }

    private UnorderedList explanations(UnderstudySealed made, List<UnderstudyDefect> named) {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        for (int i = 0; i < GENERATORS; i++) {
            UnderstudyDefect defect = made.defect(i);
            boolean right = named.get(i) == defect;
            Span mark = new Span(getTranslation(right ? "lab.error.right" : "lab.error.wrong"));
            mark.addClassName("explained-mark");
            Span name = new Span(getTranslation("lab.understudy.was", SealedTable.letter(i), words.defect(defect)));
            name.addClassName("explained-option");
            RichText shows = Optional.ofNullable(task.names().get(UnderstudyControls.DEFECTS.of(defect)))
                    .orElse(RichText.EMPTY);
            ListItem entry =
                    new ListItem(new Div(mark, name), Markup.block(shows).named("why"));
            entry.addClassNames("is-given", right ? "is-right" : "is-wrong");
            list.add(entry);
        }
        return list;
    }

    private void sealAgain() {
        round++;
        sealed = null;
        bought.clear();
        table.show(bought);
        answers.forEach(answer -> answer.choose(""));
        getContent().outcome().removeAll();
        closed.setVisible(false);
        count();
        generator.focus();
    }
}
