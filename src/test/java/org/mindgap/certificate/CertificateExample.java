package org.mindgap.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.progress.Completion;

/// Certificates to print and to sign without a database.
public final class CertificateExample {
    private static final List<String> OBJECTIVES = List.of(
            "Explain in two sentences why one 80/20 split of 120 patients cannot decide between an AUC of 0.78 and one of 0.82",
            "Find the number of test patients with the event in a methods section and say what it allows",
            "Say what a patient-wise split protects from");

    private CertificateExample() {}

    public static CertificateStanding named(String holder) {
        return with(holder, "Cross-validation on small datasets", OBJECTIVES);
    }

    /// As much as a module can bring: 30 objectives of both sides, and long names.
    public static CertificateStanding full() {
        List<String> many = IntStream.range(0, 30)
                .mapToObj(number -> (number + 1) + ". " + OBJECTIVES.get(number % 2))
                .toList();
        return with(
                "Maximiliana Konstantinopoulou-Papadimitriou van der Weijden-Bergström",
                "Segmentation metrics, and which of them answers the question that somebody asked",
                many);
    }

    private static CertificateStanding with(String holder, String title, List<String> objectives) {
        Certificate certificate = new Certificate(
                new CertificateId(UUID.fromString("5f0c2a3e-97f4-4a55-9d32-1d0f6f3f0c11")),
                new CertificateCode("7K2MQ-9XR4T-0BDHC-5WJ81"),
                PersonId.random(),
                PersonId.random(),
                42,
                new ModuleId("cross-validation"),
                Instant.parse("2026-03-02T09:15:27.123456Z"),
                "ab12".repeat(16),
                new Certified("ab12".repeat(16), title, objectives, 41, Track.MIXED, Locale.ENGLISH),
                Completion.Way.LESSONS,
                false,
                ZoneId.of("Europe/Athens"),
                Optional.of(Instant.parse("2027-03-02T09:15:27.123456Z")),
                Optional.of(new Requirer(
                        new InstitutionId(UUID.fromString("0a4e8f6c-0d8d-45a5-8d0e-57a7a3f3f2a1")),
                        "University Hospital of Heraklion, Radiology")));
        return new CertificateStanding(
                certificate, Optional.of(new PersonName(holder)), false, Optional.empty(), false);
    }
}
