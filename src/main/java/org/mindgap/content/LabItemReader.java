package org.mindgap.content;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.LessonId;

/// Reads items that ask a task of a lab of their module.
final class LabItemReader {
    private static final Set<Lab.Engine> ASKED = Set.of(Lab.Engine.SPLIT_LOTTERY, Lab.Engine.TUNING_CASINO);

    private final TextReader texts;
    private final Optional<List<Known>> labs;
    private final Problems problems;

    /// A lab, and the lesson it belongs to.
    record Known(LessonId lesson, Lab lab) {}

    /// @param labs of the module; empty where a file of them cannot be read
    LabItemReader(TextReader texts, Optional<List<Known>> labs) {
        this.texts = texts;
        this.labs = labs;
        this.problems = texts.problems();
    }

    Optional<LabItem> item(Entry entry, ItemTraits traits) {
        return labs.flatMap(known -> item(entry, traits, known));
    }

    private Optional<LabItem> item(Entry entry, ItemTraits traits, List<Known> all) {
        Optional<Known> known = all.stream()
                .filter(candidate -> candidate.lab().id().value().equals(entry.text("lab")))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.at("lab").line(),
                    "This module has no lab \"" + entry.text("lab") + "\".",
                    all.isEmpty() ? "Set one up in a lesson first." : "Its labs are " + names(all) + ".");
            return Optional.empty();
        }
        Lab lab = known.get().lab();
        Optional<LabTask> task = lab.tasks().stream()
                .filter(candidate -> candidate.id().equals(entry.text("task")))
                .findFirst();
        if (task.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.at("task").line(),
                    "The lab \"" + lab.id() + "\" has no task \"" + entry.text("task") + "\".",
                    "Name a task of that lab in which a state is reached or a number predicted.");
            return Optional.empty();
        }
        boolean asked = task.get() instanceof LabTask.Reach || task.get() instanceof LabTask.Predict;
        // What is predicted in the other labs needs its page beside it, or many runs.
        if (!asked || !ASKED.contains(lab.engine())) {
            problems.add(
                    entry.file(),
                    entry.at("task").line(),
                    "The task \"" + task.get().id() + "\" cannot be asked outside its lab.",
                    "Name a task in which a state is reached or a number predicted.");
            return Optional.empty();
        }
        return Optional.of(new LabItem(
                new ItemId(entry.text("id")),
                texts.text(entry, "stem"),
                traits,
                known.get().lesson(),
                lab,
                task.get()));
    }

    private static String names(List<Known> labs) {
        return labs.stream().map(one -> one.lab().id().value()).sorted().collect(joining(", "));
    }
}
