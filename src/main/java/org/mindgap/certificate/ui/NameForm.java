package org.mindgap.certificate.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.mindgap.certificate.Naming;
import org.mindgap.people.PersonName;
import org.mindgap.widget.Focus;

/// Puts a name on a certificate in two steps: write it, then read it again, because it stays.
final class NameForm extends Div {
    private final Function<PersonName, Naming> keep;
    private final TextField name = new TextField();
    private final Div confirmation = new Div();
    private final Button next;

    /// @param suggestion the name that the person or their institution wrote before
    /// @param keep stores the name; after success the page around this form is built anew
    NameForm(Optional<PersonName> suggestion, Function<PersonName, Naming> keep) {
        this.keep = keep;
        addClassNames("form", "certificate-name");
        name.setLabel(getTranslation("certificates.name"));
        name.setHelperText(getTranslation("certificates.name-help"));
        name.setMaxLength(PersonName.LONGEST);
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(suggestion.map(PersonName::value).orElse(""));
        name.addKeyPressListener(Key.ENTER, pressed -> confirm());
        next = new Button(getTranslation("certificates.name-next"), click -> confirm());
        next.addClassName("primary");
        confirmation.setVisible(false);
        confirmation.addClassName("certificate-confirm");
        add(name, next, confirmation);
    }

    private void confirm() {
        Optional<PersonName> written = PersonName.parse(name.getValue());
        complain(written.isEmpty(), "certificates.name-missing");
        written.ifPresent(this::ask);
    }

    private void ask(PersonName written) {
        Paragraph question = new Paragraph(getTranslation("certificates.name-confirm", written));
        Button yes = new Button(getTranslation("certificates.name-keep", written), click -> put(written));
        yes.addClassName("primary");
        Button back = new Button(getTranslation("certificates.name-change"), click -> change());
        back.addClassName("quiet");
        Div answers = new Div(yes, back);
        answers.addClassName("onwards");
        confirmation.removeAll();
        confirmation.add(question, answers);
        show(true);
        Focus.on(yes);
    }

    private void put(PersonName written) {
        if (keep.apply(written) == Naming.NOT_PRINTABLE) {
            change();
            complain(true, "certificates.name-not-printable");
        }
    }

    private void change() {
        show(false);
        name.focus();
    }

    private void show(boolean asking) {
        confirmation.setVisible(asking);
        name.setVisible(!asking);
        next.setVisible(!asking);
    }

    private void complain(boolean wrong, String key) {
        name.setInvalid(wrong);
        name.setErrorMessage(wrong ? getTranslation(key) : "");
        if (wrong) {
            name.focus();
        }
    }
}
