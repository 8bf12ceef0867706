package org.mindgap.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mindgap.assignment.AssignmentBoard;
import org.mindgap.assignment.AssignmentBoard.Line;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.widget.Routes;

/// The assignments of an institution: what, to whom, by when, and how it stands with each.
@Route(Routes.INSTITUTION_ASSIGNMENTS)
@PermitAll
@StyleSheet("css/assignments.css")
class AssignmentsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final AssignmentBoard board;
    private final InstitutionGroups groups;
    private final Courses courses;
    private final Clock clock;

    AssignmentsView(
            InstitutionDoor door, AssignmentBoard board, InstitutionGroups groups, Courses courses, Clock clock) {
        this.door = door;
        this.board = board;
        this.groups = groups;
        this.courses = courses;
        this.clock = clock;
        addClassNames("page", "managing", "assignments");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        removeAll();
        Anchor make = new Anchor(
                Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()) + "/new", getTranslation("assignments.new"));
        make.addClassNames("button", "primary");
        Div head = new Div(new H1(getTranslation("assignments.title")), make);
        head.addClassName("managing-head");
        add(new InstitutionFrame(reach, Routes.INSTITUTION_ASSIGNMENTS), head);
        List<Line> lines = board.lines(reach);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assignments.none"));
            none.addClassName("lead");
            add(none);
            return;
        }
        add(table(reach, lines));
    }

    private Div table(Reach reach, List<Line> lines) {
        AssignmentWords words = new AssignmentWords(this, reach.institution().zone(), clock);
        Course course = courses.in(getLocale());
        Map<GroupId, String> names = groups.within(reach).stream().collect(Collectors.toMap(Group::id, Group::name));
        List<List<Element>> rows = new ArrayList<>();
        for (Line line : lines) {
            Anchor open = new Anchor(
                    Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()) + "/"
                            + line.assignment().id(),
                    words.modules(line.assignment(), course));
            rows.add(List.of(
                    Tables.rowHead(open),
                    Tables.cell(targets(line, names)),
                    Tables.cell(words.due(line.assignment().due())),
                    Tables.number(Integer.toString(line.people())),
                    Tables.cell(standing(line, words))));
        }
        return Tables.scrolling(
                getTranslation("assignments.title"),
                List.of(
                        Tables.column(getTranslation("assignments.modules")),
                        Tables.column(getTranslation("assignments.targets")),
                        Tables.column(getTranslation("assignments.due")),
                        Tables.column(getTranslation("assignments.people")).setAttribute("class", "number"),
                        Tables.column(getTranslation("assignments.standing"))),
                rows);
    }

    private String targets(Line line, Map<GroupId, String> names) {
        List<String> parts = new ArrayList<>(line.assignment().groups().stream()
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .toList());
        int hidden = line.assignment().groups().size() - parts.size();
        if (hidden > 0) {
            parts.add(getTranslation("assignments.other-groups", hidden));
        }
        int named = line.assignment().people().size();
        if (named > 0) {
            parts.add(getTranslation("assignments.named", named));
        }
        return String.join(", ", parts);
    }

    private static Component standing(Line line, AssignmentWords words) {
        if (line.assignment().ended().isPresent()) {
            return new Span(words.say(
                    "assignments.ended", words.date(line.assignment().ended().get())));
        }
        Div standing = new Div();
        standing.addClassName("standing");
        for (RequirementState state : RequirementState.values()) {
            int count = line.counts().getOrDefault(state, 0);
            if (count > 0) {
                Span part = new Span(words.count(state, count));
                part.addClassNames("state", "state-" + AssignmentWords.name(state));
                standing.add(part);
            }
        }
        return standing;
    }
}
