package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A lesson: one idea in sections, with what its blocks refer to.
public record Lesson(
        LessonId id,
        String title,
        String summary,
        int minutes,
        Map<Track, List<String>> objectives,
        List<LessonId> requires,
        List<Section> sections,
        List<Item> items,
        List<Lab> labs,
        List<Figure> figures) {
    public Lesson {
        objectives = Map.copyOf(objectives);
        requires = List.copyOf(requires);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        labs = List.copyOf(labs);
        figures = List.copyOf(figures);
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Lab> lab(LabId id) {
        return labs.stream().filter(lab -> lab.id().equals(id)).findFirst();
    }

    public Optional<Figure> figure(FigureId id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    public boolean hasSection(String anchor) {
        return sections.stream().anyMatch(section -> section.anchor().equals(anchor));
    }

    /// The items that somebody on this track meets in the lesson.
    public List<Item> itemsFor(Track track) {
        return items.stream().filter(item -> item.isFor(track)).toList();
    }
}
