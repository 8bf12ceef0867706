package org.mindgap.certificate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.mindgap.certificate.CertificateService;
import org.mindgap.certificate.Revoking;

/// Lets an administrator of an institution that required the module revoke a certificate, with a reason.
final class RevocationForm extends Section {
    private final Function<String, Optional<Revoking>> revoke;
    private final TextField reason = new TextField();

    /// @param revoke does it by what the viewer administers at that moment; empty where that is too little by now
    RevocationForm(String institution, Function<String, Optional<Revoking>> revoke) {
        this.revoke = revoke;
        addClassName("certificate-revocation");
        reason.setLabel(getTranslation("verify.reason"));
        reason.setHelperText(getTranslation("verify.reason-help"));
        reason.setMaxLength(CertificateService.LONGEST_REASON);
        Button act = new Button(getTranslation("verify.revoke"), click -> act());
        act.addClassName("secondary");
        Div form = new Div(reason, act);
        form.addClassName("form");
        add(
                new H2(getTranslation("verify.revoke-title")),
                new Paragraph(getTranslation("verify.revoke-words", institution)),
                form);
    }

    private void act() {
        Revoking outcome = revoke.apply(reason.getValue()).orElse(Revoking.NOT_YOURS);
        reason.setInvalid(outcome == Revoking.NO_REASON || outcome == Revoking.NOT_YOURS);
        switch (outcome) {
            case NO_REASON -> complain("verify.reason-missing");
            case NOT_YOURS -> complain("verify.revoke-not-yours");
            case REVOKED, ALREADY_REVOKED -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void complain(String key) {
        reason.setErrorMessage(getTranslation(key));
        reason.focus();
    }
}
