package org.mindgap.lab.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.lab.engine.ContourGrade;
import org.mindgap.lab.engine.ContourIdea;
import org.mindgap.lab.engine.ContourTasks;

/// After a puzzle, asks for a sentence of one's own, and says what it names and what it does not.
final class SentenceTask extends Div {
    private static final int LONGEST = 500;

    private final String task;
    private final Tries tries;
    private final Supplier<String> query;
    private final TextArea sentence = new TextArea();
    private final TaskOutcome outcome;

    /// @param puzzle the task it follows
    SentenceTask(String puzzle, Tries tries, Supplier<String> query) {
        this.task = ContourGrade.sentence(puzzle);
        this.tries = tries;
        this.query = query;
        this.outcome = new TaskOutcome(tries.bestScore(task));
        addClassName("lab-sentence");
        sentence.setLabel(getTranslation("lab.sentence.ask"));
        sentence.setHelperText(getTranslation("lab.sentence.help"));
        tries.bestResponse(task).ifPresent(sentence::setValue);
        Button check = new Button(getTranslation("lab.sentence.check"), click -> check());
        check.addClassName("primary");
        add(sentence, check, outcome);
    }

    private void check() {
        String written = sentence.getValue().strip();
        Optional<String> problem = problem(written);
        sentence.setInvalid(problem.isPresent());
        sentence.setErrorMessage(problem.orElse(""));
        if (problem.isPresent()) {
            return;
        }
        Set<ContourIdea> named = ContourIdea.namedIn(written);
        var credit = ContourTasks.sentence(named);
        tries.keep(task, written, query.get(), credit);
        List<Paragraph> why = new ArrayList<>();
        why.add(new Paragraph(
                named.isEmpty()
                        ? getTranslation("lab.sentence.named-none")
                        : getTranslation("lab.sentence.named", words(named))));
        Set<ContourIdea> missing = EnumSet.allOf(ContourIdea.class);
        missing.removeAll(named);
        if (!missing.isEmpty()) {
            why.add(new Paragraph(getTranslation(
                    credit.isFull() ? "lab.sentence.missing-enough" : "lab.sentence.missing", words(missing))));
        }
        if (credit.isFull()) {
            why.add(new Paragraph(getTranslation("lab.sentence.ours")));
        }
        Div all = new Div();
        all.addClassName("why");
        why.forEach(all::add);
        outcome.show(credit, all);
    }

    private Optional<String> problem(String written) {
        if (written.isEmpty()) {
            return Optional.of(getTranslation("lab.sentence.empty"));
        }
        return written.length() > LONGEST
                ? Optional.of(getTranslation("lab.sentence.too-long", LONGEST, written.length()))
                : Optional.empty();
    }

    private String words(Set<ContourIdea> ideas) {
        return ideas.stream().map(idea -> getTranslation(word(idea))).collect(Collectors.joining(", "));
    }

    private static String word(ContourIdea idea) {
        return switch (idea) {
            case BORDER -> "lab.sentence.border";
            case DISTANCE -> "lab.sentence.distance";
            case LESION -> "lab.sentence.lesion";
            case LOCATION -> "lab.sentence.location";
        };
    }
}
