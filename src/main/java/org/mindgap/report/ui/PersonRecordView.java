package org.mindgap.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.RequirementChange;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.DenseTable;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;
import org.mindgap.report.PersonRecord;
import org.mindgap.report.ReportService;
import org.mindgap.widget.Routes;

/// What an institution requires of one person, and what came of it. Whoever opens it is written down.
@Route(Routes.INSTITUTION_RECORD)
@PermitAll
@StyleSheet("css/institution.css")
@StyleSheet("css/report.css")
class PersonRecordView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final ReportService reports;
    private final Courses courses;
    private String called = "";

    PersonRecordView(InstitutionDoor door, ReportService reports, Courses courses) {
        this.door = door;
        this.reports = reports;
        this.courses = courses;
        addClassNames("page", "managing", "record");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.page-title", called);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        PersonRecord found = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(person -> reports.view(reach, person))
                .orElseThrow(NotFoundException::new);
        show(reach, found);
    }

    private void show(Reach reach, PersonRecord found) {
        Course course = courses.in(getLocale());
        StateWords words = new StateWords(this, getLocale(), reach.institution().zone(), found.at());
        called = found.called().orElseGet(() -> getTranslation("completion.name-removed"));
        removeAll();
        Paragraph lead = new Paragraph(getTranslation(
                found.person().equals(reach.holder()) ? "record.lead-own" : "record.lead",
                reach.institution().name()));
        lead.addClassName("small");
        Anchor back = new Anchor(Routes.in(Routes.INSTITUTION_COMPLETION, reach.id()), getTranslation("record.back"));
        back.addClassNames("small", "not-printed");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_COMPLETION),
                back,
                new H1(called),
                lead,
                new H2(getTranslation("record.required")));
        if (found.requirements().isEmpty()) {
            add(new Paragraph(getTranslation("record.nothing-required")));
            return;
        }
        found.requirements().forEach(entry -> add(entry(entry, course, words)));
        add(new H2(getTranslation("record.completions")), completions(found, course, words));
    }

    private Section entry(PersonRecord.Entry entry, Course course, StateWords words) {
        Span state = new Span(words.of(entry.row()));
        state.addClassName("record-state");
        Section section = new Section(
                new H3(CompletionFilters.title(course, entry.row().module())),
                new Paragraph(state),
                new Paragraph(getTranslation("record.why", entry.reason())),
                dates(entry, words));
        section.addClassName("record-entry");
        if (!entry.changes().isEmpty()) {
            UnorderedList changes = new UnorderedList();
            entry.changes().forEach(change -> changes.add(new ListItem(change(change, words))));
            section.add(changes);
        }
        return section;
    }

    private Paragraph dates(PersonRecord.Entry entry, StateWords words) {
        List<String> known = new ArrayList<>();
        known.add(
                getTranslation("record.due", words.day(words.lastDay(entry.row().due()))));
        entry.row()
                .started()
                .ifPresent(started -> known.add(getTranslation("record.started", words.day(Optional.of(started)))));
        entry.row().firstFulfilled().ifPresent(first -> {
            known.add(getTranslation("record.first-completed", words.day(Optional.of(first))));
            known.add(entry.row()
                    .validUntil()
                    .map(until -> getTranslation("record.valid-until", words.day(Optional.of(until))))
                    .orElseGet(() -> getTranslation("record.for-good")));
        });
        Paragraph dates = new Paragraph(String.join(" ", known));
        dates.addClassName("small");
        return dates;
    }

    private String change(RequirementChange change, StateWords words) {
        String on = words.day(Optional.of(change.made()));
        return switch (change.kind()) {
            case EXTENDED ->
                getTranslation(
                        "record.extended",
                        on,
                        change.due().map(words::lastDay).map(words::day).orElse("–"),
                        change.reason());
            case EXEMPTED -> getTranslation("record.exempted", on, change.reason());
            case REQUIRED_AGAIN -> getTranslation("record.required-again", on, change.reason());
        };
    }

    private Component completions(PersonRecord found, Course course, StateWords words) {
        if (found.completions().isEmpty()) {
            return new Paragraph(getTranslation("record.no-completions"));
        }
        DenseTable table = new DenseTable(getTranslation("record.completions"))
                .column(getTranslation("completion.column-module"))
                .column(getTranslation("record.when"))
                .column(getTranslation("record.how"));
        found.completions()
                .forEach(completion -> table.row(
                        DenseTable.name(new Span(CompletionFilters.title(course, completion.module()))),
                        DenseTable.text(words.day(Optional.of(completion.at()))),
                        DenseTable.text(how(completion))));
        return table;
    }

    private String how(Completion completion) {
        if (completion.renewal()) {
            return getTranslation("record.renewed");
        }
        return getTranslation(completion.way() == Completion.Way.LESSONS ? "record.by-lessons" : "record.by-test");
    }
}
