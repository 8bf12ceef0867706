package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.function.BiConsumer;
import org.mindgap.institution.Institution;
import org.mindgap.people.AccountService;
import org.mindgap.people.PersonId;

/// Asks who is to administer an institution that has nobody left who does.
final class AppointForm extends Section {
    AppointForm(AccountService accounts, List<Institution> orphans, BiConsumer<Institution, PersonId> appoint) {
        Select<Institution> institution = new Select<>();
        institution.setLabel(getTranslation("institutions.institution"));
        institution.setItems(orphans);
        institution.setItemLabelGenerator(Institution::name);
        institution.setValue(orphans.getFirst());
        EmailField email = new EmailField(getTranslation("institutions.first-administrator"));
        email.setManualValidation(true);
        Button make = new Button(
                getTranslation("institutions.appoint"),
                click -> MakeInstitutionForm.account(accounts, email)
                        .ifPresent(person -> appoint.accept(institution.getValue(), person)));
        Div form = new Div(institution, email, make);
        form.addClassName("form");
        add(
                new H2(getTranslation("institutions.orphans")),
                new Paragraph(getTranslation("institutions.orphans-words")),
                form);
    }
}
