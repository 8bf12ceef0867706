package org.mindgap.certificate.ui;

import com.vaadin.flow.component.Key;
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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.mindgap.certificate.CertificateCode;
import org.mindgap.certificate.CertificateService;
import org.mindgap.certificate.CertificateStanding;
import org.mindgap.certificate.CertificateState;
import org.mindgap.certificate.CertificateWords;
import org.mindgap.certificate.Verification;
import org.mindgap.people.CurrentLearner;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Routes;

/// Says to everybody who has a certificate's code what it certifies, and whether it is valid.
@Route(Routes.VERIFY + "/:code?")
@AnonymousAllowed
@StyleSheet("css/certificate.css")
class VerifyView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final long MINUTE = 60;

    private final CertificateService certificates;
    private final CurrentLearner learner;
    private final CertificateWords words = new CertificateWords(getLocale());
    private final TextField code = new TextField();

    VerifyView(CertificateService certificates, CurrentLearner learner) {
        this.certificates = certificates;
        this.learner = learner;
        addClassNames("page", "verify");
        code.setLabel(getTranslation("verify.code"));
        code.setHelperText(getTranslation("verify.code-help"));
        code.addKeyPressListener(Key.ENTER, pressed -> look());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verify.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        code.setInvalid(false);
        code.setValue(event.getRouteParameters().get("code").orElse(""));
        if (code.isEmpty()) {
            ask(heading(event, "verify.title"), getTranslation("verify.lead"));
            return;
        }
        Optional<CertificateCode> given = CertificateCode.parse(code.getValue());
        if (given.isEmpty()) {
            ask(heading(event, "verify.no-code-title"), getTranslation("verify.no-code"));
            return;
        }
        switch (certificates.verify(given.get(), address())) {
            case Verification.Found found -> show(found.standing(), event);
            case Verification.Unknown _ ->
                ask(heading(event, "verify.unknown-title"), getTranslation("verify.unknown"));
            case Verification.TooMany many ->
                ask(
                        heading(event, "verify.too-many-title"),
                        getTranslation(
                                "verify.too-many",
                                Math.ceilDiv(many.retryAfter().toSeconds() + 1, MINUTE)));
        }
    }

    private void ask(H1 heading, String sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("lead");
        Button look = new Button(getTranslation("verify.look"), click -> look());
        look.addClassName("primary");
        Div form = new Div(code, look);
        form.addClassName("form");
        add(heading, lead, form);
    }

    private void look() {
        Optional<CertificateCode> given = CertificateCode.parse(code.getValue());
        code.setInvalid(given.isEmpty());
        code.setErrorMessage(getTranslation("verify.no-code"));
        given.ifPresentOrElse(typed -> getUI().ifPresent(ui -> ui.navigate(Routes.VERIFY + "/" + typed)), code::focus);
    }

    private void show(CertificateStanding standing, BeforeEnterEvent event) {
        H1 heading = heading(event, title(standing.state(certificates.now())));
        add(
                heading,
                StateWords.line(words, standing, certificates.now()),
                new CertificateFields(words, standing),
                meaning());
        learner.find()
                .filter(viewer -> standing.revocation().isEmpty())
                .flatMap(viewer -> certificates.revoker(viewer, standing.certificate()))
                .ifPresent(reach -> add(new RevocationForm(
                        reach.institution().name(),
                        reason -> learner.find()
                                .flatMap(viewer -> certificates.revoker(viewer, standing.certificate()))
                                .map(again -> certificates.revoke(
                                        again, standing.certificate().id(), reason)))));
        Div onwards = new Div(new Anchor(Routes.VERIFY, getTranslation("verify.another")));
        onwards.addClassName("onwards");
        add(onwards);
    }

    private static String address() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
    }

    private Paragraph meaning() {
        Paragraph meaning = new Paragraph(getTranslation("verify.meaning"));
        meaning.addClassName("small");
        return meaning;
    }

    private H1 heading(BeforeEnterEvent event, String key) {
        H1 heading = new H1(getTranslation(key));
        Focus.onArrival(heading, event);
        return heading;
    }

    private static String title(CertificateState state) {
        return switch (state) {
            case VALID -> "verify.valid";
            case EXPIRED -> "verify.expired";
            case SUPERSEDED -> "verify.superseded";
            case REVOKED -> "verify.revoked";
        };
    }
}
