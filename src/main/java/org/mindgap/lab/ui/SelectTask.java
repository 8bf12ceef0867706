package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Markup;

/// Asks to choose as many of several statements as hold, and then explains each.
final class SelectTask extends Composite<TaskFrame> {
    private final LabTask.Select task;
    private final Tries tries;
    private final Supplier<String> query;
    private final ChooseTask.Marking marking;
    private final CheckboxGroup<Option> statements = new CheckboxGroup<>();

    SelectTask(LabTask.Select task, Tries tries, Supplier<String> query, ChooseTask.Marking marking) {
        this.task = task;
        this.tries = tries;
        this.query = query;
        this.marking = marking;
        statements.setItems(task.options());
        statements.setItemLabelGenerator(option -> option.text().plain());
        statements.setRenderer(new ComponentRenderer<Component, Option>(option -> Markup.inline(option.text())));
        statements.setAriaLabel(task.ask().plain());
        statements.addClassName("options");
        getContent().answerWith(statements);
        getContent().checkWith("lab.task.check-selection", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check() {
        Set<Option> chosen = statements.getValue();
        boolean complete = chosen.size() == task.right();
        statements.setInvalid(!complete);
        statements.setErrorMessage(getTranslation("lab.task.choose-several", task.right(), chosen.size()));
        if (!complete) {
            return;
        }
        int right = (int) chosen.stream().filter(Option::correct).count();
        Credit credit = marking.of(right, task.right());
        String response = task.options().stream()
                .filter(chosen::contains)
                .map(option -> option.id().value())
                .collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        getContent().outcome().show(credit, explanations(chosen));
    }

    private Div explanations(Set<Option> chosen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        for (Option option : task.options()) {
            boolean given = chosen.contains(option);
            Span mark = new Span(getTranslation(ChooseTask.mark(option.correct(), given)));
            mark.addClassName("explained-mark");
            ListItem entry = new ListItem(
                    new Div(mark, Markup.inline(option.text()).named("explained-option")),
                    Markup.block(option.feedback()).named("why"));
            entry.addClassName(option.correct() ? "is-right" : "is-wrong");
            if (given) {
                entry.addClassName("is-given");
            }
            list.add(entry);
        }
        return new Div(list);
    }
}
