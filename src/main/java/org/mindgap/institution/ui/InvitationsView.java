package org.mindgap.institution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Invitation;
import org.mindgap.institution.InvitationService;
import org.mindgap.institution.Inviting;
import org.mindgap.institution.Inviting.Invited;
import org.mindgap.institution.Inviting.NotInvited;
import org.mindgap.institution.Outcome;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.Reach;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// Inviting people to an institution, and the invitations that are still open.
@Route(Routes.INSTITUTION_INVITATIONS)
@PermitAll
@StyleSheet("css/institution.css")
@StyleSheet("css/groups.css")
class InvitationsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final int RENEWED_DAYS = 30;

    private final InstitutionDoor door;
    private final InvitationService invitations;
    private final InstitutionGroups groups;
    private final PeopleService people;
    private final Said said = new Said();
    private final Div made = new Div();
    private final Section open = new Section();
    private String name = "";
    private int page;

    InvitationsView(
            InstitutionDoor door, InvitationService invitations, InstitutionGroups groups, PeopleService people) {
        this.door = door;
        this.invitations = invitations;
        this.groups = groups;
        this.people = people;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitations.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        name = reach.institution().name();
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .map(PeopleAddress::page)
                .orElse(0);
        said.clear();
        made.removeAll();
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("invitations.lead"));
        lead.addClassName("small");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_INVITATIONS),
                new H1(getTranslation("invitations.title")),
                lead);
        List<Group> known = groups.within(reach);
        if (!reach.isWhole() && known.isEmpty()) {
            add(new Paragraph(getTranslation("invitations.no-groups")));
            return;
        }
        add(new InviteForm(reach, known, this::invite), said, made);
        if (reach.isWhole()) {
            Paragraph file = new Paragraph(
                    new Anchor(Routes.in(Routes.INSTITUTION_FILE, reach.id()), getTranslation("invitations.by-file")));
            file.addClassName("small");
            add(file);
        }
        add(open);
        showOpen(reach);
    }

    private boolean invite(Reach before, InviteForm.Wish wish) {
        boolean[] done = {false};
        door.act(before.id(), reach -> {
            Inviting outcome = wish.email()
                    .map(email ->
                            invitations.inviteOne(reach, wish.role(), wish.group(), email, wish.name(), wish.days()))
                    .orElseGet(() -> invitations.inviteMany(reach, wish.role(), wish.group(), wish.days()));
            done[0] = outcome instanceof Invited;
            tell(reach, outcome);
        });
        return done[0];
    }

    private void tell(Reach reach, Inviting outcome) {
        made.removeAll();
        said.clear();
        switch (outcome) {
            case Invited invited -> {
                String until = Words.day(
                        invited.invitation().expires(), reach.institution().zone(), getLocale());
                made.add(new InvitationLink(
                        invited.token(),
                        invited.invitation()
                                .email()
                                .map(email -> getTranslation("invitations.made-for-one", email.value(), until))
                                .orElseGet(() -> getTranslation("invitations.made-for-many", until))));
                showOpen(reach);
            }
            case NotInvited refused -> said.refuse(Words.refusal(this, refused.reason()));
        }
    }

    private void showOpen(Reach reach) {
        int total = invitations.countOpen(reach);
        List<Invitation> shown = invitations.open(reach, page);
        open.removeAll();
        open.add(new H2(getTranslation("invitations.open", total)));
        if (shown.isEmpty()) {
            open.add(new Paragraph(getTranslation("invitations.none")));
            return;
        }
        GroupPaths paths = GroupPaths.of(groups.within(reach));
        List<PersonId> makers =
                shown.stream().map(Invitation::madeBy).distinct().toList();
        var called = people.known(reach.id(), makers);
        DenseTable table = new DenseTable(getTranslation("invitations.open", total))
                .column(getTranslation("invitations.for"))
                .column(getTranslation("people.role"))
                .column(getTranslation("people.group"))
                .column(getTranslation("invitations.made-by"))
                .column(getTranslation("invitations.expires"))
                .numbers(getTranslation("invitations.uses"))
                .column("");
        for (Invitation invitation : shown) {
            String whom = invitation.email().map(EmailAddress::value).orElse(getTranslation("invitations.many"));
            table.row(
                    DenseTable.name(new Span(whom)),
                    DenseTable.text(Words.role(this, invitation.role())),
                    DenseTable.text(invitation.group().flatMap(paths::of).orElse("–")),
                    DenseTable.text(called.getOrDefault(invitation.madeBy(), "–")),
                    DenseTable.day(
                            Words.day(invitation.expires(), reach.institution().zone(), getLocale())),
                    DenseTable.number(Integer.toString(invitation.uses())),
                    acts(reach.id(), invitation, whom));
        }
        open.add(
                table,
                new Pager(
                        page,
                        InvitationService.PAGE,
                        total,
                        number -> Routes.in(Routes.INSTITUTION_INVITATIONS, reach.id()) + "?page=" + (number + 1)));
    }

    private Component acts(InstitutionId institution, Invitation invitation, String whom) {
        Button renew = new Button(
                getTranslation("invitations.renew"),
                click -> door.act(
                        institution, reach -> tell(reach, invitations.renew(reach, invitation.id(), RENEWED_DAYS))));
        renew.setAriaLabel(getTranslation("invitations.renew-of", whom));
        renew.addClassName("quiet");
        Button revoke = new Button(
                getTranslation("invitations.revoke"),
                click -> door.act(institution, reach -> {
                    Outcome outcome = invitations.revoke(reach, invitation.id());
                    made.removeAll();
                    showOpen(reach);
                    Words.tell(said, this, outcome, getTranslation("invitations.revoked"));
                }));
        revoke.setAriaLabel(getTranslation("invitations.revoke-of", whom));
        revoke.addClassName("quiet");
        Div acts = new Div(renew, revoke);
        acts.addClassName("acts");
        return acts;
    }
}
