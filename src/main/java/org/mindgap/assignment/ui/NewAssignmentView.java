package org.mindgap.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.assignment.AssignablePeople;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Preview;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Routes;

/// Writes an assignment, with a preview of what will come of it.
@Route(Routes.INSTITUTION_ASSIGNMENTS + "/new")
@PermitAll
@StyleSheet("css/assignments.css")
class NewAssignmentView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    /// From so many people on, saving is done in the background with a progress bar.
    private static final int MANY = 1500;

    private final InstitutionDoor door;
    private final AssignmentService assignments;
    private final AssignablePeople people;
    private final InstitutionGroups groups;
    private final Courses courses;
    private final Clock clock;
    private final Button save = new Button();
    private final Div outcome = new Div();

    NewAssignmentView(
            InstitutionDoor door,
            AssignmentService assignments,
            AssignablePeople people,
            InstitutionGroups groups,
            Courses courses,
            Clock clock) {
        this.door = door;
        this.assignments = assignments;
        this.people = people;
        this.groups = groups;
        this.courses = courses;
        this.clock = clock;
        addClassNames("page", "managing", "assignments", "assign");
        save.addClassName("primary");
        save.setDisableOnClick(false);
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assign.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        InstitutionId institution = reach.id();
        removeAll();
        Anchor back = new Anchor(Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()), getTranslation("assign.back"));
        Paragraph place = new Paragraph(back);
        place.addClassName("meta");
        PreviewPanel preview =
                new PreviewPanel(new AssignmentWords(this, reach.institution().zone(), clock));
        List<Group> within = groups.within(reach);
        Map<GroupId, String> paths = paths(within);
        List<Group> inOrder = within.stream()
                .sorted(Comparator.comparing(group -> paths.getOrDefault(group.id(), "")))
                .toList();
        Runnable[] show = new Runnable[1];
        AssignmentForm form = new AssignmentForm(
                courses.in(getLocale()).modules(),
                inOrder,
                group -> paths.getOrDefault(group.id(), group.name()),
                text -> door.find(institution)
                        .map(now -> people.search(now, text, PeoplePicker.MOST_FOUND + 1))
                        .orElse(List.of()),
                () -> show[0].run());
        show[0] = () -> door.find(institution)
                .map(now -> assignments.preview(now, form.draft()))
                .ifPresent(shown -> {
                    preview.show(shown);
                    save.setText(getTranslation("assign.save", shown.people()));
                });
        show[0].run();
        save.addClickListener(click -> save(institution, form.draft(), preview));
        Div onwards = new Div(save);
        onwards.addClassName("onwards");
        Div side = new Div(preview, onwards, outcome);
        side.addClassName("assign-side");
        Div both = new Div(form, side);
        both.addClassName("assign-both");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_ASSIGNMENTS),
                place,
                new H1(getTranslation("assign.title")),
                both);
    }

    /// "Radiology › Night team": each group with those that it stands within, as far as they are within reach.
    private static Map<GroupId, String> paths(List<Group> within) {
        Map<GroupId, Group> known = new HashMap<>();
        within.forEach(group -> known.put(group.id(), group));
        Map<GroupId, String> paths = new HashMap<>();
        for (Group group : within) {
            List<String> names = new ArrayList<>();
            Optional<Group> here = Optional.of(group);
            while (here.isPresent()) {
                names.addFirst(here.get().name());
                here = here.get().parent().map(known::get);
            }
            paths.put(group.id(), String.join(" › ", names));
        }
        return paths;
    }

    private void save(InstitutionId institution, Draft draft, PreviewPanel panel) {
        outcome.removeAll();
        Optional<Reach> now = door.find(institution);
        if (now.isEmpty()) {
            outcome.add(error("assign.no-longer"));
            return;
        }
        Reach reach = now.get();
        Preview preview = assignments.preview(reach, draft);
        panel.show(preview);
        if (!preview.canBeSaved()) {
            outcome.add(error("assign.not-yet"));
            return;
        }
        if (preview.people() < MANY) {
            show(reach, assignments.save(reach, draft, SavingProgress.SILENT));
            return;
        }
        save.setEnabled(false);
        Saving saving = new Saving(preview.people());
        outcome.add(saving);
        getUI().ifPresent(ui -> saving.start(
                ui, progress -> assignments.save(reach, draft, progress), saved -> show(reach, saved), () -> {
                    save.setEnabled(true);
                    outcome.removeAll();
                    outcome.add(error("assign.failed"));
                }));
    }

    private void show(Reach reach, Saved saved) {
        switch (saved) {
            case Saved.Done done ->
                getUI().ifPresent(ui -> ui.navigate(Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()) + "/"
                        + done.assignment().id()));
            case Saved.Refused refused -> {
                save.setEnabled(true);
                outcome.removeAll();
                AssignmentWords words =
                        new AssignmentWords(this, reach.institution().zone(), clock);
                words.faults(refused.faults()).forEach(fault -> outcome.add(new Paragraph(fault)));
            }
        }
    }

    private Paragraph error(String key) {
        Paragraph error = new Paragraph(getTranslation(key));
        error.addClassName("field-error");
        error.getElement().setAttribute("tabindex", "-1");
        Focus.on(error);
        return error;
    }
}
