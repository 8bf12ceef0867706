package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Track;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.Completion;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(
        packages = {"org.mindgap.certificate", "org.mindgap.institution"},
        beans = {CourseFixture.class, MovableClock.Instead.class})
class CertificateServiceTest {
    private static final CourseModule MODULE = CourseFixture.course().modules().getFirst();
    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
    private static final PersonName NAME = new PersonName("Ada Lovelace");

    private final CertificateService certificates;
    private final MissingCertificates missing;
    private final Completions completions;
    private final Ledger ledger;
    private final Guests guests;
    private final AccountService accounts;
    private final ProfileService profiles;
    private final InstitutionService institutions;
    private final ReachService reaches;
    private final AdministrationLog log;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final JdbcClient application;
    private final JdbcClient owner;

    CertificateServiceTest(
            CertificateService certificates,
            MissingCertificates missing,
            Completions completions,
            Ledger ledger,
            Guests guests,
            AccountService accounts,
            ProfileService profiles,
            InstitutionService institutions,
            ReachService reaches,
            AdministrationLog log,
            TransactionTemplate transaction,
            MovableClock clock,
            DatabaseUnderTest database) {
        this.certificates = certificates;
        this.missing = missing;
        this.completions = completions;
        this.ledger = ledger;
        this.guests = guests;
        this.accounts = accounts;
        this.profiles = profiles;
        this.institutions = institutions;
        this.reaches = reaches;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
        this.application = database.asApplication();
        this.owner = database.asOwner();
    }

