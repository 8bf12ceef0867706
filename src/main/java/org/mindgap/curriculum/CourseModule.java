package org.mindgap.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A topic of the course: its lessons in order, and the check that completes it.
///
/// @param forms the test before and after, where the module has one
/// @param conversation what follows the lessons, where the module has one
public record CourseModule(
        ModuleId id,
        String title,
        String summary,
        List<Lesson> lessons,
        ModuleCheck check,
        Optional<Forms> forms,
        Optional<Conversation> conversation) {
    public CourseModule {
        lessons = List.copyOf(lessons);
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("The module " + id + " has no lessons");
        }
    }

    /// A module without a conversation.
    public CourseModule(
            ModuleId id, String title, String summary, List<Lesson> lessons, ModuleCheck check, Optional<Forms> forms) {
        this(id, title, summary, lessons, check, forms, Optional.empty());
    }

    public Optional<Lesson> lesson(LessonId id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<Item> item(ItemId id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    /// Every item of the module: of its lessons, its check and its forms.
    public Stream<Item> items() {
        return Stream.of(
                        lessons.stream().flatMap(lesson -> lesson.items().stream()),
                        check.bank().stream(),
                        forms.stream().flatMap(both -> both.items().stream()))
                .flatMap(Function.identity());
    }

    public Optional<Lesson> after(LessonId id) {
        int position = position(id);
        return position < lessons.size() ? Optional.of(lessons.get(position)) : Optional.empty();
    }

    /// The place of a lesson in its module, counted from 1.
    public int position(LessonId id) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("The module " + this.id + " has no lesson " + id);
    }

    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }
}
