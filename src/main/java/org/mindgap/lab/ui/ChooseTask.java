package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Escape;
import org.mindgap.widget.Markup;

/// Asks for a choice in each of some cases, and then explains every option of every case.
final class ChooseTask extends Composite<TaskFrame> {
    private final LabTask.Choose task;
    private final Tries tries;
    private final Supplier<String> query;
    private final Marking marking;
    private final UnaryOperator<String> names;
    private final Map<LabTask.Case, RadioButtonGroup<Option>> answers = new LinkedHashMap<>();
    private Runnable afterwards = () -> {};

    /// What so many right cases of all are worth.
    @FunctionalInterface
    interface Marking {
        Credit of(int right, int cases);
    }

    ChooseTask(LabTask.Choose task, Tries tries, Supplier<String> query, Marking marking) {
        this(task, tries, query, marking, UnaryOperator.identity());
    }

    /// @param names the words for options that have an id only
    ChooseTask(LabTask.Choose task, Tries tries, Supplier<String> query, Marking marking, UnaryOperator<String> names) {
        this.names = names;
        this.task = task;
        this.tries = tries;
        this.query = query;
        this.marking = marking;
        for (LabTask.Case asked : task.cases()) {
            getContent().answerWith(question(asked));
        }
        getContent().checkWith("lab.task.check-choice", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private Div question(LabTask.Case asked) {
        RadioButtonGroup<Option> options = new RadioButtonGroup<>();
        options.setItems(asked.options());
        options.setItemLabelGenerator(option -> words(option).plain());
        options.setRenderer(new ComponentRenderer<Component, Option>(option -> Markup.inline(words(option))));
        options.setAriaLabel(
                asked.text().isEmpty() ? task.ask().plain() : asked.text().plain());
        options.addClassName("options");
        answers.put(asked, options);
        return new Div(Markup.block(asked.text()).named("lab-case"), options);
    }

    /// Shows something to choose from above the questions.
    ChooseTask under(Component shown) {
        getContent().showFirst(shown);
        return this;
    }

    /// Shows something after the task, as soon as it was answered.
    ChooseTask followedBy(Component next) {
        next.setVisible(tries.isAnswered(task.id()));
        afterwards = () -> next.setVisible(true);
        getContent().add(next);
        return this;
    }

    /// Runs after each answer that was kept.
    ChooseTask whenAnswered(Runnable action) {
        Runnable before = afterwards;
        afterwards = () -> {
            before.run();
            action.run();
        };
        return this;
    }

    /// Adds the way to a hint.
    ChooseTask hintOnRequest(Component request) {
        getContent().answerWith(request);
        return this;
    }

    /// Options that stand for something the lab has a name for bear that name.
    private RichText words(Option option) {
        if (!option.text().isEmpty()) {
            return option.text();
        }
        String name = names.apply(option.id().value());
        return new RichText(Escape.html(name), name);
    }

    private void check() {
        boolean complete = true;
        int right = 0;
        for (RadioButtonGroup<Option> options : answers.values()) {
            Option chosen = options.getValue();
            options.setInvalid(chosen == null);
            options.setErrorMessage(getTranslation("lab.task.choose-one"));
            complete &= chosen != null;
            right += chosen != null && chosen.correct() ? 1 : 0;
        }
        if (!complete) {
            return;
        }
        Credit credit = marking.of(right, answers.size());
        String response = answers.entrySet().stream()
                .map(entry ->
                        entry.getKey().id() + "=" + entry.getValue().getValue().id())
                .collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        List<Component> why = new ArrayList<>();
        if (answers.size() > 1) {
            boolean each = marking.of(1, answers.size()).points() > 0;
            why.add(new Div(
                    getTranslation(each ? "lab.task.cases-fit" : "lab.task.cases-right", right, answers.size())));
        }
        answers.forEach((asked, options) -> why.add(explanations(asked, options.getValue())));
        getContent().outcome().show(credit, why.toArray(Component[]::new));
        afterwards.run();
    }

    private Div explanations(LabTask.Case asked, Option chosen) {
        Explanations list = new Explanations();
        for (Option option : asked.options()) {
            boolean given = option.equals(chosen);
            list.add(
                    getTranslation(mark(option.correct(), given)),
                    words(option),
                    option.feedback(),
                    option.correct(),
                    given);
        }
        return new Div(Markup.block(asked.text()).named("lab-case"), list);
    }

    static String mark(boolean right, boolean given) {
        if (right) {
            return given ? "lab.choice.right-given" : "lab.choice.right";
        }
        return given ? "lab.choice.wrong-given" : "lab.choice.wrong";
    }
}
