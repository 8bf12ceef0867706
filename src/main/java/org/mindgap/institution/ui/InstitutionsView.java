package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Member;
import org.mindgap.institution.PeopleService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.widget.Routes;

/// The institutions that somebody belongs to, what each sees of them, and the way out; for the server's administrators
/// also the way to make one.
@Route(Routes.INSTITUTIONS)
@PermitAll
@StyleSheet("css/institution.css")
class InstitutionsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionService institutions;
    private final PeopleService people;
    private final PersonNames names;
    private final GroupService groups;
    private final AccountService accounts;
    private final CurrentLearner learner;
    private final Said said = new Said();

    InstitutionsView(
            InstitutionService institutions,
            PeopleService people,
            PersonNames names,
            GroupService groups,
            AccountService accounts,
            CurrentLearner learner) {
        this.institutions = institutions;
        this.people = people;
        this.names = names;
        this.groups = groups;
        this.accounts = accounts;
        this.learner = learner;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("institutions.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.clear();
        show();
    }

    private Learner known() {
        return learner.find().filter(somebody -> !somebody.isGuest()).orElseThrow(NotFoundException::new);
    }

    private void show() {
        Learner known = known();
        removeAll();
        add(new H1(getTranslation("institutions.title")), said);
        List<Institution> mine = institutions.of(known.person());
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("institutions.none")));
        }
        mine.forEach(institution -> institutions
                .member(institution.id(), known.person())
                .ifPresent(member -> add(entry(known, institution, member))));
        if (!mine.isEmpty()) {
            add(ownName(known));
        }
        if (known.authorities().contains(Authority.ADMINISTRATOR)) {
            addForServer(known);
        }
    }

    private Section entry(Learner known, Institution institution, Member member) {
        String in = groups.groupsOf(known.person()).stream()
                .filter(group ->
                        group.institution().filter(institution.id()::equals).isPresent())
                .map(Group::name)
                .collect(Collectors.joining(", "));
        String role = Words.role(this, member.role());
        String since = Words.day(member.joined(), institution.zone(), getLocale());
        Paragraph place = new Paragraph(
                in.isEmpty()
                        ? getTranslation("institutions.place", role, since)
                        : getTranslation("institutions.place-in", role, since, in));
        Section entry = new Section(new H2(institution.name()), place);
        entry.addClassName("own-institution");
        if (member.role() != InstitutionRole.LEARNER) {
            Anchor open = new Anchor(
                    Routes.in(Routes.INSTITUTION_PEOPLE, institution.id()), getTranslation("institutions.open"));
            open.addClassName("button");
            entry.add(open);
        }
        entry.add(
                new NativeDetails(
                        getTranslation("institutions.sees", institution.name()),
                        new WhatIsSeen(institution.name(), institution.retentionYears())),
                leaving(institution));
        return entry;
    }

    private NativeDetails leaving(Institution institution) {
        Button leave = new Button(getTranslation("institutions.leave-now", institution.name()), click -> {
            var outcome = institutions.leave(institution.id(), known().person());
            show();
            Words.tell(said, this, outcome, getTranslation("institutions.left", institution.name()));
        });
        leave.addClassName("danger");
        return new NativeDetails(
                getTranslation("institutions.leave"),
                new Div(
                        new Paragraph(getTranslation(
                                "institutions.leave-words", institution.name(), institution.retentionYears())),
                        leave));
    }

    private Section ownName(Learner known) {
        TextField name = new TextField(getTranslation("invitation.name"));
        name.setHelperText(getTranslation("invitation.name-help"));
        name.setErrorMessage(getTranslation("invitation.no-name"));
        name.setMaxLength(PersonName.LONGEST);
        name.setValue(names.find(known.person()).map(PersonName::value).orElse(""));
        Button keep = new Button(getTranslation("institutions.keep-name"), click -> {
            Optional<PersonName> given = PersonName.parse(name.getValue());
            name.setInvalid(given.isEmpty());
            given.ifPresent(value -> {
                people.rename(known(), value);
                said.say(getTranslation("institutions.name-kept", value.value()));
            });
        });
        Div form = new Div(name, keep);
        form.addClassName("in-a-row");
        return new Section(new H2(getTranslation("institutions.your-name")), form);
    }

    private void addForServer(Learner server) {
        add(new MakeInstitutionForm(accounts, (name, zone, administrator) -> {
            Optional<Institution> made = institutions.make(server, name, zone, administrator);
            if (made.isPresent()) {
                show();
                said.say(getTranslation("institutions.made", made.get().name()));
            }
            return made.isPresent();
        }));
        List<Institution> orphans = institutions.all(server).stream()
                .filter(institution -> institutions.isOrphaned(institution.id()))
                .toList();
        if (!orphans.isEmpty()) {
            add(new AppointForm(accounts, orphans, (institution, administrator) -> {
                var outcome = institutions.appoint(server, institution.id(), administrator);
                show();
                Words.tell(said, this, outcome, getTranslation("institutions.appointed", institution.name()));
            }));
        }
    }
}
