package org.mindgap.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.security.DemoDoor;
import org.mindgap.security.SignIn;
import org.mindgap.security.SignInResult.SignedIn;
import org.mindgap.security.SignInResult.TooManyAttempts;
import org.mindgap.security.SignInResult.WrongCredentials;
import org.mindgap.widget.Errand;
import org.mindgap.widget.Routes;

/// Signing in; where there are demo accounts, they stand beside it.
@Route(Routes.SIGN_IN)
@AnonymousAllowed
class SignInView extends Article implements HasDynamicTitle {
    private final SignIn signIn;
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Checkbox remember = new Checkbox();
    private final Paragraph problem = new Paragraph();

    SignInView(SignIn signIn, Optional<DemoDoor> demo) {
        this.signIn = signIn;
        addClassNames("page", "form-page");
        email.setLabel(getTranslation("sign-in.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setErrorMessage(getTranslation("sign-in.email-missing"));
        password.setLabel(getTranslation("sign-in.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.addKeyPressListener(Key.ENTER, pressed -> enter());
        remember.setLabel(getTranslation("sign-in.remember"));
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button enter = new Button(getTranslation("sign-in.enter"), click -> enter());
        enter.addClassName("primary");
        Paragraph other = new Paragraph(
                new Span(getTranslation("sign-in.no-account")),
                new Span(" "),
                new Anchor(Routes.SIGN_UP, getTranslation("sign-in.sign-up")));
        Div form = new Div(email, password, remember, problem, enter, other);
        form.addClassName("form");
        add(new H1(getTranslation("sign-in.title")), form);
        demo.ifPresent(door -> add(demoAccounts(door)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.page-title");
    }

    private void enter() {
        if (email.getValue().isBlank() || password.getValue().isEmpty()) {
            show(getTranslation("sign-in.missing"));
            return;
        }
        switch (signIn.signIn(email.getValue(), password.getValue(), remember.getValue())) {
            case SignedIn _ ->
                getUI().ifPresent(ui -> ui.getPage().setLocation(Errand.take().orElse(Routes.PATH)));
            case WrongCredentials _ -> show(getTranslation("sign-in.wrong"));
            case TooManyAttempts refused ->
                show(getTranslation(
                        "sign-in.too-many", Math.max(1, (refused.retryAfter().toSeconds() + 59) / 60)));
        }
    }

    private void show(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private Section demoAccounts(DemoDoor door) {
        UnorderedList list = new UnorderedList();
        list.addClassName("demo-accounts");
        List<String> emails = door.emails();
        for (String account : emails) {
            Button use = new Button(account, click -> {
                email.setValue(account);
                password.setValue(door.password());
            });
            use.addClassName("quiet");
            use.setAriaLabel(getTranslation("sign-in.demo-use", account));
            list.add(new ListItem(use));
        }
        Section section = new Section(
                new H2(getTranslation("sign-in.demo")),
                new Paragraph(getTranslation("sign-in.demo-words", door.password())),
                list);
        section.addClassName("demo");
        return section;
    }
}
