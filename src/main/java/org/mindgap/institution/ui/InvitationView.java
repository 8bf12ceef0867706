package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.mindgap.institution.Acceptance;
import org.mindgap.institution.InvitationService;
import org.mindgap.institution.InvitationToken;
import org.mindgap.institution.Offer;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.widget.Errand;
import org.mindgap.widget.Routes;

/// An invitation, opened: who invites to what, what they will see, and the choice.
@Route(Routes.INVITATION + "/:token")
@AnonymousAllowed
@StyleSheet("css/institution.css")
class InvitationView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InvitationService invitations;
    private final CurrentLearner learner;
    private final PersonNames names;
    private final Said said = new Said();
    private final TextField name = new TextField();

    InvitationView(InvitationService invitations, CurrentLearner learner, PersonNames names) {
        this.invitations = invitations;
        this.learner = learner;
        this.names = names;
        addClassNames("page", "invited");
        name.setLabel(getTranslation("invitation.name"));
        name.setHelperText(getTranslation("invitation.name-help"));
        name.setErrorMessage(getTranslation("invitation.no-name"));
        name.setMaxLength(PersonName.LONGEST);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        said.clear();
        Optional<InvitationToken> token =
                event.getRouteParameters().get("token").flatMap(InvitationToken::parse);
        Optional<Offer> offer = token.flatMap(invitations::read);
        if (offer.isEmpty()) {
            end(getTranslation("invitation.unknown-title"), getTranslation("invitation.unknown"));
        } else if (offer.get().state() != Offer.State.OPEN) {
            end(
                    getTranslation("invitation.over-title"),
                    over(offer.get().state(), offer.get().institution().name()));
        } else {
            show(token.get(), offer.get());
        }
    }

    private void show(InvitationToken token, Offer offer) {
        String institution = offer.institution().name();
        Paragraph lead = new Paragraph(getTranslation(
                offer.inviter().isPresent() ? "invitation.lead" : "invitation.lead-unnamed",
                offer.inviter().map(PersonName::value).orElse(""),
                institution,
                Words.role(this, offer.role())));
        lead.addClassName("lead");
        add(new H1(getTranslation("invitation.title", institution)), lead);
        offer.group().ifPresent(group -> add(new Paragraph(getTranslation("invitation.group", group))));
        add(new WhatIsSeen(institution, offer.institution().retentionYears()));
        Optional<Learner> known = learner.find().filter(somebody -> !somebody.isGuest());
        if (known.isEmpty()) {
            askToSignIn(token);
        } else {
            askToDecide(token, offer, known.get());
        }
    }

    private void askToSignIn(InvitationToken token) {
        Errand.keep(Routes.INVITATION + "/" + token.value());
        Anchor signUp = new Anchor(Routes.SIGN_UP, getTranslation("invitation.sign-up"));
        signUp.addClassNames("button", "primary");
        Anchor signIn = new Anchor(Routes.SIGN_IN, getTranslation("invitation.sign-in"));
        signIn.addClassName("button");
        Div onwards = new Div(signUp, signIn);
        onwards.addClassName("onwards");
        add(new Paragraph(getTranslation("invitation.account")), onwards);
    }

    private void askToDecide(InvitationToken token, Offer offer, Learner known) {
        Errand.take();
        name.setValue(names.find(known.person())
                .or(offer::suggested)
                .map(PersonName::value)
                .orElse(""));
        Button accept = new Button(
                getTranslation("invitation.accept", offer.institution().name()), click -> accept(token));
        accept.addClassName("primary");
        Button decline = new Button(getTranslation("invitation.decline"), click -> decline(token, offer));
        Div onwards = new Div(accept, decline);
        onwards.addClassName("onwards");
        Paragraph account = new Paragraph(
                getTranslation("invitation.signed-in-as", known.email().orElse("")));
        account.addClassName("small");
        Div form = new Div(name, account);
        form.addClassName("form");
        add(form, said, onwards);
    }

    private void accept(InvitationToken token) {
        Optional<PersonName> given = PersonName.parse(name.getValue());
        name.setInvalid(given.isEmpty());
        if (given.isEmpty()) {
            name.focus();
            return;
        }
        Acceptance outcome = learner.find()
                .<Acceptance>map(known -> invitations.accept(known, token, given.get()))
                .orElseGet(Acceptance.NoAccount::new);
        switch (outcome) {
            case Acceptance.Accepted accepted -> welcome(accepted);
            case Acceptance.TooLate late -> end(getTranslation("invitation.over-title"), over(late.state(), ""));
            case Acceptance.Unknown _ ->
                end(getTranslation("invitation.unknown-title"), getTranslation("invitation.unknown"));
            case Acceptance.NoAccount _ -> said.refuse(getTranslation("invitation.account"));
        }
    }

    private void welcome(Acceptance.Accepted accepted) {
        end(
                getTranslation("invitation.accepted", accepted.institution().name()),
                getTranslation("invitation.accepted-words"));
    }

    private void decline(InvitationToken token, Offer offer) {
        invitations.decline(learner.start().person(), token);
        end(
                getTranslation("invitation.declined"),
                getTranslation("invitation.declined-words", offer.institution().name()));
    }

    private void end(String title, String words) {
        removeAll();
        Paragraph lead = new Paragraph(words);
        lead.addClassName("lead");
        Anchor path = new Anchor(Routes.PATH, getTranslation("not-found.to-path"));
        path.addClassNames("button", "primary");
        Anchor institutions = new Anchor(Routes.INSTITUTIONS, getTranslation("invitation.to-institutions"));
        Div onwards = new Div(path, institutions);
        onwards.addClassName("onwards");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, lead, onwards);
        heading.getElement().callJsFunction("focus");
    }

    private String over(Offer.State state, String institution) {
        return getTranslation(
                switch (state) {
                    case USED -> "invitation.used";
                    case REVOKED -> "invitation.revoked";
                    case EXPIRED -> "invitation.expired";
                    case WITHDRAWN, OPEN -> "invitation.withdrawn";
                },
                institution);
    }
}
