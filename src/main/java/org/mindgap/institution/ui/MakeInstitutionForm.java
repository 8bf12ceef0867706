package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import org.mindgap.institution.Institution;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.PersonId;

/// Asks an administrator of the server for a new institution's name, time zone and first administrator.
final class MakeInstitutionForm extends Section {
    private final AccountService accounts;
    private final TextField name = new TextField();
    private final ZoneField zone = new ZoneField();
    private final EmailField email = new EmailField();

    /// False when nothing was made.
    @FunctionalInterface
    interface Making {
        boolean make(String name, ZoneId zone, PersonId administrator);
    }

    MakeInstitutionForm(AccountService accounts, Making making) {
        this.accounts = accounts;
        name.setLabel(getTranslation("institution.name"));
        name.setMaxLength(Institution.LONGEST_NAME);
        name.setErrorMessage(getTranslation("institution.refused-no-name"));
        email.setLabel(getTranslation("institutions.first-administrator"));
        email.setHelperText(getTranslation("institutions.first-administrator-help"));
        email.setManualValidation(true);
        Button make = new Button(getTranslation("institutions.make"), click -> make(making));
        make.addClassName("primary");
        Div form = new Div(name, zone, email, make);
        form.addClassName("form");
        add(new H2(getTranslation("institutions.new")), new Paragraph(getTranslation("institutions.new-words")), form);
    }

    private void make(Making making) {
        Optional<PersonId> administrator = account(accounts, email);
        boolean named = Institution.isName(name.getValue().strip());
        name.setInvalid(!named);
        boolean hasZone = zone.check();
        if (named && hasZone) {
            administrator.ifPresent(person -> making.make(name.getValue(), zone.getValue(), person));
        }
    }

    /// Whose account it is; else the field says why not.
    static Optional<PersonId> account(AccountService accounts, EmailField email) {
        Optional<PersonId> found = EmailAddress.parse(email.getValue())
                .flatMap(accounts::findByEmail)
                .map(Account::person);
        email.setErrorMessage(email.getTranslation("institutions.no-account"));
        email.setInvalid(found.isEmpty());
        return found;
    }
}
