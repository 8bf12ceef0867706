package org.mindgap.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import org.mindgap.people.AccountService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PasswordWeakness;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.EmailTaken;
import org.mindgap.people.SignUp.InvalidEmail;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.SignUp.WeakPassword;
import org.mindgap.security.SignIn;
import org.mindgap.widget.Errand;
import org.mindgap.widget.Routes;

/// Signing up; what somebody did as a guest becomes theirs.
@Route(Routes.SIGN_UP)
@AnonymousAllowed
class SignUpView extends Article implements HasDynamicTitle {
    private final AccountService accounts;
    private final ProfileService profiles;
    private final CurrentLearner learner;
    private final SignIn signIn;
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    SignUpView(AccountService accounts, ProfileService profiles, CurrentLearner learner, SignIn signIn) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.learner = learner;
        this.signIn = signIn;
        addClassNames("page", "form-page");
        boolean guest = guest().isPresent();
        Paragraph lead = new Paragraph(getTranslation(guest ? "sign-up.lead-guest" : "sign-up.lead"));
        lead.addClassName("lead");
        email.setLabel(getTranslation("sign-in.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("sign-in.password"));
        password.setHelperText(getTranslation("sign-up.password-rule"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.addKeyPressListener(Key.ENTER, pressed -> enter());
        Button enter = new Button(getTranslation("sign-up.enter"), click -> enter());
        enter.addClassName("primary");
        Paragraph privacy = new Paragraph(getTranslation("sign-up.privacy"));
        privacy.addClassName("small");
        Paragraph other = new Paragraph(
                new Span(getTranslation("sign-up.has-account")),
                new Span(" "),
                new Anchor(Routes.SIGN_IN, getTranslation("sign-up.sign-in")));
        Div form = new Div(email, password, enter, privacy, other);
        form.addClassName("form");
        add(new H1(getTranslation("sign-up.title")), lead, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-up.page-title");
    }

    private Optional<PersonId> guest() {
        return learner.find().filter(Learner::isGuest).map(Learner::person);
    }

    private void enter() {
        email.setInvalid(false);
        password.setInvalid(false);
        Optional<Duration> wait = signIn.waitBeforeSignUp();
        if (wait.isPresent()) {
            wrongEmail(getTranslation("sign-up.too-many", wait.get().toMinutes() + 1));
            return;
        }
        switch (accounts.signUp(email.getValue(), password.getValue(), guest())) {
            case SignedUp signedUp -> {
                signIn.signedUp(signedUp);
                boolean knowsTrack = profiles.find(signedUp.account().person()).isPresent();
                String onwards = Errand.take().orElse(knowsTrack ? Routes.PATH : Routes.ROLES);
                getUI().ifPresent(ui -> ui.getPage().setLocation(onwards));
            }
            case EmailTaken _ -> wrongEmail(getTranslation("sign-up.taken"));
            case InvalidEmail _ -> wrongEmail(getTranslation("sign-up.invalid"));
            case WeakPassword weak -> {
                password.setErrorMessage(getTranslation(words(weak.reason())));
                password.setInvalid(true);
                password.focus();
            }
        }
    }

    private void wrongEmail(String message) {
        email.setErrorMessage(message);
        email.setInvalid(true);
        email.focus();
    }

    private static String words(PasswordWeakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> "sign-up.too-short";
            case TOO_LONG -> "sign-up.too-long";
            case TOO_FEW_DIFFERENT_CHARACTERS -> "sign-up.too-few-different";
            case CONTAINS_THE_EMAIL -> "sign-up.contains-email";
        };
    }
}
