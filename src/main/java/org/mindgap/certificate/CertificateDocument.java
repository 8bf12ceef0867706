package org.mindgap.certificate;

import java.util.List;
import java.util.Locale;
import org.mindgap.document.AwardSheet;
import org.mindgap.people.PersonName;

/// A certificate on paper: one tagged page of A4.
public final class CertificateDocument {
    private static final String EMBLEM = """
            <svg xmlns="http://www.w3.org/2000/svg" width="24" height="12" viewBox="0 0 24 12"><title>%s</title>\
            <circle cx="6.1" cy="6" r="5.5" fill="#b8432a"/><path fill="#1f5fa8" d="M11.6 6l6-6 6 6-6 6z"/></svg>""";

    private CertificateDocument() {}

    /// @param base where the application is found, as [SiteAddress] says it
    /// @throws IllegalArgumentException if it bears no name
    public static byte[] pdf(CertificateStanding standing, String base) {
        Certificate certificate = standing.certificate();
        Certified certified = certificate.certified();
        String holder = standing.holder()
                .map(PersonName::value)
                .orElseThrow(() -> new IllegalArgumentException("Nobody’s name is on " + certificate.id()));
        Locale language = certified.language();
        CertificateWords words = new CertificateWords(language);
        String address = SiteAddress.verify(base, certificate.code());
        return new AwardSheet(
                        language,
                        words.say("certificate.document-title", certified.title(), holder),
                        words.say("certificate.document-description", certified.title()),
                        new AwardSheet.Maker(
                                EMBLEM.formatted(words.say("certificate.emblem")),
                                "Mindgap",
                                words.say("certificate.maker")),
                        new AwardSheet.Award(
                                words.say("certificate.kind"),
                                holder,
                                words.say("certificate.has-completed"),
                                certified.title()),
                        facts(words, certificate),
                        words.say("certificate.objectives"),
                        certified.objectives(),
                        new AwardSheet.Check(
                                QrCode.svg(address),
                                words.say("certificate.check"),
                                words.say("certificate.check-words"),
                                address,
                                certificate.code().value()))
                .toPdf();
    }

    /// How the file is called, such as `mindgap-certificate-cross-validation-2026-03-02.pdf`.
    public static String fileName(Certificate certificate, String ending) {
        return "mindgap-certificate-%s-%s.%s"
                .formatted(
                        certificate.module(),
                        certificate.issuedAt().atZone(certificate.zone()).toLocalDate(),
                        ending);
    }

    private static List<AwardSheet.Fact> facts(CertificateWords words, Certificate certificate) {
        return words.facts(certificate).stream()
                .map(field -> new AwardSheet.Fact(field.label(), field.value()))
                .toList();
    }
}
