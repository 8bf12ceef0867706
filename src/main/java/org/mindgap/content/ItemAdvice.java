package org.mindgap.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.SourceId;

/// Notices in the items of a file what makes them easier to guess or harder to follow up than they need be.
///
/// These are warnings: an author may have a reason for each.
final class ItemAdvice {
    private static final double MUCH_LONGER = 1.5;
    private static final int CHARACTERS_LONGER = 20;
    private static final int ENOUGH_TO_SEE_A_HABIT = 8;
    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final Map<SourceId, Source> bibliography;
    private final Problems problems;

    ItemAdvice(Map<SourceId, Source> bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    /// @param entries where each item was read, by its id
    void on(List<CourseModule> modules, Map<String, Entry> entries) {
        Map<String, List<Located>> files = new TreeMap<>();
        modules.stream()
                .flatMap(CourseModule::items)
                .filter(item -> !item.isWithdrawn())
                .forEach(item -> Optional.ofNullable(entries.get(item.id().value()))
                        .ifPresent(entry -> files.computeIfAbsent(entry.file(), file -> new ArrayList<>())
                                .add(new Located(entry, item))));
        files.values().forEach(this::onFile);
    }

    private void onFile(List<Located> items) {
        items.forEach(this::onItem);
        List<ChoiceItem> single = items.stream()
                .map(Located::item)
                .filter(ChoiceItem.class::isInstance)
                .map(ChoiceItem.class::cast)
                .filter(item -> !item.several())
                .toList();
        if (single.size() >= ENOUGH_TO_SEE_A_HABIT) {
            Entry first = items.getFirst().entry();
            onLengths(first, single);
            onPlaces(first, single);
        }
    }

    private void onItem(Located located) {
        Entry entry = located.entry();
        if (located.item() instanceof ChoiceItem choice) {
            if (choice.several()) {
                onSeveral(entry, choice);
            } else {
                onLength(entry, choice);
            }
        } else if (located.item() instanceof NumericItem number
                && number.routes().isEmpty()) {
            warn(
                    entry,
                    "This item knows no wrong way to a number.",
                    "Add routes for the likely mistakes, so that each is explained.");
        }
        onSources(located);
    }

    private void onLength(Entry entry, ChoiceItem item) {
        int right = length(key(item));
        int other = longestOther(item);
        if (right > MUCH_LONGER * other && right - other >= CHARACTERS_LONGER) {
            warn(
                    entry,
                    "The right option is much longer than the others: %d characters, the next has %d."
                            .formatted(right, other),
                    "Length gives it away: shorten it, or say as much in another.");
        }
    }

    private void onSeveral(Entry entry, ChoiceItem item) {
        if (item.options().stream().filter(option -> !option.correct()).count() == 1) {
            warn(
                    entry,
                    "All options but one are right.",
                    "Ask for the one that is wrong, or add another that is wrong.");
        }
    }

    private void onSources(Located located) {
        List<SourceId> named = located.item().traits().sources();
        boolean opens = named.stream()
                .flatMap(id -> Optional.ofNullable(bibliography.get(id)).stream())
                .anyMatch(source -> source.address().isPresent());
        if (!named.isEmpty() && !opens) {
            warn(
                    located.entry(),
                    "A learner can open none of this item’s sources.",
                    "Give one of them a doi or a url in sources.yaml, or add a source that has one.");
        }
    }

    private void onLengths(Entry first, List<ChoiceItem> items) {
        long longest = items.stream()
                .filter(item -> length(key(item)) > longestOther(item))
                .count();
        if (2 * longest > items.size()) {
            warn(
                    first,
                    "In %d of %d items with one right option that option is the longest."
                            .formatted(longest, items.size()),
                    "Learners notice: shorten some, or let another option be the longest.");
        }
    }

    private void onPlaces(Entry first, List<ChoiceItem> items) {
        Map<Integer, Integer> places = new HashMap<>();
        items.forEach(item -> places.merge(item.options().indexOf(key(item)), 1, Integer::sum));
        Map.Entry<Integer, Integer> favourite =
                places.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (2 * favourite.getValue() > items.size()) {
            warn(
                    first,
                    "In %d of %d items with one right option that option stands %s."
                            .formatted(favourite.getValue(), items.size(), place(favourite.getKey())),
                    "Move it in some of them.");
        }
    }

    private static String place(int index) {
        return index < PLACES.size() ? PLACES.get(index) : "in place " + (index + 1);
    }

    private static Option key(ChoiceItem item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }

    private static int longestOther(ChoiceItem item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(ItemAdvice::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int length(Option option) {
        return option.text().plain().length();
    }

    private void warn(Entry where, String message, String remedy) {
        problems.warn(where.file(), where.line(), message, remedy);
    }

    private record Located(Entry entry, Item item) {}
}