    @Test
    void isIssuedWithTheCompletionThatItComesFrom() {
        Learner learner = somebody();
        profiles.choose(learner.person(), Set.of(ProfessionalRole.CLINICAL_EXPERT));
        complete(learner.person());

        Completion completion = completions.of(learner.person()).getFirst();
        CertificateStanding standing = only(learner);
        Certificate certificate = standing.certificate();
        assertThat(certificate.person()).isEqualTo(learner.person());
        assertThat(certificate.chain()).isEqualTo(completion.chain());
        assertThat(certificate.seq()).isEqualTo(completion.seq());
        assertThat(certificate.issuedAt()).isEqualTo(completion.at());
        assertThat(certificate.contentVersion()).isEqualTo(completion.contentVersion());
        assertThat(certificate.way()).isEqualTo(Completion.Way.LESSONS);
        assertThat(certificate.certified().title()).isEqualTo("Splitting");
        assertThat(certificate.certified().minutes()).isEqualTo(10);
        assertThat(certificate.certified().track()).isEqualTo(Track.CLINICAL);
        assertThat(certificate.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(certificate.expiresAt()).isEmpty();
        assertThat(certificate.requirer()).isEmpty();
        assertThat(standing.state(clock.instant().plus(Duration.ofDays(36_500))))
                .isEqualTo(CertificateState.VALID);
    }

    @Test
    void isNotIssuedWhenTheCompletionIsUndone() {
        Learner learner = somebody();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    MODULE.lessons()
                            .forEach(lesson -> append(
                                    learner.person(),
                                    EventKind.LESSON_FINISHED,
                                    lesson.id().toString(),
                                    Map.of()));
                    happened(learner.person(), EventKind.CHECK_FINISHED, Map.of("passed", "true"));
                    assertThat(certificates.of(learner.person())).hasSize(1);
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(certificates.of(learner.person())).isEmpty();
    }

    @Test
    void expiresWhenTheShortestRequirementDoesByTheInstitutionsClock() {
        Learner administrator = somebody();
        Institution clinic = institution("Clinic", administrator);
        Institution society = institution("Society", administrator);
        Learner learner = somebody();
        require(clinic, administrator, learner, true, 24, false, null);
        require(society, administrator, learner, true, 6, false, null);
        require(society, administrator, learner, true, null, false, null);
        require(clinic, administrator, learner, true, 1, true, null);
        require(clinic, administrator, learner, true, 2, false, clock.instant());
        clock.set(Instant.parse("2026-08-31T22:30:00Z"));
        complete(learner.person());

        CertificateStanding standing = only(learner);
        // In Athens it was the first of September already, at half past one; six months later winter time holds.
        Instant end = LocalDate.of(2027, 3, 1).atTime(1, 30).atZone(ATHENS).toInstant();
        assertThat(standing.certificate().expiresAt()).contains(end);
        assertThat(standing.certificate().requirer()).contains(new Requirer(society.id(), "Society"));
        assertThat(standing.certificate().zone()).isEqualTo(ATHENS);
        assertThat(standing.state(end.minusMillis(1))).isEqualTo(CertificateState.VALID);
        assertThat(standing.state(end)).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void takesNoTermFromARequirementForWhichTheTestDoesNotCount() {
        Learner administrator = somebody();
        Institution clinic = institution("Clinic", administrator);
        Learner learner = somebody();
        require(clinic, administrator, learner, false, 6, false, null);
        happened(learner.person(), EventKind.TEST_FINISHED, Map.of("passed", "true", "occasion", "BEFORE"));
        check(learner.person(), true);
        assertThat(only(learner).certificate().expiresAt()).isEmpty();
        assertThat(only(learner).certificate().requirer()).isEmpty();

        clock.advance(Duration.ofHours(1));
        read(learner.person());

        assertThat(certificates.of(learner.person()))
                .extracting(standing -> standing.certificate().expiresAt().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void staysUnchangedInTheDatabase() {
        Learner learner = somebody();
        complete(learner.person());

        for (String forbidden : List.of(
                "update certificate set title = 'Surgery'",
                "delete from certificate",
                "update certificate_objective set objective = 'Operate'",
                "delete from certificate_holder",
                "update certificate_revocation set reason = 'None'",
                "delete from certificate_revocation",
                "update issuer_key set jwk = '{}'")) {
            assertThatThrownBy(() -> application.sql(forbidden).update())
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isIn("90096", "42501"));
        }
    }

    @Test
    void bearsTheNameThatItsHolderWroteFirst() {
        Learner learner = somebody();
        complete(learner.person());
        CertificateId id = only(learner).certificate().id();

        assertThat(certificates.name(learner, id, new PersonName("王小明"))).isEqualTo(Naming.NOT_PRINTABLE);
        assertThat(only(learner).isNamed()).isFalse();
        assertThat(certificates.name(learner, id, NAME)).isEqualTo(Naming.NAMED);
        assertThat(certificates.name(learner, id, new PersonName("Somebody Else")))
                .isEqualTo(Naming.ALREADY_NAMED);

        assertThat(only(learner).holder()).contains(NAME);
    }

    @Test
    void isNotForOthersNorForGuests() {
        Learner learner = somebody();
        complete(learner.person());
        CertificateId id = only(learner).certificate().id();
        Learner other = somebody();

        assertThat(certificates.open(other, id)).isEmpty();
        assertThat(certificates.open(Learner.guest(learner.person()), id)).isEmpty();
        assertThat(certificates.open(learner, new CertificateId(UUID.randomUUID())))
                .isEmpty();
        assertThat(certificates.name(other, id, NAME)).isEqualTo(Naming.NOT_YOURS);
        assertThat(certificates.name(Learner.guest(learner.person()), id, NAME)).isEqualTo(Naming.NOT_YOURS);
        assertThat(certificates.open(learner, id)).isPresent();
    }

    @Test
    void movesWithAGuestsCompletionAndIsSupersededByTheNewerOfBoth() {
        PersonId guest = guests.start().person();
        complete(guest);
        Certificate before = certificates.of(guest).getFirst().certificate();
        Learner account = somebody();
        clock.advance(Duration.ofDays(1));
        complete(account.person());

        accounts.adopt(guest, account.person());

        assertThat(certificates.of(guest)).isEmpty();
        List<CertificateStanding> both = certificates.of(account.person());
        assertThat(both).hasSize(2);
        assertThat(both.get(1).certificate().code()).isEqualTo(before.code());
        assertThat(both.get(1).certificate().chain()).isEqualTo(guest);
        assertThat(both)
                .extracting(one -> one.state(clock.instant()))
                .containsExactly(CertificateState.VALID, CertificateState.SUPERSEDED);
        assertThat(certificates.open(account, before.id())).isPresent();
    }

    @Test
    void losesTheNameAndNothingElseWithTheAccount() {
        Account account = account();
        Learner learner = account.learner();
        complete(learner.person());
        Certificate certificate = only(learner).certificate();
        certificates.name(learner, certificate.id(), NAME);

        accounts.deleteAccount(account.id());

        CertificateStanding rest = found(certificate.code());
        assertThat(rest.holder()).isEmpty();
        assertThat(rest.nameRemoved()).isTrue();
        assertThat(rest.certificate()).isEqualTo(certificate);
        assertThat(rest.state(clock.instant())).isEqualTo(CertificateState.VALID);
        assertThat(owner.sql("select count(*) from certificate_holder where name = :name and certificate_id = :id")
                        .param("name", NAME.value())
                        .param("id", certificate.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isRevokedByWhoAdministersAnInstitutionThatRequiredIt() {
        Learner administrator = somebody();
        Institution clinic = institution("Clinic", administrator);
        Learner learner = somebody();
        require(clinic, administrator, learner, true, 6, false, null);
        complete(learner.person());
        Certificate certificate = only(learner).certificate();
        Reach reach = reaches.of(administrator, clinic.id()).orElseThrow();

        assertThat(certificates.revoker(administrator, certificate)).isPresent();
        assertThat(certificates.revoke(reach, certificate.id(), " \n ")).isEqualTo(Revoking.NO_REASON);
        assertThat(certificates.revoke(reach, certificate.id(), "x".repeat(501)))
                .isEqualTo(Revoking.NO_REASON);
        assertThat(certificates.revoke(reach, certificate.id(), "Somebody else sat the check."))
                .isEqualTo(Revoking.REVOKED);
        assertThat(certificates.revoke(reach, certificate.id(), "Again")).isEqualTo(Revoking.ALREADY_REVOKED);

        CertificateStanding revoked = only(learner);
        assertThat(revoked.state(clock.instant())).isEqualTo(CertificateState.REVOKED);
        assertThat(revoked.revocation())
                .contains(new Revocation("Clinic", "Somebody else sat the check.", clock.instant()));
        AdministrationEntry entry = log.newest(clinic.id(), 1).getFirst();
        assertThat(entry.kind()).isEqualTo(AdministrationKind.CERTIFICATE_REVOKED);
        assertThat(entry.subject()).isEqualTo(learner.person().toString());
        assertThat(entry.facts())
                .isEqualTo(Map.of("certificate", certificate.id().toString(), "module", "splitting"));
    }

    @Test
    void isNotRevokedByTrainersOtherInstitutionsOrWithoutARequirement() {
        Learner administrator = somebody();
        Institution clinic = institution("Clinic", administrator);
        Learner stranger = somebody();
        Institution other = institution("Other", stranger);
        Learner trainer = somebody();
        institutions.enter(clinic.id(), trainer.person(), InstitutionRole.TRAINER, administrator.person());
        Learner learner = somebody();
        institutions.enter(clinic.id(), learner.person(), InstitutionRole.LEARNER, administrator.person());
        complete(learner.person());
        Certificate certificate = only(learner).certificate();

        for (Learner viewer : List.of(administrator, stranger, trainer, learner)) {
            assertThat(certificates.revoker(viewer, certificate)).isEmpty();
        }
        require(clinic, administrator, learner, true, 6, false, null);
        assertThat(certificates.revoker(administrator, certificate)).isPresent();
        for (Learner viewer : List.of(stranger, trainer, learner)) {
            assertThat(certificates.revoker(viewer, certificate)).isEmpty();
        }
        assertThat(certificates.revoke(reaches.of(stranger, other.id()).orElseThrow(), certificate.id(), "Because"))
                .isEqualTo(Revoking.NOT_YOURS);
        assertThat(certificates.revoke(reaches.of(trainer, clinic.id()).orElseThrow(), certificate.id(), "Because"))
                .isEqualTo(Revoking.NOT_YOURS);
        assertThat(only(learner).revocation()).isEmpty();
    }

    @Test
    void saysOfAForgedCodeThatThereIsNone() {
        RandomGenerator random = new SplittableRandom(7);
        for (int i = 0; i < VerificationAttempts.AT_ONCE; i++) {
            assertThat(certificates.verify(CertificateCode.random(random), "203.0.113.1"))
                    .isEqualTo(new Verification.Unknown());
        }
    }

    @Test
    void answersSoManyCodesFromOneAddressAndLaterMore() {
        Learner learner = somebody();
        complete(learner.person());
        CertificateCode code = only(learner).certificate().code();
        String address = "203.0.113." + UUID.randomUUID();
        for (int i = 0; i < VerificationAttempts.AT_ONCE; i++) {
            assertThat(certificates.verify(code, address)).isInstanceOf(Verification.Found.class);
        }

        assertThat(certificates.verify(code, address)).isEqualTo(new Verification.TooMany(Duration.ofSeconds(3)));
        assertThat(certificates.verify(code, "elsewhere " + address)).isInstanceOf(Verification.Found.class);
        clock.advance(Duration.ofSeconds(3));
        assertThat(certificates.verify(code, address)).isInstanceOf(Verification.Found.class);
    }

    @Test
    void isGivenOnceToCompletionsThatAreOlder() {
        Learner learner = somebody();
        complete(learner.person());
        clock.advance(Completions.RENEWAL_AFTER);
        check(learner.person(), true);
        List<Certificate> issued = certificates.of(learner.person()).stream()
                .map(CertificateStanding::certificate)
                .toList();
        owner.sql("delete from certificate where ledger_person = :person")
                .param("person", learner.person().value())
                .update();

        missing.issue();
        missing.issue();

        List<Certificate> again = certificates.of(learner.person()).stream()
                .map(CertificateStanding::certificate)
                .toList();
        assertThat(again).hasSize(2);
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "code")
                .isEqualTo(issued);
    }

    /// Whatever happens: one certificate for each completion in the ledger, unchanged from then on, and in the state
    /// that a second reading of the rules gives at any time.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void existsExactlyWhereTheLedgerSaysAndNeverChanges(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Learner administrator = somebody();
        Institution clinic = institution("Clinic", administrator);
        Learner learner = somebody();
        Set<CertificateId> revoked = new HashSet<>();
        List<Certificate> before = List.of();
        for (int step = 0; step < 35; step++) {
            clock.advance(Duration.ofHours(1 + random.nextInt(700)));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> check(learner.person(), random.nextInt(3) > 0);
                case 3 -> read(learner.person());
                case 4 ->
                    happened(
                            learner.person(),
                            EventKind.TEST_FINISHED,
                            Map.of("passed", Boolean.toString(random.nextBoolean()), "occasion", "BEFORE"));
                case 5 ->
                    require(
                            clinic,
                            administrator,
                            learner,
                            random.nextBoolean(),
                            random.nextBoolean() ? 1 + random.nextInt(12) : null,
                            random.nextInt(4) == 0,
                            null);
                case 6 -> {
                    PersonId guest = guests.start().person();
                    complete(guest);
                    accounts.adopt(guest, learner.person());
                }
                default ->
                    certificates.of(learner.person()).stream().findAny().ifPresent(standing -> {
                        CertificateId id = standing.certificate().id();
                        reaches.of(administrator, clinic.id())
                                .filter(reach -> certificates.revoke(reach, id, "Found out") == Revoking.REVOKED)
                                .ifPresent(reach -> revoked.add(id));
                    });
            }
            List<CertificateStanding> now = certificates.of(learner.person());
            assertThat(now)
                    .extracting(standing -> standing.certificate().chain() + "/"
                            + standing.certificate().seq())
                    .containsExactlyInAnyOrderElementsOf(completionsInTheLedger(learner.person()));
            List<Certificate> all =
                    now.stream().map(CertificateStanding::certificate).toList();
            for (Certificate earlier : before) {
                assertThat(all).filteredOn(one -> one.id().equals(earlier.id())).containsExactly(earlier);
            }
            Instant when = clock.instant().plus(Duration.ofDays(random.nextInt(400)));
            for (CertificateStanding standing : now) {
                assertThat(standing.state(when)).isEqualTo(expected(standing.certificate(), all, revoked, when));
            }
            before = all;
        }
        assertThat(before.stream().map(Certificate::code)).doesNotHaveDuplicates();
    }

    private static CertificateState expected(
            Certificate certificate, List<Certificate> all, Set<CertificateId> revoked, Instant when) {
        if (revoked.contains(certificate.id())) {
            return CertificateState.REVOKED;
        }
        Certificate newest = all.stream()
                .max(Comparator.comparing(Certificate::issuedAt).thenComparing(Certificate::seq))
                .orElseThrow();
        if (!newest.id().equals(certificate.id())) {
            return CertificateState.SUPERSEDED;
        }
        Optional<Instant> end = certificate.expiresAt();
        return end.isPresent() && !when.isBefore(end.get()) ? CertificateState.EXPIRED : CertificateState.VALID;
    }

    private List<String> completionsInTheLedger(PersonId person) {
        List<String> events = new ArrayList<>();
        ledger.history(person).stream()
                .filter(entry -> entry.kind() == EventKind.MODULE_COMPLETED || entry.kind() == EventKind.MODULE_RENEWED)
                .forEach(entry -> events.add(entry.person() + "/" + entry.seq()));
        return events;
    }

    private CertificateStanding found(CertificateCode code) {
        return ((Verification.Found) certificates.verify(code, "198.51.100." + UUID.randomUUID())).standing();
    }

    private CertificateStanding only(Learner learner) {
        assertThat(certificates.of(learner.person())).hasSize(1);
        return certificates.of(learner.person()).getFirst();
    }

    /// A row as the assignments make it.
    private void require(
            Institution institution,
            Learner administrator,
            Learner learner,
            boolean testOut,
            @Nullable Integer validMonths,
            boolean exempt,
            @Nullable Instant ended) {
        institutions.enter(institution.id(), learner.person(), InstitutionRole.LEARNER, administrator.person());
        UUID assignment = UUID.randomUUID();
        owner.sql("""
                        insert into assignment (id, institution_id, reason, due_days, test_out, valid_months,
                            renewal_days, made_by, made_at)
                        values (:id, :institution, 'Because', 30, :testOut, cast(:months as integer),
                            case when cast(:months as integer) is null then null else 30 end, :by, :now)""")
                .param("id", assignment)
                .param("institution", institution.id().value())
                .param("testOut", testOut)
                .param("months", validMonths)
                .param("by", administrator.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        owner.sql("""
                        insert into requirement (assignment_id, person_id, module_id, institution_id, required_at,
                            due_at, exempt, ended_at)
                        values (:assignment, :person, :module, :institution, :now, :now, :exempt,
                            cast(:ended as timestamp with time zone))""")
                .param("assignment", assignment)
                .param("person", learner.person().value())
                .param("module", MODULE.id().value())
                .param("institution", institution.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("exempt", exempt)
                .param("ended", ended == null ? null : ended.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Institution institution(String name, Learner administrator) {
        Learner server = somebody();
        return institutions
                .make(
                        new Learner(server.person(), server.email(), Set.of(Authority.ADMINISTRATOR)),
                        name,
                        ATHENS,
                        administrator.person())
                .orElseThrow();
    }

    private Learner somebody() {
        return account().learner();
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }

    private void complete(PersonId person) {
        read(person);
        check(person, true);
    }

    private void read(PersonId person) {
        MODULE.lessons()
                .forEach(lesson ->
                        append(person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
    }

    private void check(PersonId person, boolean passed) {
        happened(
                person,
                EventKind.CHECK_FINISHED,
                Map.of(
                        "passed",
                        Boolean.toString(passed),
                        "attempt",
                        UUID.randomUUID().toString()));
    }

    private void happened(PersonId person, EventKind kind, Map<String, String> facts) {
        append(person, kind, MODULE.id().value(), facts);
    }

    private void append(PersonId person, EventKind kind, String subject, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> {
            ledger.append(person, new Happening(UUID.randomUUID(), kind, subject, Happening.NO_CONTENT, facts));
            completions.settle(person, MODULE);
        });
    }
}
