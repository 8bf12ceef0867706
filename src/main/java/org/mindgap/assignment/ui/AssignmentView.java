package org.mindgap.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.AssignmentBoard;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.AssignmentSheet;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.reminder.PlannedMailService;
import org.mindgap.reminder.ui.PlannedMails;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Routes;

/// One assignment: what it says, how it stands with everybody, more time and exemptions, and its end.
@Route(Routes.INSTITUTION_ASSIGNMENTS + "/:assignment")
@PermitAll
@StyleSheet("css/assignments.css")
class AssignmentView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final AssignmentService assignments;
    private final AssignmentBoard board;
    private final RequirementService requirements;
    private final PlannedMailService mails;
    private final Courses courses;
    private final Clock clock;
    private String title = "";

    AssignmentView(
            InstitutionDoor door,
            AssignmentService assignments,
            AssignmentBoard board,
            RequirementService requirements,
            PlannedMailService mails,
            Courses courses,
            Clock clock) {
        this.door = door;
        this.assignments = assignments;
        this.board = board;
        this.requirements = requirements;
        this.mails = mails;
        this.courses = courses;
        this.clock = clock;
        addClassNames("page", "managing", "assignments", "assignment");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        Assignment assignment = event.getRouteParameters()
                .get("assignment")
                .flatMap(AssignmentId::parse)
                .flatMap(id -> assignments.find(reach, id))
                .orElseThrow(NotFoundException::new);
        SheetAddress address = SheetAddress.of(
                Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()) + "/" + assignment.id(),
                event.getLocation().getQueryParameters());
        show(reach, assignment, address);
    }

    private void show(Reach reach, Assignment assignment, SheetAddress address) {
        removeAll();
        AssignmentWords words = new AssignmentWords(this, reach.institution().zone(), clock);
        String modules = words.modules(assignment, courses.in(getLocale()));
        title = getTranslation("assignment.page-title", modules);
        Paragraph place = new Paragraph(
                new Anchor(Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()), getTranslation("assign.back")));
        place.addClassName("meta");
        H1 heading = new H1(modules);
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_ASSIGNMENTS),
                place,
                heading,
                new AssignmentFacts(assignment, words));
        if (assignment.isCurrent()) {
            AssignmentSheet sheet =
                    board.sheet(reach, assignment.id(), address.query()).orElseThrow(NotFoundException::new);
            add(new RequirementTable(
                    sheet,
                    address,
                    words,
                    courses.in(getLocale()),
                    assignment.modules().size() > 1,
                    change -> door.find(reach.id())
                            .map(now -> change.apply(requirements, now))
                            .orElseGet(RequirementTable::refused),
                    () -> show(reach, assignment, address)));
            add(new PlannedMails(mails, reach, assignment.id()));
            if (assignments.mayEnd(reach, assignment)) {
                add(end(reach, assignment, address));
            }
        }
    }

    private Section end(Reach reach, Assignment assignment, SheetAddress address) {
        Section section = new Section();
        section.addClassName("ending");
        Div place = new Div();
        Button begin = new Button(getTranslation("assignment.end"));
        begin.addClassName("quiet");
        begin.addClickListener(click -> {
            place.removeAll();
            Paragraph sure = new Paragraph(getTranslation("assignment.end-sure"));
            Button end = new Button(getTranslation("assignment.end-now"), sureClick -> {
                Optional<Reach> now = door.find(reach.id());
                now.ifPresent(held -> assignments.end(held, assignment.id()));
                now.flatMap(held -> assignments.find(held, assignment.id()))
                        .ifPresent(ended -> show(reach, ended, address));
            });
            Button keep = new Button(getTranslation("assignment.end-not"), keepClick -> {
                place.removeAll();
                place.add(begin);
                Focus.on(begin);
            });
            Div both = new Div(end, keep);
            both.addClassName("onwards");
            place.add(sure, both);
            Focus.on(keep);
        });
        place.add(begin);
        section.add(new H2(getTranslation("assignment.end-title")), place);
        return section;
    }
}
