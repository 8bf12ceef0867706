package org.mindgap.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.widget.Markup;

/// What belongs to a number beside its value: what it does not say, how it is computed, and where to learn more.
final class ToolNotes extends Div {
    private final Course course;

    ToolNotes(Course course, Tool tool) {
        this.course = course;
        addClassName("tool-notes");
        add(
                part("workbench.caution", Markup.block(tool.caution())),
                part("workbench.formula", Markup.block(tool.formula()).named("tool-formula")),
                part("workbench.sources", sources(tool)));
        UnorderedList lessons = lessons(tool);
        if (lessons.getComponentCount() > 0) {
            add(part("workbench.lessons", lessons));
        }
    }

    private Section part(String heading, Component body) {
        return new Section(new H2(getTranslation(heading)), body);
    }

    private UnorderedList sources(Tool tool) {
        UnorderedList list = new UnorderedList();
        tool.sources().stream()
                .flatMap(id -> Optional.ofNullable(course.sources().get(id)).stream())
                .forEach(source -> list.add(new ListItem(source(source))));
        return list;
    }

    private Component source(Source source) {
        Anchor label = new Anchor(Addresses.of(source.id()), source.label());
        return new Div(
                label,
                new Span(" "),
                new Span(source.title() + (source.venue().isEmpty() ? "" : ". " + source.venue()) + "."));
    }

    /// The lessons that the course has; where it has only their module, that.
    private UnorderedList lessons(Tool tool) {
        UnorderedList list = new UnorderedList();
        List<String> shown = new ArrayList<>();
        for (LessonId id : tool.lessons()) {
            Optional<Anchor> link = course.lesson(id)
                    .map(Lesson::title)
                    .map(title -> new Anchor(Addresses.of(id), title))
                    .or(() -> course.module(id.module())
                            .map(module -> new Anchor(Addresses.of(module.id()), module.title())));
            link.filter(anchor -> !shown.contains(anchor.getHref())).ifPresent(anchor -> {
                shown.add(anchor.getHref());
                list.add(new ListItem(anchor));
            });
        }
        return list;
    }
}
