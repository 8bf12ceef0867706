package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.widget.Markup;

/// Asks to select the statements that hold, and then explains every one.
final class SelectTask extends Composite<TaskFrame> {
    private final LabTask.Select task;
    private final boolean exactly;
    private final Tries tries;
    private final Supplier<String> query;
    private final Marking marking;
    private final CheckboxGroup<Option> statements = new CheckboxGroup<>();

    /// What so many right and so many wrong statements are worth, where there are so many right ones in all.
    @FunctionalInterface
    interface Marking {
        Credit of(int right, int wrong, int all);
    }

    /// As many as the learner likes.
    SelectTask(LabTask.Select task, Tries tries, Supplier<String> query, Marking marking) {
        this(task, false, tries, query, marking);
    }

    /// Exactly as many as hold.
    static SelectTask ofSoMany(LabTask.Select task, Tries tries, Supplier<String> query, Marking marking) {
        return new SelectTask(task, true, tries, query, marking);
    }

    private SelectTask(LabTask.Select task, boolean exactly, Tries tries, Supplier<String> query, Marking marking) {
        this.task = task;
        this.exactly = exactly;
        this.tries = tries;
        this.query = query;
        this.marking = marking;
        statements.setItems(task.options());
        statements.setItemLabelGenerator(option -> option.text().plain());
        statements.setRenderer(new ComponentRenderer<Component, Option>(option -> Markup.inline(option.text())));
        statements.setAriaLabel(task.ask().plain());
        statements.addClassName("options");
        getContent().answerWith(statements);
        getContent().checkWith("lab.task.check-choice", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void check() {
        Set<Option> selected = statements.getValue();
        Optional<String> complaint = complaint(selected.size());
        statements.setInvalid(complaint.isPresent());
        complaint.ifPresent(statements::setErrorMessage);
        if (complaint.isPresent()) {
            return;
        }
        int right = (int) selected.stream().filter(Option::correct).count();
        int all = task.right();
        Credit credit = marking.of(right, selected.size() - right, all);
        String response = task.options().stream()
                .filter(selected::contains)
                .map(option -> option.id().value())
                .collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        Explanations why = new Explanations();
        for (Option option : task.options()) {
            boolean given = selected.contains(option);
            why.add(
                    getTranslation(ChooseTask.mark(option.correct(), given)),
                    option.text(),
                    option.feedback(),
                    option.correct(),
                    given);
        }
        getContent()
                .outcome()
                .show(credit, new Div(getTranslation("lab.task.selected", right, all, selected.size() - right)), why);
    }

    private Optional<String> complaint(int selected) {
        if (exactly && selected != task.right()) {
            return Optional.of(getTranslation("lab.task.choose-several", task.right(), selected));
        }
        return selected == 0 ? Optional.of(getTranslation("lab.task.choose-some")) : Optional.empty();
    }
}
