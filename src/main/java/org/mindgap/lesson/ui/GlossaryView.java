package org.mindgap.lesson.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Term;
import org.mindgap.widget.Markup;

/// The words of the field, and what each side means by them.
@Route(Addresses.GLOSSARY)
@AnonymousAllowed
class GlossaryView extends Article implements HasDynamicTitle {
    GlossaryView(Courses courses) {
        addClassNames("page", "glossary");
        Paragraph lead = new Paragraph(getTranslation("glossary.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("glossary.title")), lead);
        courses.in(getLocale()).terms().values().stream()
                .sorted(Comparator.comparing(term -> term.term().toLowerCase(getLocale())))
                .forEach(term -> add(entry(term)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.page-title");
    }

    private Div entry(Term term) {
        H2 title = new H2(term.term());
        Div entry = new Div(title, Markup.block(term.definition()));
        entry.setId(term.id().value());
        entry.addClassName("entry");
        term.clinical().ifPresent(text -> entry.add(side("glossary.clinical", "clinical", text)));
        term.technical().ifPresent(text -> entry.add(side("glossary.technical", "technical", text)));
        return entry;
    }

    private Div side(String label, String kind, RichText text) {
        Span name = new Span(getTranslation(label));
        name.addClassName("passage-label");
        Div side = new Div(name, Markup.block(text));
        side.addClassNames("passage", kind);
        return side;
    }
}
