package org.mindgap.certificate.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.mindgap.certificate.Certificate;
import org.mindgap.certificate.CertificateStanding;
import org.mindgap.certificate.CertificateState;
import org.mindgap.certificate.CertificateWords;

/// Whether a certificate is valid, in a sentence with its reason.
final class StateWords {
    private StateWords() {}

    /// The sentence under a mark of its own; the mark is not needed to understand it.
    static Paragraph line(CertificateWords words, CertificateStanding standing, Instant now) {
        CertificateState state = standing.state(now);
        Paragraph line = new Paragraph(sentence(words, standing, state));
        line.addClassNames("certificate-state", style(state));
        return line;
    }

    private static String sentence(CertificateWords words, CertificateStanding standing, CertificateState state) {
        Certificate certificate = standing.certificate();
        return switch (state) {
            case VALID ->
                certificate
                        .expiresAt()
                        .map(end -> words.say("certificate.is-valid-until", words.date(end, certificate.zone())))
                        .orElseGet(() -> words.say("certificate.is-valid"));
            case EXPIRED ->
                words.say(
                        "certificate.is-expired",
                        certificate
                                .expiresAt()
                                .map(end -> words.date(end, certificate.zone()))
                                .orElse(""));
            case SUPERSEDED -> words.say("certificate.is-superseded");
            case REVOKED ->
                standing.revocation()
                        .map(revocation -> words.say(
                                "certificate.is-revoked",
                                revocation.institution(),
                                words.date(revocation.at(), certificate.zone())))
                        .orElse("");
        };
    }

    private static String style(CertificateState state) {
        return switch (state) {
            case VALID -> "is-valid";
            case EXPIRED, SUPERSEDED -> "is-over";
            case REVOKED -> "is-revoked";
        };
    }
}
