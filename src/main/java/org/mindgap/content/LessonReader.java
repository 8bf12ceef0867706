package org.mindgap.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Section;
import org.mindgap.curriculum.Track;

/// Reads one lesson: `lesson.md`, and the items, labs and figures beside it.
final class LessonReader {
    private static final String RULE = "---";

    private final ContentFiles files;
    private final YamlReader yaml;
    private final TextReader texts;
    private final LabReader labReader;
    private final FigureReader figures;
    private final Problems problems;

    LessonReader(ContentFiles files, YamlReader yaml, TextReader texts) {
        this.files = files;
        this.yaml = yaml;
        this.texts = texts;
        this.labReader = new LabReader(texts);
        this.figures = new FigureReader(texts);
        this.problems = texts.problems();
    }

    /// The labs of a lesson, which items of the whole module may ask; empty where they cannot be read.
    Optional<List<Lab>> labs(String folder) {
        boolean there = files.text(folder + "/labs.yaml").isPresent();
        return there ? listed(folder, "labs").map(labReader::labs) : Optional.of(List.of());
    }

    /// @param labs as [#labs] has read them
    /// @param items knows the labs of the module
    Optional<Lesson> read(String folder, LessonId id, Optional<List<Lab>> labs, ItemReader items) {
        String file = folder + "/lesson.md";
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "This lesson is missing.", "Write it, or take it out of module.yaml.");
            return Optional.empty();
        }
        List<String> lines = text.get().lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().equals(RULE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(RULE) + 1;
        if (end < 1) {
            problems.add(
                    file,
                    1,
                    "The lesson has no front matter.",
                    "Begin with a line ---, then title, summary, minutes, objectives and requires, then a line ---.");
            return Optional.empty();
        }
        Optional<Entry> front = yaml.read(file, String.join("\n", lines.subList(1, end)), 2, "lesson");
        Optional<Entry> itemsFile = listed(folder, "items");
        Optional<Entry> figuresFile = listed(folder, "figures");
        List<Item> ownItems = itemsFile.map(read -> items.lessonItems(read, id)).orElse(List.of());
        List<Lab> ownLabs = labs.orElse(List.of());
        List<Figure> ownFigures = figuresFile.map(figures::figures).orElse(List.of());
        Set<String> unreadable = new HashSet<>();
        unreadable(folder, "item", itemsFile).ifPresent(unreadable::add);
        if (labs.isEmpty()) {
            unreadable.add("lab");
        }
        unreadable(folder, "figure", figuresFile).ifPresent(unreadable::add);
        if (front.isEmpty()) {
            return Optional.empty();
        }
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        BlockReader blocks = new BlockReader(file, end + 2, texts, ownItems, ownLabs, ownFigures, unreadable);
        List<Section> sections = sections(texts.parse(body), blocks, file, end + 2);
        blocks.checkAllPlaced();
        if (unreadable.isEmpty()) {
            new LessonRules(problems).check(file, ownItems, sections);
        }
        return Optional.of(new Lesson(
                id,
                front.get().text("title"),
                front.get().text("summary"),
                front.get().number("minutes"),
                objectives(front.get().at("objectives")),
                required(front.get()),
                sections,
                ownItems,
                ownLabs,
                ownFigures));
    }

    private Optional<Entry> listed(String folder, String name) {
        String file = folder + "/" + name + ".yaml";
        return files.text(file).isPresent() ? yaml.read(file, name) : Optional.empty();
    }

    private Optional<String> unreadable(String folder, String kind, Optional<Entry> read) {
        boolean there = files.text(folder + "/" + kind + "s.yaml").isPresent();
        return there && read.isEmpty() ? Optional.of(kind) : Optional.empty();
    }

    private List<Section> sections(Node document, BlockReader reader, String file, int firstLine) {
        List<Section> sections = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        String heading = "";
        List<Block> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof Heading title && title.getLevel() == 2) {
                addSection(sections, heading, blocks);
                heading = TextReader.plain(title);
                blocks = new ArrayList<>();
                if (!anchors.add(anchor(heading))) {
                    problems.add(
                            file,
                            Markdown.line(node, firstLine),
                            "The heading \"" + heading + "\" stands twice in this lesson.",
                            "Readers return to headings: give each its own words.");
                }
            } else {
                reader.block(node).ifPresent(blocks::add);
            }
            node = next;
        }
        addSection(sections, heading, blocks);
        return sections;
    }

    private static void addSection(List<Section> sections, String heading, List<Block> blocks) {
        if (!heading.isEmpty() || !blocks.isEmpty()) {
            sections.add(new Section(heading.isEmpty() ? "start" : anchor(heading), heading, blocks));
        }
    }

    static String anchor(String heading) {
        String slug =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug;
    }

    private static Map<Track, List<String>> objectives(Entry entry) {
        Map<Track, List<String>> objectives = new EnumMap<>(Track.class);
        for (Map.Entry<String, Entry> side : entry.fields()) {
            List<String> texts = new ArrayList<>();
            side.getValue().node().forEach(text -> texts.add(text.asString()));
            objectives.put(ItemReader.track(side.getKey()), texts);
        }
        return objectives;
    }

    private List<LessonId> required(Entry front) {
        List<LessonId> required = new ArrayList<>();
        for (Entry entry : front.each("requires")) {
            texts.lesson(entry).ifPresent(required::add);
        }
        return required;
    }
}
