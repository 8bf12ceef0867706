package org.mindgap.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study;

/// The bibliography, and what the study's figures are and are not.
@Route(Addresses.SOURCES)
@AnonymousAllowed
class SourcesView extends Article implements HasDynamicTitle {
    SourcesView(Courses courses) {
        addClassNames("page", "sources");
        Paragraph lead = new Paragraph(getTranslation("sources.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("sources.title")), lead);
        addStudy(courses.in(getLocale()).study());
        add(new H2(getTranslation("sources.bibliography")));
        courses.in(getLocale()).sources().values().stream()
                .sorted(Comparator.comparing(Source::label, String.CASE_INSENSITIVE_ORDER))
                .forEach(source -> add(entry(source)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sources.page-title");
    }

    private void addStudy(Study study) {
        Anchor article = new Anchor(study.origin().address(), study.origin().citation());
        Anchor licence =
                new Anchor(study.origin().licenceAddress(), study.origin().licence());
        add(
                new H2(getTranslation("sources.study")),
                new Paragraph(article),
                new Paragraph(licence),
                new Paragraph(new Anchor(Addresses.OPEN_DATA, getTranslation("open-data.from-sources"))),
                list(study.origin().about()),
                new H2(getTranslation("sources.limits")),
                list(study.origin().limits()),
                new H2(getTranslation("sources.changes")),
                list(study.origin().changes()));
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private Div entry(Source source) {
        String year = source.year().map(String::valueOf).orElse("");
        Paragraph citation = new Paragraph(getTranslation(
                "sources.citation", source.authors(), source.title(), source.venue(), year, source.detail()));
        Div entry = new Div(new H2(source.label()), citation);
        source.address().ifPresent(address -> entry.add(new Anchor(address, address)));
        entry.setId(source.id().value());
        entry.addClassName("entry");
        return entry;
    }
}
