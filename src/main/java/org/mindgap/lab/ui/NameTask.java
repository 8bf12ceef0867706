package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.ContourControls;
import org.mindgap.lab.engine.ContourError;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourSetting;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.ErrorNaming;
import org.mindgap.widget.Markup;

/// Asks for the error of each of ten hidden masks, of which only the numbers are shown.
final class NameTask extends Composite<TaskFrame> {
    private final LabTask.Name task;
    private final Tries tries;
    private final Supplier<String> query;
    private final List<ContourScenario> hidden =
            ErrorNaming.hidden(ThreadLocalRandom.current().nextLong());
    private final Map<ContourScenario, ChoiceField> answers = new EnumMap<>(ContourScenario.class);
    private final Paragraph missing = new Paragraph();

    NameTask(LabTask.Name task, String id, Tries tries, Supplier<String> query, ContourNumbers numbers) {
        this.task = task;
        this.tries = tries;
        this.query = query;
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("", getTranslation("lab.error.choose"));
        ContourControls.ERRORS
                .all()
                .forEach(
                        word -> errors.put(word, getTranslation(LabWords.error(ContourControls.ERRORS.meaning(word)))));
        Div masks = new Div();
        masks.addClassName("contour-hidden");
        for (int i = 0; i < hidden.size(); i++) {
            ContourScenario mask = hidden.get(i);
            ContourTiles tiles = new ContourTiles(numbers);
            tiles.show(scores(mask));
            String name = getTranslation("lab.error.mask", i + 1);
            ChoiceField answer = new ChoiceField(id + "-hidden-" + i, name, errors);
            answers.put(mask, answer);
            masks.add(new Div(answer, tiles));
        }
        missing.addClassName("lab-note");
        missing.setVisible(false);
        missing.getElement().setAttribute("role", "status");
        getContent().answerWith(masks, missing);
        getContent().checkWith("lab.task.check-names", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    Map<ContourScenario, ChoiceField> answers() {
        return answers;
    }

    private static ContourScores scores(ContourScenario mask) {
        return ContourScores.of(ContourSetting.defaults(), mask.mask());
    }

    private void check() {
        Map<ContourScenario, ContourError> named = new EnumMap<>(ContourScenario.class);
        answers.forEach((mask, field) -> field.value()
                .filter(word -> !word.isEmpty())
                .ifPresent(word -> named.put(mask, ContourControls.ERRORS.meaning(word))));
        int open = hidden.size() - named.size();
        missing.setText(getTranslation("lab.error.missing", open));
        missing.setVisible(open > 0);
        if (open > 0) {
            return;
        }
        Credit credit = ErrorNaming.credit(named);
        String response = named.entrySet().stream()
                .map(entry -> ContourControls.SCENARIOS.of(entry.getKey()) + "="
                        + ContourControls.ERRORS.of(entry.getValue()))
                .collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        getContent()
                .outcome()
                .show(
                        credit,
                        Markup.block(credit.isFull() ? task.done() : task.hint())
                                .named("why"),
                        explanations(named));
    }

    private UnorderedList explanations(Map<ContourScenario, ContourError> named) {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        for (int i = 0; i < hidden.size(); i++) {
            ContourScenario mask = hidden.get(i);
            Optional<ContourError> key = ErrorNaming.key(scores(mask));
            boolean right = key.equals(Optional.ofNullable(named.get(mask)));
            Span mark = new Span(getTranslation(right ? "lab.error.right" : "lab.error.wrong"));
            mark.addClassName("explained-mark");
            Span name = new Span(getTranslation(
                    "lab.error.was",
                    i + 1,
                    key.map(error -> getTranslation(LabWords.error(error))).orElse(""),
                    getTranslation(LabWords.scenario(mask))));
            name.addClassName("explained-option");
            RichText why =
                    key.map(ContourControls.ERRORS::of).map(task.names()::get).orElse(RichText.EMPTY);
            ListItem entry = new ListItem(new Div(mark, name), Markup.block(why).named("why"));
            entry.addClassNames("is-given", right ? "is-right" : "is-wrong");
            list.add(entry);
        }
        return list;
    }
}
