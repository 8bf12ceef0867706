package org.mindgap.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.Item.Withdrawal;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Track;

/// Reads items, and sees that every option explains itself and every claim has an origin.
final class ItemReader {
    private final TextReader texts;
    private final FigureReader figures;
    private final ArrangementReader arrangements;
    private final Problems problems;
    private final LabItemReader labs;
    private final Map<String, Entry> seen;

    ItemReader(TextReader texts) {
        this(texts, Optional.of(List.of()), new HashMap<>());
    }

    private ItemReader(TextReader texts, Optional<List<LabItemReader.Known>> labs, Map<String, Entry> seen) {
        this.texts = texts;
        this.labs = new LabItemReader(texts, labs);
        this.seen = seen;
        this.figures = new FigureReader(texts);
        this.problems = texts.problems();
        this.arrangements = new ArrangementReader(texts);
    }

    /// The same reader in a module with these labs; empty where a file of them cannot be read.
    ItemReader knowing(Optional<List<LabItemReader.Known>> labsOfTheModule) {
        return new ItemReader(texts, labsOfTheModule, seen);
    }

    List<Item> lessonItems(Entry file, LessonId lesson) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : file.each("items")) {
            if (entry.has("place")) {
                Place place = Place.valueOf(entry.text("place").toUpperCase(Locale.ROOT));
                item(entry, place, Optional.of(lesson)).ifPresent(items::add);
            } else {
                problems.add(
                        entry.file(),
                        entry.line(),
                        "An item of a lesson needs a place.",
                        "Say whether it comes \"before\" or is a \"case\".");
            }
        }
        return items;
    }

    /// The items of a module outside its lessons.
    List<Item> moduleItems(Entry file, Place place) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : file.each("items")) {
            if (entry.has("place")) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        place == Place.BANK ? "An item of the bank has no place." : "An item of a form has no place.",
                        "Remove the place.");
            } else if (!entry.has("teaches")) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        "The item \"" + entry.text("id") + "\" does not say what teaches it.",
                        "Name the passage under teaches, such as one-split#a-heading.");
            } else {
                item(entry, place, Optional.empty()).ifPresent(items::add);
            }
        }
        return items;
    }

    /// Where an item was read; of a course that was just read.
    Map<String, Entry> read() {
        return seen;
    }

    private Optional<Item> item(Entry entry, Place place, Optional<LessonId> lesson) {
        String id = entry.text("id");
        Entry before = seen.putIfAbsent(id, entry);
        if (before != null) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The item \"" + id + "\" stands at " + before.file() + ":" + before.line() + " already.",
                    "Answers are kept by id: give this one its own.");
            return Optional.empty();
        }
        try {
            ItemTraits traits = traits(entry, place, lesson);
            return switch (entry.text("kind")) {
                case "numeric" -> Optional.of(numeric(entry, traits));
                case "ordering" -> Optional.of(arrangements.ordering(entry, traits));
                case "matching" -> Optional.of(arrangements.matching(entry, traits));
                case "fault" -> Optional.of(arrangements.fault(entry, traits));
                case "lab" -> labs.item(entry, traits).map(Function.<Item>identity());
                default -> Optional.of(choice(entry, traits));
            };
        } catch (IllegalArgumentException refused) {
            problems.add(entry.file(), entry.line(), refused.getMessage() + ".", "Correct the item.");
            return Optional.empty();
        }
    }

    private ChoiceItem choice(Entry entry, ItemTraits traits) {
        return new ChoiceItem(
                new ItemId(entry.text("id")),
                texts.text(entry, "stem"),
                traits,
                entry.text("kind").equals("multiple"),
                entry.flag("keep-order"),
                options(entry));
    }

    List<ChoiceItem.Option> options(Entry entry) {
        List<ChoiceItem.Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry option : entry.each("options")) {
            // Labs name a strategy or a mask instead of an id.
            String id = option.text(Stream.of("id", "strategy", "mask")
                    .filter(option::has)
                    .findFirst()
                    .orElse("id"));
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
                    texts.text(option, "feedback"),
                    picture(option)));
        }
        return options;
    }

    private NumericItem numeric(Entry entry, ItemTraits traits) {
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
                traits,
                entry.decimal("answer"),
                entry.decimal("tolerance"),
                entry.text("unit"),
                texts.text(entry, "feedback"),
                routes,
                texts.text(entry, "otherwise"));
    }

    private ItemTraits traits(Entry entry, Place place, Optional<LessonId> lesson) {
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
        return new ItemTraits(
                place,
                tracks,
                entry.number("difficulty"),
                entry.text("bloom"),
                sources,
                derivation,
                entry.find("teaches")
                        .flatMap(teaches -> texts.passage(teaches, lesson))
                        .or(() -> lesson.map(own -> new Passage(own, ""))),
                picture(entry),
                entry.find("withdrawn").map(this::withdrawal));
    }

    private Optional<Figure> picture(Entry entry) {
        return entry.find("picture").map(figures::figure);
    }

    private Withdrawal withdrawal(Entry entry) {
        try {
            return new Withdrawal(LocalDate.parse(entry.text("on")), texts.text(entry, "reason"));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("There is no day " + entry.text("on"), noDay);
        }
    }

    static Track track(String name) {
        return Track.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
