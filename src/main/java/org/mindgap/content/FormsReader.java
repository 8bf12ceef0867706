package org.mindgap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Forms;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.Place;

/// Reads the parallel forms of a module, and sees that every item has its counterpart.
final class FormsReader {
    private final ItemReader items;
    private final Problems problems;

    FormsReader(ItemReader items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    Optional<Forms> forms(Entry file) {
        Map<String, Item> unpaired = new LinkedHashMap<>();
        items.moduleItems(file, Place.FORM)
                .forEach(item -> unpaired.put(item.id().value(), item));
        List<Forms.Pair> pairs = new ArrayList<>();
        for (Entry pair : file.each("pairs")) {
            Optional<Item> a = Optional.ofNullable(unpaired.remove(pair.text("a")));
            Optional<Item> b = Optional.ofNullable(unpaired.remove(pair.text("b")));
            if (a.isEmpty() || b.isEmpty()) {
                problems.add(
                        pair.file(),
                        pair.line(),
                        "The pair names \"" + pair.text(a.isEmpty() ? "a" : "b")
                                + "\", which is no item of this file or is in a pair already.",
                        "Correct the id; every item is in exactly one pair.");
                continue;
            }
            try {
                pairs.add(new Forms.Pair(a.get(), b.get()));
            } catch (IllegalArgumentException refused) {
                problems.add(
                        pair.file(),
                        pair.line(),
                        refused.getMessage() + ".",
                        "Parallel items ask the same of the same people.");
            }
        }
        unpaired.keySet()
                .forEach(id -> problems.add(
                        file.file(),
                        file.line(),
                        "The item \"" + id + "\" is in no pair.",
                        "Add it to pairs with its counterpart, or remove it."));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Forms(pairs));
    }
}
