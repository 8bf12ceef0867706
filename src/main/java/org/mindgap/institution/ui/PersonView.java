package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Outcome;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.PersonRow;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// One person in an institution: their role and groups, and the end of their membership.
@Route(Routes.INSTITUTION_PERSON)
@PermitAll
@StyleSheet("css/institution.css")
class PersonView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final PeopleService people;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final Said said = new Said();
    private String name = "";

    PersonView(InstitutionDoor door, PeopleService people, InstitutionService institutions, InstitutionGroups groups) {
        this.door = door;
        this.people = people;
        this.institutions = institutions;
        this.groups = groups;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        PersonRow row = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(person -> people.find(reach, person))
                .orElseThrow(NotFoundException::new);
        said.clear();
        show(reach, row);
    }

    private void show(Reach reach, PersonRow row) {
        name = row.called();
        removeAll();
        String institution = reach.institution().name();
        Paragraph lead = new Paragraph(getTranslation(
                "person.lead",
                row.email(),
                Words.role(this, row.role()),
                Words.day(row.joined(), reach.institution().zone(), getLocale())));
        lead.addClassName("small");
        Anchor back = new Anchor(Routes.in(Routes.INSTITUTION_PEOPLE, reach.id()), getTranslation("person.back"));
        back.addClassName("small");
        Anchor record = new Anchor(
                Routes.in(Routes.INSTITUTION_RECORD, reach.id())
                        .replace(":person", row.person().toString()),
                getTranslation("person.record", row.called()));
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_PEOPLE),
                back,
                new H1(row.called()),
                lead,
                new Paragraph(record),
                said);
        if (reach.isWhole()) {
            add(role(reach, row));
        }
        add(ownGroups(reach, row));
        if (reach.isWhole()) {
            add(removal(reach, row, institution));
        }
    }

    private Section role(Reach reach, PersonRow row) {
        Select<InstitutionRole> role = new Select<>();
        role.setLabel(getTranslation("person.role"));
        role.setHelperText(getTranslation("person.role-help"));
        role.setItems(InstitutionRole.values());
        role.setItemLabelGenerator(known -> Words.role(this, known));
        role.setValue(row.role());
        Button change = new Button(
                getTranslation("person.change-role"),
                click -> act(
                        reach,
                        row,
                        now -> institutions.setRole(now, row.person(), role.getValue()),
                        getTranslation("person.role-changed", row.called(), Words.role(this, role.getValue()))));
        Div form = new Div(role, change);
        form.addClassName("in-a-row");
        return new Section(new H2(getTranslation("person.role")), form);
    }

    private Section ownGroups(Reach reach, PersonRow row) {
        List<Group> known = groups.within(reach);
        GroupPaths paths = GroupPaths.of(known);
        UnorderedList list = new UnorderedList();
        list.addClassName("managed-list");
        for (GroupId group : row.groups()) {
            paths.of(group).ifPresent(path -> {
                Button out = new Button(
                        getTranslation("person.take-out"),
                        click -> act(
                                reach,
                                row,
                                now -> groups.takeOut(now, row.person(), group),
                                getTranslation("person.taken-out", row.called(), path)));
                out.addClassName("quiet");
                out.setAriaLabel(getTranslation("person.take-out-of", path));
                list.add(new ListItem(new Span(path), out));
            });
        }
        List<Group> others = known.stream()
                .filter(group -> !row.groups().contains(group.id()))
                .toList();
        GroupChoice into = new GroupChoice(getTranslation("people.into"), Optional.empty(), others, paths);
        Button put = new Button(
                getTranslation("person.put"),
                click -> into.chosen()
                        .ifPresentOrElse(
                                group -> act(
                                        reach,
                                        row,
                                        now -> groups.add(now, row.person(), group),
                                        getTranslation(
                                                "person.was-put",
                                                row.called(),
                                                paths.of(group).orElse(""))),
                                () -> {
                                    into.setErrorMessage(getTranslation("people.into-missing"));
                                    into.setInvalid(true);
                                }));
        Div form = new Div(into, put);
        form.addClassName("in-a-row");
        form.setVisible(!others.isEmpty());
        Section section = new Section(new H2(getTranslation("person.groups")));
        section.add(row.groups().isEmpty() ? new Paragraph(getTranslation("person.no-groups")) : list);
        section.add(form);
        return section;
    }

    private NativeDetails removal(Reach reach, PersonRow row, String institution) {
        UnorderedList ends = new UnorderedList(
                new ListItem(getTranslation("person.ends-access", institution)),
                new ListItem(getTranslation("person.ends-groups")),
                new ListItem(getTranslation("person.ends-invitations")),
                new ListItem(getTranslation(
                        "person.stays-evidence",
                        institution,
                        reach.institution().retentionYears())),
                new ListItem(getTranslation("person.stays-account")));
        Button remove = new Button(
                getTranslation("person.remove-now", row.called(), institution),
                click -> door.act(reach.id(), now -> {
                    switch (institutions.remove(now, row.person())) {
                        case Outcome.Done _ ->
                            getUI().ifPresent(ui -> ui.navigate(Routes.in(Routes.INSTITUTION_PEOPLE, reach.id())));
                        case Outcome.Refused refused -> said.refuse(Words.refusal(this, refused.reason()));
                    }
                }));
        remove.addClassName("danger");
        NativeDetails removal = new NativeDetails(
                getTranslation("person.remove", institution),
                new Div(new Paragraph(getTranslation("person.remove-words", row.called())), ends, remove));
        removal.addClassName("removal");
        return removal;
    }

    private void act(Reach before, PersonRow row, Function<Reach, Outcome> act, String done) {
        door.act(before.id(), reach -> {
            Outcome outcome = act.apply(reach);
            Optional<PersonRow> now = people.find(reach, row.person());
            if (now.isEmpty()) {
                // A trainer took somebody out of their last group within reach.
                getUI().ifPresent(ui -> ui.navigate(Routes.in(Routes.INSTITUTION_PEOPLE, reach.id())));
                return;
            }
            show(reach, now.get());
            Words.tell(said, this, outcome, done);
        });
    }
}
