package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mindgap.curriculum.Course;
import org.mindgap.quiz.Attempt;

/// What counts as right in somebody's attempts because it was withdrawn, with the reason; empty where nothing was.
final class WithdrawnItems extends Div {
    WithdrawnItems(List<Attempt> attempts, Course course) {
        attempts.stream()
                .flatMap(attempt -> attempt.items().stream())
                .distinct()
                .flatMap(item -> course.item(item).stream())
                .forEach(item -> item.traits()
                        .withdrawn()
                        .ifPresent(withdrawal -> add(
                                new Paragraph(getTranslation(
                                        "check.withdrawn", item.stem().plain())),
                                new WithdrawnNote(withdrawal))));
    }
}
