package org.mindgap.content;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Prints;

/// The items that learners may have answered, each with its meaning: a line `id,meaning` for each in `items.csv`.
///
/// A meaning in the register never changes and an item never leaves it, because answers are kept by id.
public final class Register {
    public static final String FILE = "items.csv";
    private static final String HEADING = "item,meaning";

    private final SortedMap<String, Line> lines;

    private record Line(String meaning, int number) {}

    private Register(SortedMap<String, Line> lines) {
        this.lines = lines;
    }

    public static Register of(ContentFiles files) {
        SortedMap<String, Line> lines = new TreeMap<>();
        List<String> text = files.text(FILE).map(all -> all.lines().toList()).orElse(List.of());
        for (int i = 1; i < text.size(); i++) {
            int comma = text.get(i).indexOf(',');
            if (comma > 0) {
                lines.put(text.get(i).substring(0, comma), new Line(text.get(i).substring(comma + 1), i + 1));
            }
        }
        return new Register(lines);
    }

    public boolean knows(Item item) {
        return lines.containsKey(item.id().value());
    }

    /// Reports items whose meaning changed, and items that are gone.
    void check(List<Item> items, Map<String, Entry> places, Problems problems) {
        SortedMap<String, Line> gone = new TreeMap<>(lines);
        for (Item item : items) {
            Optional<Line> known = Optional.ofNullable(gone.remove(item.id().value()));
            Optional<Entry> place = Optional.ofNullable(places.get(item.id().value()));
            String meaning = Prints.meaning(item);
            known.filter(line -> !line.meaning().equals(meaning))
                    .ifPresent(line -> problems.add(
                            place.map(Entry::file).orElse(FILE),
                            place.map(Entry::line).orElse(line.number()),
                            "The meaning of \"" + item.id() + "\" has changed from \"" + line.meaning() + "\" to \""
                                    + meaning + "\".",
                            "Answers are kept by id: give the changed question a new id, and withdraw this one."));
        }
        gone.forEach((id, line) -> problems.add(
                FILE,
                line.number(),
                "The item \"" + id + "\" is no longer in the course.",
                "Put it back with \"withdrawn\", so that whoever met it is credited."));
    }

    /// The text of the register with these items in it.
    public String with(Stream<Item> items) {
        SortedMap<String, String> all = new TreeMap<>();
        items.forEach(item -> all.put(item.id().value(), Prints.meaning(item)));
        lines.forEach((id, line) -> all.put(id, line.meaning()));
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .collect(joining("\n", HEADING + "\n", "\n"));
    }
}
