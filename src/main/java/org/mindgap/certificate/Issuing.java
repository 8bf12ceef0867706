package org.mindgap.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.progress.Completion;
import org.springframework.stereotype.Component;

/// Makes the certificate of a completion.
@Component
class Issuing {
    /// The course has one language so far; a certificate says in which it is.
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Certificates certificates;
    private final RequiredValidity validity;
    private final Courses courses;
    private final ProfileService profiles;
    private final SecureRandom random = new SecureRandom();

    Issuing(Certificates certificates, RequiredValidity validity, Courses courses, ProfileService profiles) {
        this.certificates = certificates;
        this.validity = validity;
        this.courses = courses;
        this.profiles = profiles;
    }

    /// @throws org.springframework.dao.DuplicateKeyException if the completion has its certificate
    void issue(Completion completion) {
        Track track = profiles.find(completion.person()).map(Profile::track).orElse(Track.MIXED);
        RequiredValidity.Term term = validity.of(completion);
        certificates.insert(new Certificate(
                new CertificateId(UUID.randomUUID()),
                CertificateCode.random(random),
                completion.person(),
                completion.chain(),
                completion.seq(),
                completion.module(),
                completion.at(),
                completion.contentVersion(),
                Certified.of(courses.in(LANGUAGE), completion.module(), track, LANGUAGE),
                completion.way(),
                completion.renewal(),
                term.zone(),
                term.expires(),
                term.requirer()));
    }
}
