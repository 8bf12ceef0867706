package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Section;
import org.mindgap.curriculum.Source;

/// Where to read on: the passage that teaches what was asked, and the sources.
final class ReadOn extends Div {
    /// @param here the lesson that is being read
    ReadOn(Item item, Course course, Optional<LessonId> here) {
        addClassName("read-on");
        item.traits()
                .teaches()
                .flatMap(passage -> course.lesson(passage.lesson()).map(lesson -> taught(passage, lesson, here)))
                .ifPresent(this::add);
        List<Source> sources = item.traits().sources().stream()
                .flatMap(id -> Optional.ofNullable(course.sources().get(id)).stream())
                .toList();
        if (!sources.isEmpty()) {
            add(sources(sources));
        }
    }

    private Paragraph taught(Passage passage, Lesson lesson, Optional<LessonId> here) {
        String heading = lesson.sections().stream()
                .filter(section -> section.anchor().equals(passage.anchor()))
                .map(Section::heading)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(lesson.title());
        boolean inPage = here.filter(passage.lesson()::equals).isPresent() && lesson.hasSection(passage.anchor());
        String address = inPage ? "#" + passage.anchor() : Addresses.of(passage);
        return new Paragraph(new Span(getTranslation("feedback.taught")), new Anchor(address, heading));
    }

    private Paragraph sources(List<Source> sources) {
        Paragraph line = new Paragraph(new Span(getTranslation("feedback.sources", sources.size())));
        sources.forEach(source -> line.add(new Anchor(Addresses.of(source.id()), source.label())));
        return line;
    }
}
