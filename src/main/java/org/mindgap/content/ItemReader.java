package org.mindgap.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Track;

/// Reads items, and sees that every option explains itself and every claim has an origin.
final class ItemReader {
    private final TextReader texts;
    private final Problems problems;
    private final Map<String, String> seen = new HashMap<>();

    ItemReader(TextReader texts) {
        this.texts = texts;
        this.problems = texts.problems();
    }

    List<Item> lessonItems(Entry file) {
        return items(file, false);
    }

    List<Item> bank(Entry file) {
        return items(file, true);
    }

    private List<Item> items(Entry file, boolean bank) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : file.each("items")) {
            if (bank == entry.has("place")) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        bank ? "An item of the bank has no place." : "An item of a lesson needs a place.",
                        bank ? "Remove the place." : "Say whether it comes \"before\" or is a \"case\".");
                continue;
            }
            item(entry).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> item(Entry entry) {
        String id = entry.text("id");
        String before = seen.putIfAbsent(id, entry.file() + ":" + entry.line());
        if (before != null) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The item \"" + id + "\" stands at " + before + " already.",
                    "Answers are kept by id: give this one its own.");
            return Optional.empty();
        }
        try {
            return Optional.of(entry.text("kind").equals("numeric") ? numeric(entry) : choice(entry));
        } catch (IllegalArgumentException refused) {
            problems.add(entry.file(), entry.line(), refused.getMessage() + ".", "Correct the item.");
            return Optional.empty();
        }
    }

    private ChoiceItem choice(Entry entry) {
        return new ChoiceItem(
                new ItemId(entry.text("id")),
                texts.text(entry, "stem"),
                traits(entry),
                entry.text("kind").equals("multiple"),
                entry.flag("keep-order"),
                options(entry));
    }

    List<ChoiceItem.Option> options(Entry entry) {
        List<ChoiceItem.Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry option : entry.each("options")) {
            // Labs name a strategy instead of an id.
            String id = option.text(option.has("id") ? "id" : "strategy");
            if (!ids.add(id)) {
                problems.add(
                        option.file(),
                        option.line(),
                        "Two options have the id \"" + id + "\".",
                        "Answers are kept by id: give each its own.");
            }
            if (option.text("feedback").isBlank()) {
                problems.add(
                        option.file(),
                        option.line(),
                        "The option \"" + id + "\" does not explain itself.",
                        "Say in its feedback why it is right or what it would lead to.");
            }
            options.add(new ChoiceItem.Option(
                    new OptionId(id),
                    option.has("text") ? texts.text(option, "text") : RichText.EMPTY,
                    option.flag("correct"),
                    texts.text(option, "feedback")));
        }
        return options;
    }

    private NumericItem numeric(Entry entry) {
        List<NumericItem.Route> routes = new ArrayList<>();
        for (Entry route : entry.each("routes")) {
            double answer = route.decimal("answer");
            double tolerance = route.decimal("tolerance");
            if (Math.abs(answer - entry.decimal("answer")) <= entry.decimal("tolerance")) {
                problems.add(
                        route.file(),
                        route.line(),
                        "The wrong way to " + answer + " leads to a right answer.",
                        "Narrow the tolerance of the item, or remove the route.");
            }
            routes.add(new NumericItem.Route(answer, tolerance, texts.text(route, "feedback")));
        }
        return new NumericItem(
                new ItemId(entry.text("id")),
                texts.text(entry, "stem"),
                traits(entry),
                entry.decimal("answer"),
                entry.decimal("tolerance"),
                entry.text("unit"),
                texts.text(entry, "feedback"),
                routes,
                texts.text(entry, "otherwise"));
    }

    private ItemTraits traits(Entry entry) {
        Set<Track> tracks = new HashSet<>();
        entry.each("tracks").forEach(track -> tracks.add(track(track.asText())));
        List<SourceId> sources = texts.sources(entry);
        Optional<String> derivation = entry.find("derivation").map(Entry::asText);
        if (sources.isEmpty() && derivation.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The item \"" + entry.text("id") + "\" has no origin.",
                    "Name a source, or say in derivation how the answer is computed.");
        }
        Optional<LessonId> teaches = entry.find("teaches").flatMap(texts::lesson);
        return new ItemTraits(
                entry.find("place")
                        .map(place -> Place.valueOf(place.asText().toUpperCase(Locale.ROOT)))
                        .orElse(Place.BANK),
                tracks,
                entry.number("difficulty"),
                entry.text("bloom"),
                sources,
                derivation,
                teaches);
    }

    static Track track(String name) {
        return Track.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
