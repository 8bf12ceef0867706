package org.mindgap.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.FaultItem.Cell;
import org.mindgap.curriculum.FaultItem.Exhibit;
import org.mindgap.curriculum.FaultItem.Part;
import org.mindgap.curriculum.FaultItem.Plain;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;

/// Reads items in which something is put in order, matched or marked.
final class ArrangementReader {
    private final TextReader texts;
    private final Problems problems;

    ArrangementReader(TextReader texts) {
        this.texts = texts;
        this.problems = texts.problems();
    }

    OrderingItem ordering(Entry entry, ItemTraits traits) {
        List<Entry> entries = entry.each("steps");
        differ(entries);
        List<OrderingItem.Step> steps = new ArrayList<>();
        for (Entry step : entries) {
            int rank = steps.isEmpty() ? 1 : steps.getLast().rank() + (step.flag("with-previous") ? 0 : 1);
            steps.add(new OrderingItem.Step(id(step), texts.text(step, "text"), rank, texts.text(step, "feedback")));
        }
        return new OrderingItem(new ItemId(entry.text("id")), texts.text(entry, "stem"), traits, steps);
    }

    MatchingItem matching(Entry entry, ItemTraits traits) {
        List<Entry> prompts = entry.each("prompts");
        List<Entry> choices = entry.each("choices");
        differ(Stream.concat(prompts.stream(), choices.stream()).toList());
        Set<String> matched =
                prompts.stream().map(prompt -> prompt.text("match")).collect(Collectors.toSet());
        for (Entry choice : choices) {
            boolean used = matched.contains(choice.text("id"));
            if (used == choice.has("feedback")) {
                problems.add(
                        choice.file(),
                        choice.line(),
                        used
                                ? "The choice \"" + choice.text("id") + "\" is explained by its prompt already."
                                : "The choice \"" + choice.text("id") + "\" does not explain itself.",
                        used ? "Remove its feedback." : "Say in its feedback why it belongs to no prompt.");
            }
        }
        return new MatchingItem(
                new ItemId(entry.text("id")),
                texts.text(entry, "stem"),
                traits,
                prompts.stream()
                        .map(prompt -> new MatchingItem.Prompt(
                                id(prompt),
                                texts.text(prompt, "text"),
                                new OptionId(prompt.text("match")),
                                texts.text(prompt, "feedback")))
                        .toList(),
                choices.stream()
                        .map(choice -> new MatchingItem.Choice(
                                id(choice), texts.text(choice, "text"), texts.text(choice, "feedback")))
                        .toList());
    }

    FaultItem fault(Entry entry, ItemTraits traits) {
        Exhibit exhibit = entry.find("table").<Exhibit>map(this::table).orElseGet(() -> {
            differ(entry.each("abstract"));
            return new FaultItem.Abstract(
                    entry.each("abstract").stream().map(this::part).toList());
        });
        return new FaultItem(new ItemId(entry.text("id")), texts.text(entry, "stem"), traits, exhibit);
    }

    private FaultItem.Table table(Entry table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Entry> marked = new ArrayList<>();
        for (Entry row : table.each("rows")) {
            List<Cell> cells = new ArrayList<>();
            for (Entry cell : row.each()) {
                if (cell.has("fault")) {
                    marked.add(cell);
                    cells.add(part(cell));
                } else {
                    cells.add(new Plain(texts.text(cell)));
                }
            }
            rows.add(cells);
        }
        differ(marked);
        return new FaultItem.Table(table.texts("columns"), rows);
    }

    private Part part(Entry part) {
        return new Part(id(part), texts.text(part, "text"), part.flag("fault"), texts.text(part, "feedback"));
    }

    private static OptionId id(Entry entry) {
        return new OptionId(entry.text("id"));
    }

    private void differ(List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!ids.add(entry.text("id"))) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        "The id \"" + entry.text("id") + "\" stands here twice.",
                        "Answers are kept by id: give each its own.");
            }
        }
    }
}
