package org.mindgap.teaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.SourceId;

/// What a group's gain shows, and what it does not.
class GainReading extends Section {
    private static final SourceId PRETESTING = new SourceId("willson-1982");

    GainReading(Course course) {
        addClassName("gain-reading");
        ListItem pretest = new ListItem(new Span(getTranslation("group.reading-pretest")));
        Optional.ofNullable(course.sources().get(PRETESTING))
                .ifPresent(source ->
                        pretest.add(new Span(" "), new Anchor(Addresses.of(PRETESTING), "[" + source.label() + "]")));
        add(
                new H2(getTranslation("group.reading")),
                new UnorderedList(
                        new ListItem(getTranslation("group.reading-forms")),
                        new ListItem(getTranslation("group.reading-others")),
                        pretest,
                        new ListItem(getTranslation("group.reading-both")),
                        new ListItem(getTranslation("group.reading-tens"))));
    }
}
