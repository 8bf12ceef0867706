package org.mindgap.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
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
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.Checkpoints;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(
        packages = {"org.mindgap.institution", "org.mindgap.evidence", "org.mindgap.certificate"},
        beans = {CourseFixture.class, MovableClock.Instead.class})
class EvidenceServiceTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");

    private final EvidenceService evidence;
    private final Retention retention;
    private final InstitutionService institutions;
    private final ReachService reaches;
    private final AccountService accounts;
    private final PersonNames names;
    private final Ledger ledger;
    private final Completions completions;
    private final Checkpoints checkpoints;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DatabaseUnderTest database;
    private final Learner administrator;
    private final Institution institution;
    private final AtomicReference<EvidenceSummary> summary = new AtomicReference<>();

    EvidenceServiceTest(
            EvidenceService evidence,
            Retention retention,
            InstitutionService institutions,
            ReachService reaches,
            AccountService accounts,
            PersonNames names,
            Ledger ledger,
            Completions completions,
            Checkpoints checkpoints,
            TransactionTemplate transaction,
            MovableClock clock,
            DatabaseUnderTest database) {
        this.evidence = evidence;
        this.retention = retention;
        this.institutions = institutions;
        this.reaches = reaches;
        this.accounts = accounts;
        this.names = names;
        this.ledger = ledger;
        this.completions = completions;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
        this.clock = clock;
        this.database = database;
        this.administrator = account().learner();
        this.institution = institutions
                .make(server(), "Clinic", ZONE, administrator.person())
                .orElseThrow();
    }

    @Test
    void tellsWhoCompletedWhatWhenInWhichVersion() {
        PersonId learner = member();
        names.set(learner, new PersonName("Ada, \"the first\""));
        complete(learner);

        UnpackedEvidence pack = unpacked();

        assertThat(pack.table("completions.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("person", learner.toString())
                        .containsEntry("name", "Ada, \"the first\"")
                        .containsEntry("role", "LEARNER")
                        .containsEntry("module", "splitting")
                        .containsEntry("module_title", "Splitting")
                        .containsEntry("content_version", CourseFixture.course().version())
                        .containsEntry("objectives_and_hours_are_of_this_version", "yes")
                        .containsEntry("date", today().toString())
                        .containsEntry("way", "LESSONS")
                        .containsEntry("renewal", "no")
                        .containsEntry("certificate", codeOf(learner)));
        assertThat(summary.get().people()).isEqualTo(1);
        assertThat(summary.get().completions())
                .extracting(EvidenceSummary.ModuleCompletions::total)
                .containsExactly(1L);
    }

    @Test
    void countsTheDayByTheInstitutionsClock() {
        PersonId learner = member();
        clock.set(today().atTime(22, 30).toInstant(ZoneOffset.UTC));
        complete(learner);
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);

        assertThat(unpacked(new EvidencePeriod(tomorrow, tomorrow, ZONE)).table("completions.csv"))
                .extracting(row -> row.get("date"))
                .containsExactly(tomorrow.toString());
        assertThat(unpacked(new EvidencePeriod(tomorrow.minusDays(1), tomorrow.minusDays(1), ZONE))
                        .table("completions.csv"))
                .isEmpty();
    }

    @Test
    void leavesOutStrangersAndWhatSomebodyDidAfterTheyLeft() {
        complete(account().person());
        PersonId left = member();
        complete(left);
        clock.advance(Duration.ofDays(30));
        institutions.leave(institution.id(), left);
        clock.advance(Duration.ofDays(30));
        check(left);
        PersonId leftBefore = member();
        institutions.leave(institution.id(), leftBefore);
        clock.advance(Duration.ofDays(1));
        complete(leftBefore);

        assertThat(completions.of(left)).hasSize(2);
        assertThat(unpacked().table("completions.csv"))
                .extracting(row -> row.get("person"))
                .containsExactly(left.toString());
    }

    @Test
    void knowsWhoDeletedTheirAccountByPseudonymUntilTheRetentionEnds() {
        institutions.change(reach(administrator), "Clinic", ZONE, 2);
        Account account = account();
        PersonId learner = account.person();
        institutions.enter(institution.id(), learner, InstitutionRole.LEARNER, administrator.person());
        names.set(learner, new PersonName("Ada Lovelace"));
        complete(learner);
        require(learner);
        clock.advance(Duration.ofDays(1));
        accounts.deleteAccount(account.id());

        assertThat(everything().table("completions.csv"))
                .extracting(row -> row.get("person") + row.get("name"))
                .containsExactly(learner.toString());

        clock.advance(Duration.ofDays(2 * 365));
        retention.everyNight();
        assertThat(institutions.member(institution.id(), learner)).isPresent();
        assertThat(everything().table("requirements.csv")).hasSize(1);

        clock.advance(Duration.ofDays(3));
        assertThat(everything().table("completions.csv")).isEmpty();
        assertThat(everything().table("requirements.csv")).isEmpty();
        retention.everyNight();
        assertThat(institutions.member(institution.id(), learner)).isEmpty();
        assertThat(count("requirement", learner)).isZero();
        assertThat(count("requirement_change", learner)).isZero();
        assertThat(count("assignment_target", learner)).isZero();
        assertThat(ledger.history(learner)).isNotEmpty();
        assertThat(institutions.member(institution.id(), administrator.person()))
                .isPresent();
    }

    @Test
    void tellsWhatWasRequiredAndWhetherItWasOnTime() {
        PersonId learner = member();
        require(learner);

        assertThat(unpacked().table("requirements.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("person", learner.toString())
                        .containsEntry("reason", "'=because")
                        .containsEntry("on_time", "no")
                        .containsEntry("exempt", "no"));
        assertThat(summary.get().requirements())
                .singleElement()
                .satisfies(counted -> assertThat(counted.open()).isEqualTo(1));
    }

    @Test
    void canBeVerifiedAsTheReadmeSays() throws Exception {
        PersonId learner = member();
        complete(learner);
        check(learner);
        checkpoints.make();

        UnpackedEvidence pack = unpacked();

        for (String line : pack.text(Archive.MANIFEST).lines().toList()) {
            String[] parts = line.split(" {2}");
            assertThat(sha256(pack.files().get(parts[1]))).isEqualTo(parts[0]);
        }
        assertThat(pack.text(Archive.MANIFEST).lines()).hasSize(pack.files().size() - 1);
        Map<String, String> hashes = new HashMap<>();
        String previous = "0".repeat(64);
        int told = 0;
        for (Map<String, String> row : pack.table("ledger.csv")) {
            assertThat(row.get("previous_hash")).isEqualTo(previous);
            previous = row.get("hash");
            hashes.put(row.get("person") + row.get("seq"), previous);
            if (!row.get("kind").isEmpty()) {
                told++;
                assertThat(hash(
                                row.get("person"),
                                row.get("seq"),
                                row.get("event_id"),
                                row.get("happened_at_microseconds"),
                                row.get("kind"),
                                row.get("subject"),
                                row.get("content_version"),
                                row.get("facts"),
                                row.get("previous_hash")))
                        .isEqualTo(row.get("hash"));
            }
        }
        assertThat(told).isEqualTo(1);
        assertThat(hashes).hasSizeGreaterThan(2);
        previous = "0".repeat(64);
        for (Map<String, String> row : pack.table("administration-log.csv")) {
            assertThat(row.get("previous_hash")).isEqualTo(previous);
            previous = row.get("hash");
            hashes.put(row.get("institution") + row.get("seq"), previous);
            assertThat(hash(
                            "administration",
                            row.get("institution"),
                            row.get("seq"),
                            row.get("event_id"),
                            row.get("happened_at_microseconds"),
                            row.get("actor"),
                            row.get("kind"),
                            row.get("subject"),
                            row.get("facts"),
                            row.get("previous_hash")))
                    .isEqualTo(row.get("hash"));
        }
        List<Map<String, String>> anchors = pack.table("anchors.csv");
        assertThat(anchors).extracting(row -> row.get("chain")).contains("person", "institution");
        assertThat(anchors)
                .allSatisfy(row ->
                        assertThat(hashes.get(row.get("id") + row.get("seq"))).isEqualTo(row.get("hash")));
        assertThat(pack.table("checkpoints.csv").getLast())
                .containsEntry("root", summary.get().newestRoot());
    }

    @Test
    void isRecordedWithItsPeriodAndTheSumOfItsManifestBeforeItIsHandedOver() throws Exception {
        EvidencePeriod period = EvidencePeriod.lastTwelveMonths(clock.instant(), ZONE);

        EvidencePack pack = make(reach(administrator), period);

        assertThat(evidence.made(reach(administrator))).first().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(AdministrationKind.EVIDENCE_EXPORTED);
            assertThat(entry.actor()).isEqualTo(administrator.person());
            assertThat(entry.facts())
                    .containsEntry("from", period.first().toString())
                    .containsEntry("until", period.last().toString())
                    .containsEntry("manifest", pack.manifest());
        });
        assertThat(Files.size(pack.file())).isEqualTo(pack.bytes());
        byte[] manifest = UnpackedEvidence.of(pack).files().get(Archive.MANIFEST);
        assertThat(sha256(manifest)).isEqualTo(pack.manifest());
        assertThat(pack.file()).doesNotExist();
    }

    @Test
    void isNotForTrainers() {
        Learner trainer = account().learner();
        institutions.enter(institution.id(), trainer.person(), InstitutionRole.TRAINER, administrator.person());

        EvidencePeriod period = EvidencePeriod.lastTwelveMonths(clock.instant(), ZONE);

        assertThat(evidence.make(reach(trainer), period, Locale.ENGLISH, numbers -> new byte[0]))
                .isEmpty();
        assertThat(evidence.made(reach(trainer))).isEmpty();
    }

    @Test
    void recordsNothingWhenItCannotBeMade() {
        EvidencePeriod period = EvidencePeriod.lastTwelveMonths(clock.instant(), ZONE);

        assertThatThrownBy(() -> evidence.make(reach(administrator), period, Locale.ENGLISH, numbers -> {
                    throw new IllegalStateException("no paper");
                }))
                .hasMessage("no paper");

        assertThat(evidence.made(reach(administrator))).isEmpty();
    }

    private UnpackedEvidence unpacked() {
        return unpacked(EvidencePeriod.lastTwelveMonths(clock.instant(), ZONE));
    }

    private UnpackedEvidence everything() {
        return unpacked(new EvidencePeriod(LocalDate.of(2020, 1, 1), today(), ZONE));
    }

    private UnpackedEvidence unpacked(EvidencePeriod period) {
        return UnpackedEvidence.of(make(reach(administrator), period));
    }

    private EvidencePack make(Reach reach, EvidencePeriod period) {
        return evidence.make(reach, period, Locale.ENGLISH, numbers -> {
                    summary.set(numbers);
                    return "%PDF".getBytes(StandardCharsets.UTF_8);
                })
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private void complete(PersonId person) {
        var module = CourseFixture.course().modules().getFirst();
        module.lessons()
                .forEach(lesson ->
                        append(person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
        check(person);
    }

    private void check(PersonId person) {
        append(
                person,
                EventKind.CHECK_FINISHED,
                CourseFixture.MODULE.value(),
                Map.of("passed", "true", "attempt", UUID.randomUUID().toString()));
        transaction.executeWithoutResult(status ->
                completions.settle(person, CourseFixture.course().modules().getFirst()));
    }

    private void append(PersonId person, EventKind kind, String subject, Map<String, String> facts) {
        transaction.executeWithoutResult(status ->
                ledger.append(person, new Happening(UUID.randomUUID(), kind, subject, Happening.NO_CONTENT, facts)));
    }

    /// As assigning does: due a day ago, with an extension in between.
    private void require(PersonId person) {
        UUID assignment = UUID.randomUUID();
        for (String statement : List.of(
                "insert into assignment (id, institution_id, reason, due_days, test_out, made_by, made_at)"
                        + " values (:assignment, :institution, '=because', 7, true, :maker, :then)",
                "insert into assignment_target (id, assignment_id, person_id) values (:id, :assignment, :person)",
                "insert into requirement (assignment_id, person_id, module_id, institution_id, required_at, due_at,"
                        + " exempt) values (:assignment, :person, 'splitting', :institution, :then, :due, false)",
                "insert into requirement_change (id, assignment_id, person_id, module_id, kind, reason, made_by,"
                        + " made_at) values (:id, :assignment, :person, 'splitting', 'EXTENDED', 'ill', :maker, :then)")) {
            database.asApplication()
                    .sql(statement)
                    .param("id", UUID.randomUUID())
                    .param("assignment", assignment)
                    .param("institution", institution.id().value())
                    .param("person", person.value())
                    .param("maker", administrator.person().value())
                    .param("then", clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC))
                    .param("due", clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private long count(String table, PersonId person) {
        return database.asApplication()
                .sql("select count(*) from " + table + " where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private PersonId member() {
        PersonId person = account().person();
        institutions.enter(institution.id(), person, InstitutionRole.LEARNER, administrator.person());
        return person;
    }

    private Reach reach(Learner learner) {
        return reaches.of(learner, institution.id()).orElseThrow();
    }

    private Learner server() {
        Learner learner = account().learner();
        return new Learner(learner.person(), learner.email(), Set.of(Authority.ADMINISTRATOR));
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }

    private static String hash(String... texts) throws Exception {
        StringBuilder encoded = new StringBuilder("mindgap-ledger-1\n");
        for (String text : texts) {
            encoded.append(text.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(text)
                    .append('\n');
        }
        return sha256(encoded.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String codeOf(PersonId person) {
        return database.asOwner()
                .sql("""
                        select certificate.code from certificate join completion
                            on completion.ledger_person = certificate.ledger_person
                            and completion.ledger_seq = certificate.ledger_seq
                        where completion.person_id = :person""")
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
