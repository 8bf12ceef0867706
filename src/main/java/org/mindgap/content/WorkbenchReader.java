package org.mindgap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Workbench;
import org.mindgap.curriculum.Workbench.Column;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Form;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Mark;
import org.mindgap.curriculum.Workbench.Output;
import org.mindgap.curriculum.Workbench.Picture;
import org.mindgap.curriculum.Workbench.PictureKind;
import org.mindgap.curriculum.Workbench.Shelf;
import org.mindgap.curriculum.Workbench.Tool;

/// Reads the pages of the workbench: a folder with the order of the shelves and a file for each. A course may have
/// none.
final class WorkbenchReader {
    private final ContentFiles files;
    private final YamlReader yaml;
    private final TextReader texts;

    WorkbenchReader(ContentFiles files, YamlReader yaml, TextReader texts) {
        this.files = files;
        this.yaml = yaml;
        this.texts = texts;
    }

    Workbench workbench(String folder) {
        String plan = folder + "/shelves.yaml";
        if (files.text(plan).isEmpty()) {
            return Workbench.EMPTY;
        }
        List<Shelf> shelves = new ArrayList<>();
        yaml.read(plan, "workbench")
                .ifPresent(order -> order.texts("shelves")
                        .forEach(id -> yaml.read(folder + "/" + id + ".yaml", "workbench-shelf")
                                .map(shelf -> shelf(id, shelf))
                                .ifPresent(shelves::add)));
        return new Workbench(shelves);
    }

    private Shelf shelf(String id, Entry entry) {
        return new Shelf(
                id,
                entry.text("title"),
                entry.text("lead"),
                entry.each("tools").stream().map(this::tool).toList());
    }

    private Tool tool(Entry entry) {
        return new Tool(
                entry.text("operation"),
                entry.text("title"),
                entry.text("question"),
                texts.text(entry, "about"),
                entry.each("fields").stream().map(WorkbenchReader::field).toList(),
                entry.each("results").stream().map(WorkbenchReader::output).toList(),
                entry.texts("headline"),
                entry.text("undefined"),
                entry.each("pictures").stream().map(WorkbenchReader::picture).toList(),
                texts.text(entry, "formula"),
                texts.text(entry, "caution"),
                texts.sources(entry),
                entry.texts("lessons").stream().map(LessonId::parse).toList());
    }

    private static Field field(Entry entry) {
        Kind kind = Kind.valueOf(upper(entry.text("kind")));
        return new Field(
                entry.text("name"),
                kind,
                entry.text("label", ""),
                entry.text("help", ""),
                entry.text("unit", ""),
                bound(entry, "from"),
                bound(entry, "to"),
                words(entry, "choices"),
                entry.each("columns").stream()
                        .map(column -> new Column(column.text("name"), column.text("label")))
                        .toList(),
                entry.text("preset", ""),
                entry.text("example", ""),
                kind == Kind.LEVEL
                        || kind == Kind.PATIENTS
                        || entry.text("optional", "no").equals("yes"));
    }

    private static OptionalDouble bound(Entry entry, String name) {
        return entry.has(name) ? OptionalDouble.of(entry.decimal(name)) : OptionalDouble.empty();
    }

    private static Output output(Entry entry) {
        return new Output(
                entry.text("name"),
                entry.text("label"),
                entry.text("meaning", ""),
                Form.valueOf(upper(entry.text("as", "number"))));
    }

    private static Picture picture(Entry entry) {
        return new Picture(
                PictureKind.valueOf(upper(entry.text("kind"))),
                entry.text("title"),
                entry.text("subtitle", ""),
                entry.text("description"),
                entry.each("marks").stream()
                        .map(mark -> new Mark(mark.text("label"), mark.text("value"), mark.text("interval", "")))
                        .toList(),
                words(entry, "words"));
    }

    /// In the order of the file.
    private static Map<String, String> words(Entry entry, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        entry.find(name)
                .ifPresent(found -> found.fields()
                        .forEach(
                                word -> words.put(word.getKey(), word.getValue().asText())));
        return words;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
