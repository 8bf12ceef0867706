package org.mindgap.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.people.Learner;
import org.mindgap.rights.Belonging;
import org.mindgap.rights.DataRights;
import org.mindgap.security.SignIn;
import org.mindgap.security.SignInResult;
import org.mindgap.widget.Days;

/// What goes and what stays when somebody deletes their account, and the deliberate act that does it.
class DeletionSection extends Section {
    private static final int MINUTE_SECONDS = 60;

    private final DataRights rights;
    private final Learner learner;
    private final SignIn signIn;
    private final Paragraph problem = new Paragraph();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Checkbox understood = new Checkbox();

    DeletionSection(DataRights rights, Learner learner, SignIn signIn, Clock clock) {
        this.rights = rights;
        this.learner = learner;
        this.signIn = signIn;
        addClassName("deletion");
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(
                new H2(getTranslation(learner.isGuest() ? "my-data.delete-guest-title" : "my-data.delete-title")),
                new H3(getTranslation("my-data.goes")),
                list(Stream.of("account", "name", "place", "words", "contribution", "groups")
                        .filter(part -> !learner.isGuest() || !part.equals("account"))
                        .map(part -> getTranslation("my-data.goes-" + part))),
                new H3(getTranslation("my-data.stays")),
                list(Stream.concat(
                        Stream.of(getTranslation("my-data.stays-ledger"), getTranslation("my-data.stays-answers")),
                        rights.belongings(learner.person()).stream()
                                .map(belonging -> kept(belonging, clock.instant())))));
        rights.belongings(learner.person()).stream()
                .filter(belonging -> belonging.member().isCurrent())
                .filter(belonging -> belonging.member().role() == InstitutionRole.ADMINISTRATOR)
                .forEach(belonging -> add(new Paragraph(getTranslation(
                        "my-data.administers", belonging.institution().name()))));
        add(form());
    }

    private Component form() {
        Button delete = new Button(
                getTranslation(learner.isGuest() ? "my-data.delete-guest" : "my-data.delete"), click -> delete());
        delete.addClassNames("primary", "danger");
        email.setLabel(getTranslation("my-data.confirm-email"));
        password.setLabel(getTranslation("my-data.confirm-password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        understood.setLabel(getTranslation("my-data.understood"));
        Div form = learner.isGuest() ? new Div(understood, problem, delete) : new Div(email, password, problem, delete);
        form.addClassName("form");
        return form;
    }

    private void delete() {
        if (learner.isGuest()) {
            if (understood.getValue()) {
                deleteNow();
            } else {
                say(getTranslation("my-data.not-understood"));
            }
            return;
        }
        String own = learner.email().orElse("");
        if (!email.getValue().strip().equalsIgnoreCase(own)) {
            say(getTranslation("my-data.other-email", own));
            return;
        }
        switch (signIn.confirm(password.getValue())) {
            case SignInResult.SignedIn _ -> deleteNow();
            case SignInResult.WrongCredentials _ -> say(getTranslation("my-data.wrong-password"));
            case SignInResult.TooManyAttempts refused ->
                say(getTranslation(
                        "sign-in.too-many",
                        Math.max(1, (refused.retryAfter().toSeconds() + MINUTE_SECONDS - 1) / MINUTE_SECONDS)));
        }
    }

    private void deleteNow() {
        rights.delete(learner);
        signIn.signOutForGood();
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private String kept(Belonging belonging, Instant now) {
        String until = Days.full(
                belonging.keptUntil(now).atZone(belonging.institution().zone()), getLocale());
        return getTranslation(
                "my-data.stays-evidence",
                belonging.institution().name(),
                belonging.institution().retentionYears(),
                until);
    }

    private static UnorderedList list(Stream<String> texts) {
        List<ListItem> items = texts.map(ListItem::new).toList();
        return new UnorderedList(items.toArray(ListItem[]::new));
    }
}
