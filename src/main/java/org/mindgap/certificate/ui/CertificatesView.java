package org.mindgap.certificate.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mindgap.certificate.Badges;
import org.mindgap.certificate.Certificate;
import org.mindgap.certificate.CertificateDocument;
import org.mindgap.certificate.CertificateId;
import org.mindgap.certificate.CertificateService;
import org.mindgap.certificate.CertificateStanding;
import org.mindgap.certificate.CertificateWords;
import org.mindgap.certificate.Naming;
import org.mindgap.certificate.Revocation;
import org.mindgap.certificate.SiteAddress;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Routes;

/// A learner's certificates: put one's name on them, take them along, and show that they are genuine.
@Route(Routes.CERTIFICATES)
@AnonymousAllowed
@StyleSheet("css/certificate.css")
class CertificatesView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PDF = "application/pdf";

    private final CertificateService certificates;
    private final Badges badges;
    private final PersonNames names;
    private final CurrentLearner learner;
    private final SiteAddress site;
    private final CertificateWords words = new CertificateWords(getLocale());
    private final Div list = new Div();

    CertificatesView(
            CertificateService certificates,
            Badges badges,
            PersonNames names,
            CurrentLearner learner,
            SiteAddress site) {
        this.certificates = certificates;
        this.badges = badges;
        this.names = names;
        this.learner = learner;
        this.site = site;
        addClassNames("page", "certificates");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        H1 heading = new H1(getTranslation("certificates.title"));
        add(heading, list);
        Focus.onArrival(heading, event);
        show();
    }

    private void show() {
        list.removeAll();
        Optional<Learner> known = learner.find();
        List<CertificateStanding> owned =
                known.map(Learner::person).map(certificates::of).orElse(List.of());
        if (owned.isEmpty()) {
            addEmpty();
            return;
        }
        Learner owner = known.orElseThrow();
        list.add(lead(getTranslation("certificates.lead")));
        if (owner.isGuest()) {
            list.add(guestNote());
        }
        owned.forEach(standing -> list.add(section(owner, standing, owned)));
    }

    private void addEmpty() {
        Anchor path = new Anchor(Routes.PATH, getTranslation("certificates.to-path"));
        path.addClassNames("button", "primary");
        Anchor verify = new Anchor(Routes.VERIFY, getTranslation("certificates.to-verify"));
        list.add(lead(getTranslation("certificates.none")), onwards(path, verify));
    }

    private Section section(Learner owner, CertificateStanding standing, List<CertificateStanding> owned) {
        Certificate certificate = standing.certificate();
        H2 title = new H2(certificate.certified().title());
        title.setId("certificate-" + certificate.id());
        Section section = new Section(title);
        section.addClassName("certificate");
        section.getElement().setAttribute("aria-labelledby", "certificate-" + certificate.id());
        Paragraph completed = new Paragraph(getTranslation(
                certificate.renewal() ? "certificates.renewed" : "certificates.completed",
                words.date(certificate.issuedAt(), certificate.zone())));
        completed.addClassName("small");
        section.add(completed, StateWords.line(words, standing, certificates.now()));
        standing.revocation().ifPresent(revocation -> section.add(reason(revocation)));
        if (owner.isGuest()) {
            return section;
        }
        if (standing.holder().isPresent()) {
            section.add(new Paragraph(
                    getTranslation("certificates.on-it", standing.holder().get(), certificate.code())));
            section.add(downloads(certificate));
        } else {
            section.add(new Paragraph(getTranslation("certificates.name-why")));
            section.add(new NameForm(
                    suggestion(owner, owned),
                    name -> named(certificates.name(owner, certificate.id(), name), certificate)));
        }
        return section;
    }

    private Naming named(Naming outcome, Certificate certificate) {
        if (outcome != Naming.NOT_PRINTABLE) {
            show();
            list.getChildren()
                    .flatMap(Component::getChildren)
                    .filter(child -> child.getId().equals(Optional.of("certificate-" + certificate.id())))
                    .findFirst()
                    .ifPresent(title -> {
                        title.getElement().setAttribute("tabindex", "-1");
                        Focus.on(title);
                    });
        }
        return outcome;
    }

    /// The person's own name, else the one on another of their certificates.
    private Optional<PersonName> suggestion(Learner owner, List<CertificateStanding> owned) {
        return names.find(owner.person())
                .or(() -> owned.stream()
                        .flatMap(standing -> standing.holder().stream())
                        .findFirst());
    }

    private Div downloads(Certificate certificate) {
        String title = certificate.certified().title();
        Anchor pdf = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> pdf(event, certificate.id()), CertificateDocument.fileName(certificate, "pdf")),
                getTranslation("certificates.pdf"));
        pdf.addClassNames("button", "primary");
        pdf.setAriaLabel(getTranslation("certificates.pdf-of", title));
        Anchor badge = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> badge(event, certificate.id()), CertificateDocument.fileName(certificate, "jwt")),
                getTranslation("certificates.badge"));
        badge.addClassNames("button", "secondary");
        badge.setAriaLabel(getTranslation("certificates.badge-of", title));
        Anchor verify = new Anchor(Routes.VERIFY + "/" + certificate.code(), getTranslation("certificates.verify"));
        verify.setAriaLabel(getTranslation("certificates.verify-of", title));
        return onwards(pdf, badge, verify);
    }

    /// Looked up again for each download, so that one that stayed open after signing out gives nothing.
    private DownloadResponse pdf(DownloadEvent event, CertificateId id) {
        Optional<CertificateStanding> open = opened(id);
        if (open.isEmpty()) {
            return nothing();
        }
        byte[] bytes = CertificateDocument.pdf(open.get(), base(event));
        return file(bytes, CertificateDocument.fileName(open.get().certificate(), "pdf"), PDF);
    }

    private DownloadResponse badge(DownloadEvent event, CertificateId id) {
        Optional<EmailAddress> email = learner.find().flatMap(Learner::email).flatMap(EmailAddress::parse);
        Optional<CertificateStanding> open = opened(id);
        if (open.isEmpty() || email.isEmpty()) {
            return nothing();
        }
        Certificate certificate = open.get().certificate();
        byte[] bytes = badges.badge(certificate, email.get(), base(event)).getBytes(StandardCharsets.US_ASCII);
        return file(bytes, CertificateDocument.fileName(certificate, "jwt"), "text/plain");
    }

    private Optional<CertificateStanding> opened(CertificateId id) {
        return learner.find()
                .flatMap(owner -> certificates.open(owner, id))
                .filter(standing -> standing.holder().isPresent());
    }

    private String base(DownloadEvent event) {
        VaadinServletRequest request = (VaadinServletRequest) event.getRequest();
        return site.of(Objects.requireNonNull(request).getHttpServletRequest());
    }

    private static DownloadResponse file(byte[] bytes, String name, String type) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }

    private static DownloadResponse nothing() {
        return DownloadResponse.error(404);
    }

    private Paragraph reason(Revocation revocation) {
        return new Paragraph(getTranslation("certificates.revoked-because", revocation.reason()));
    }

    private Paragraph guestNote() {
        Paragraph note = new Paragraph(
                new Span(getTranslation("certificates.guest")),
                new Span(" "),
                new Anchor(Routes.SIGN_UP, getTranslation("certificates.sign-up")));
        note.addClassName("guest-note");
        return note;
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private static Div onwards(Component... places) {
        Div onwards = new Div(places);
        onwards.addClassName("onwards");
        return onwards;
    }
}
