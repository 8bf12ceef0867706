package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.widget.Markup;

/// The themes that came out of the survey's open question.
final class ThemeList extends Div {
    ThemeList(Course course) {
        addClassName("themes");
        course.study().themes().forEach(theme -> add(theme(course, theme)));
    }

    private Section theme(Course course, Theme theme) {
        List<Source> sources = theme.sources().stream()
                .map(course.sources()::get)
                .filter(Objects::nonNull)
                .toList();
        Paragraph origin = new Paragraph(getTranslation("comparison.sources"));
        origin.addClassName("small");
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            origin.add(new Span(i == 0 ? " " : ", "), new Anchor(Addresses.of(source.id()), source.label()));
        }
        return new Section(new H3(theme.title()), Markup.block(theme.text()), origin);
    }
}
