package org.mindgap.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Section;

/// What an item says teaches it is there.
final class PassageRules {
    private final Problems problems;

    PassageRules(Problems problems) {
        this.problems = problems;
    }

    void check(List<CourseModule> modules, Map<String, Entry> places) {
        modules.stream()
                .flatMap(CourseModule::items)
                .forEach(item -> item.traits()
                        .teaches()
                        .filter(passage -> !passage.anchor().isEmpty())
                        .ifPresent(passage -> check(item, passage, modules, places)));
    }

    private void check(Item item, Passage passage, List<CourseModule> modules, Map<String, Entry> places) {
        Optional<Lesson> lesson = modules.stream()
                .flatMap(module -> module.lesson(passage.lesson()).stream())
                .findFirst();
        Entry place = places.get(item.id().value());
        if (place == null
                || lesson.filter(found -> found.hasSection(passage.anchor())).isPresent()) {
            return;
        }
        List<String> anchors = lesson.stream()
                .flatMap(found -> found.sections().stream())
                .map(Section::anchor)
                .toList();
        problems.add(
                place.file(),
                place.at("teaches").line(),
                "The lesson " + passage.lesson().lesson() + " has no passage \"" + passage.anchor() + "\".",
                "Its passages are " + String.join(", ", anchors) + ".");
    }
}
