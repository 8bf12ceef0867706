package org.mindgap.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mindgap.reminder.Clinic.ATHENS;
import static org.mindgap.reminder.Clinic.HONOLULU;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.ReminderRule.Kind;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.InvitationService;
import org.mindgap.institution.Inviting.Invited;
import org.mindgap.institution.Reach;
import org.mindgap.mail.Mailbox;
import org.mindgap.mail.NotAccepted;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(
        packages = {"org.mindgap.reminder", "org.mindgap.mail", "org.mindgap.assignment", "org.mindgap.institution"},
        beans = {
            CourseFixture.class,
            MovableClock.Instead.class,
            Mailbox.Instead.class,
            Clinic.class,
            ReminderTest.Queue.class
        },
        ownDatabase = true)
class ReminderTest {
    /// A Monday, 11:00 in Athens.
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 20);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReminderScan scan;
    private final DigestService digests;
    private final MailHistory history;
    private final MailLog log;
    private final InvitationService invitations;
    private final InvitationLetters letters;
    private final PlannedMailService planned;
    private final RequirementService requirements;
    private final InstitutionService institutions;
    private final AccountService accounts;
    private final RecurringTask<Void> look;
    private final OneTimeTask<Void> send;
    private final OneTimeTask<InvitationErrand> invite;
    private final SchedulerClient queue;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final Mailbox mailbox;
    private final MovableClock clock;
    private final Clinic clinic;
    private final Reach athens;

    ReminderTest(
            ReminderScan scan,
            DigestService digests,
            MailHistory history,
            MailLog log,
            InvitationService invitations,
            InvitationLetters letters,
            PlannedMailService planned,
            RequirementService requirements,
            InstitutionService institutions,
            AccountService accounts,
            RecurringTask<Void> look,
            ReminderTasks tasks,
            SchedulerClient queue,
            DataSource database,
            TransactionTemplate transaction,
            Mailbox mailbox,
            MovableClock clock,
            Clinic clinic) {
        this.scan = scan;
        this.digests = digests;
        this.history = history;
        this.log = log;
        this.invitations = invitations;
        this.letters = letters;
        this.planned = planned;
        this.requirements = requirements;
        this.institutions = institutions;
        this.accounts = accounts;
        this.look = look;
        this.send = tasks.sendDigest(digests);
        this.invite = tasks.sendInvitation(letters);
        this.queue = queue;
        this.database = database;
        this.transaction = transaction;
        this.mailbox = mailbox;
        this.clock = clock;
        this.clinic = clinic;
        clock.set(START);
        this.athens = clinic.open("Clinic of Athens", ATHENS);
    }

    @BeforeEach
    void theMailServerIsThere() {
        clock.set(START);
        mailbox.comesBack();
    }

    @Test
    void saysWhatIsRequiredByWhomWhyByWhenAndWhyToday() throws Exception {
        Account ada = clinic.learner(athens);
        Assignment assignment = clinic.require(athens, LAST, ada.person());

        work();

        MimeMessage mail = mailbox.to(ada.email()).getFirst();
        String plain = part(mail, 0);
        assertThat(plain)
                .contains("Splitting")
                .contains("Monday 20 April 2026 (in 49 days)")
                .contains("Required by Clinic of Athens: “Needed before you read scans with <the model>.”")
                .contains("https://mindgap.clinic.example/module/splitting")
                .contains("Why did I get this today?")
                .contains("Clinic of Athens requires it of you since Monday 2 March 2026")
                .contains("https://mindgap.clinic.example/mails");
        assertThat(part(mail, 1)).contains("with &lt;the model&gt;.").doesNotContain("<the model>");
        assertThat(mail.getSubject()).doesNotContain("Athens").doesNotContain("Splitting");
        assertThat(history.of(ada.person())).singleElement().satisfies(sent -> {
            assertThat(sent.day()).isEqualTo(TODAY);
            assertThat(sent.outcome()).isEqualTo(MailOutcome.SENT);
            assertThat(sent.happened()).isEqualTo(START);
            assertThat(sent.reasons())
                    .containsExactly(new MailReason(assignment.id(), CourseFixture.MODULE, Kind.INVITATION, LAST));
        });
    }

    @Test
    void writesOnceADayAboutEverything() {
        Reach other = clinic.open("Another clinic", ATHENS);
        Account ada = clinic.learner(athens, other);
        clinic.require(athens, LAST, ada.person());
        clinic.require(other, LAST.plusDays(1), ada.person());

        work();
        clock.advance(Duration.ofHours(1));
        work();

        assertThat(mailbox.to(ada.email())).hasSize(1);
        assertThat(history.of(ada.person()).getFirst().reasons()).hasSize(2);
    }

    @Test
    void writesTheNextDayAboutWhatWasRequiredAfterTheMail() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, ada.person());
        work();
        clock.advance(Duration.ofHours(1));
        Assignment later = clinic.require(athens, LAST, ada.person());

        work();
        assertThat(mailbox.to(ada.email())).hasSize(1);
        clock.advance(DAY);
        work();

        assertThat(mailbox.to(ada.email())).hasSize(2);
        assertThat(history.of(ada.person()).getFirst().reasons())
                .extracting(MailReason::assignment)
                .containsExactly(later.id());
    }

    @Test
    void writesNothingToWhoIsDoneExemptOrGoneByThen() {
        Account done = clinic.learner(athens);
        Account exempt = clinic.learner(athens);
        Account gone = clinic.learner(athens);
        Account deleted = clinic.learner(athens);
        Assignment assignment =
                clinic.require(athens, LAST, done.person(), exempt.person(), gone.person(), deleted.person());
        List<Errand> errands = scan.due();
        clinic.completes(done.person());
        requirements.exempt(
                athens,
                Set.of(new RequirementKey(assignment.id(), exempt.person(), CourseFixture.MODULE)),
                "On leave.");
        institutions.remove(athens, gone.person());
        accounts.deleteAccount(deleted.id());

        errands.forEach(digests::run);

        for (Account account : List.of(done, exempt, gone)) {
            assertThat(mailbox.to(account.email())).isEmpty();
            assertThat(history.of(account.person()))
                    .extracting(LoggedMail::outcome)
                    .containsExactly(MailOutcome.NOT_NEEDED);
        }
        assertThat(mailbox.to(deleted.email())).isEmpty();
        assertThat(history.of(deleted.person())).isEmpty();
    }

    @Test
    void triesAgainWhenTheMailServerWasAwayAndSendsOnce() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, ada.person());
        Errand errand = errandFor(ada.person());
        mailbox.isAway();
        assertThatThrownBy(() -> digests.run(errand)).isInstanceOf(NotAccepted.class);
        assertThat(history.of(ada.person()).getFirst().outcome()).isEqualTo(MailOutcome.REFUSED);
        mailbox.comesBack();

        digests.run(errand);
        digests.run(errand);

        assertThat(mailbox.to(ada.email())).hasSize(1);
        assertThat(history.of(ada.person()).getFirst().outcome()).isEqualTo(MailOutcome.SENT);
    }

    @Test
    void givesUpForTheDayAndWritesOnTheNext() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, ada.person());
        Errand errand = errandFor(ada.person());
        mailbox.isAway();
        assertThatThrownBy(() -> digests.run(errand)).isInstanceOf(NotAccepted.class);
        digests.giveUp(errand);
        mailbox.comesBack();
        work();
        assertThat(mailbox.to(ada.email())).isEmpty();

        clock.advance(DAY);
        work();

        assertThat(mailbox.to(ada.email())).hasSize(1);
        assertThat(history.of(ada.person()))
                .extracting(LoggedMail::outcome)
                .containsExactly(MailOutcome.SENT, MailOutcome.GIVEN_UP);
    }

    @Test
    void doesNotTryAgainAtNight() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, ada.person());
        Errand errand = errandFor(ada.person());
        mailbox.isAway();
        assertThatThrownBy(() -> digests.run(errand)).isInstanceOf(NotAccepted.class);
        mailbox.comesBack();
        clock.advance(Duration.ofHours(8));

        digests.run(errand);

        assertThat(mailbox.to(ada.email())).isEmpty();
        assertThat(history.of(ada.person()).getFirst().outcome()).isEqualTo(MailOutcome.GIVEN_UP);
    }

    @Test
    void sendsNothingTwiceAfterAServerStoppedInBetween() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, ada.person());
        Errand errand = errandFor(ada.person());
        log.add(ada.person(), errand.day(), 1, MailOutcome.SENDING, clock.instant(), List.of());

        digests.run(errand);
        digests.run(errand);

        assertThat(mailbox.to(ada.email())).isEmpty();
        assertThat(history.of(ada.person()).getFirst().outcome()).isEqualTo(MailOutcome.UNKNOWN);
    }

    @Test
    void writesOnMondayWhatFellOnTheWeekend() {
        Account ada = clinic.learner(athens);
        // 14 days before is Saturday 7 March.
        clinic.require(athens, LocalDate.of(2026, 3, 21), ada.person());
        work();
        for (int day = 1; day <= 6; day++) {
            clock.advance(DAY);
            work();
        }
        assertThat(mailbox.to(ada.email())).hasSize(1);

        clock.advance(DAY);
        work();

        assertThat(mailbox.to(ada.email())).hasSize(2);
        assertThat(history.of(ada.person()).getFirst().reasons())
                .extracting(MailReason::rule)
                .containsExactly(Kind.REMINDER);
    }

    @Test
    void remindsOfARenewalOnceItCanBeDone() {
        Account ada = clinic.learner(athens);
        clinic.require(athens, LAST, Optional.of(3), ada.person());
        clinic.completes(ada.person());
        work();
        clock.advance(DAY.multipliedBy(60));
        work();
        assertThat(mailbox.to(ada.email())).isEmpty();

        // Valid until 2 June; the renewal opens on 13 May.
        clock.set(Instant.parse("2026-05-13T09:30:00Z"));
        work();

        assertThat(mailbox.to(ada.email())).hasSize(1);
        clinic.completes(ada.person());
        clock.set(Instant.parse("2026-06-03T09:00:00Z"));
        work();
        assertThat(mailbox.to(ada.email())).hasSize(1);
    }

    @Test
    void severalServersSendEachMailOnce() throws Exception {
        Reach busy = clinic.open("Busy clinic", ATHENS);
        List<Account> people =
                IntStream.range(0, 12).mapToObj(i -> clinic.learner(busy)).toList();
        clinic.require(busy, LAST, people.stream().map(Account::person).toArray(PersonId[]::new));
        Scheduler one = server("one");
        Scheduler other = server("other");

        one.start();
        other.start();
        awaitMailsTo(people);
        awaitEnd(one);
        one.stop();
        other.stop();

        assertThat(people).allSatisfy(account -> {
            assertThat(mailbox.to(account.email())).hasSize(1);
            assertThat(history.of(account.person()))
                    .extracting(LoggedMail::outcome)
                    .containsExactly(MailOutcome.SENT);
        });
    }

    @Test
    void schedulesInTheTransactionOfWhoSchedules() {
        Scheduler server = server("third");
        Errand errand = new Errand(PersonId.random(), TODAY, athens.id());

        transaction.executeWithoutResult(status -> {
            server.schedule(send.instance(errand.toString()), START);
            status.setRollbackOnly();
        });
        assertThat(server.getScheduledExecution(send.instance(errand.toString())))
                .isEmpty();

        transaction.executeWithoutResult(
                status -> server.schedule(send.instance(errand.toString()), Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(server.getScheduledExecution(send.instance(errand.toString())))
                .isPresent();
        server.cancel(send.instance(errand.toString()));
    }

    @Test
    void sendsAnInvitationWithItsLinkUntilItIsRevoked() throws Exception {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        Invited invited = (Invited) invitations.inviteOne(
                athens,
                InstitutionRole.LEARNER,
                Optional.empty(),
                email,
                Optional.of(new PersonName("Ada Lovelace")),
                14);
        InvitationErrand errand = new InvitationErrand(
                email.value(),
                "Ada Lovelace",
                invited.token().value(),
                invited.invitation().expires());

        letters.send(errand);

        MimeMessage mail = mailbox.to(email.value()).getFirst();
        assertThat(part(mail, 0))
                .contains("Hello Ada Lovelace,")
                .contains("Clinic of Athens")
                .contains("https://mindgap.clinic.example/invitation/"
                        + invited.token().value());
        invitations.revoke(athens, invited.invitation().id());
        letters.send(errand);
        assertThat(mailbox.to(email.value())).hasSize(1);
    }

    @Test
    void queuesAnInvitationInTheTransactionOfWhoInvites() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");

        transaction.executeWithoutResult(status -> {
            invitations.inviteOne(athens, InstitutionRole.LEARNER, Optional.empty(), email, Optional.empty(), 14);
            status.setRollbackOnly();
        });
        assertThat(queuedFor(email)).isEmpty();

        invitations.inviteOne(athens, InstitutionRole.LEARNER, Optional.empty(), email, Optional.empty(), 14);
        assertThat(queuedFor(email)).hasSize(1);
        assertThat(queuedFor(email).getFirst()).hasToString("InvitationErrand[…]");
    }

    @Test
    void countsWhatIsAhead() {
        Account ada = clinic.learner(athens);
        Account done = clinic.learner(athens);
        // 14 days before is Saturday 7 March.
        Assignment assignment = clinic.require(athens, LocalDate.of(2026, 3, 21), ada.person(), done.person());
        clinic.completes(done.person());

        assertThat(planned.next(athens, assignment.id()))
                .containsExactly(
                        new PlannedMail(TODAY, Kind.INVITATION, 1),
                        new PlannedMail(LocalDate.of(2026, 3, 9), Kind.REMINDER, 1));
        Reach foreign = clinic.open("Foreign clinic", ATHENS);
        assertThat(planned.next(foreign, assignment.id())).isEmpty();
    }

    /// Nine weeks with the change of Athens' clocks in them; every four hours it is looked who is to be written to.
    @Test
    void whateverHappensWritesAtMostOnceADayInWorkingHoursAndNeverToWhoIsDone() {
        SplittableRandom random = new SplittableRandom(29);
        Reach honolulu = clinic.open("Clinic of Honolulu", HONOLULU);
        Map<PersonId, List<Reach>> people = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            List<Reach> of = i % 3 == 0 ? List.of(athens) : i % 3 == 1 ? List.of(honolulu) : List.of(athens, honolulu);
            people.put(clinic.learner(of.toArray(Reach[]::new)).person(), of);
        }
        List<PersonId> everybody = List.copyOf(people.keySet());
        Set<PersonId> done = new HashSet<>();
        Map<PersonId, List<LocalDate>> days = new HashMap<>();
        Instant end = START.plus(DAY.multipliedBy(63));
        for (Instant now = START; now.isBefore(end); now = now.plus(Duration.ofHours(4))) {
            clock.set(now);
            PersonId somebody = everybody.get(random.nextInt(everybody.size()));
            if (random.nextInt(12) == 0) {
                Reach reach = people.get(somebody).getFirst();
                LocalDate today = LocalDate.ofInstant(now, reach.institution().zone());
                clinic.require(reach, today.plusDays(1 + random.nextInt(30)), somebody);
            } else if (random.nextInt(60) == 0 && done.add(somebody)) {
                clinic.completes(somebody);
            }
            for (Errand errand : scan.due()) {
                if (!people.containsKey(errand.person())) {
                    continue;
                }
                int before = sent(errand.person());
                digests.run(errand);
                if (sent(errand.person()) > before) {
                    ZoneId zone = institutions
                            .find(errand.institution())
                            .orElseThrow()
                            .zone();
                    LocalTime local = now.atZone(zone).toLocalTime();
                    assertThat(local).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 59, 59));
                    assertThat(done).doesNotContain(errand.person());
                    days.computeIfAbsent(errand.person(), missing -> new ArrayList<>())
                            .add(LocalDate.ofInstant(now, zone));
                }
            }
        }
        assertThat(days.values().stream().mapToInt(List::size).sum()).isGreaterThan(20);
        assertThat(days.values()).allSatisfy(own -> assertThat(own).doesNotHaveDuplicates());
    }

    private List<InvitationErrand> queuedFor(EmailAddress email) {
        return queue.getScheduledExecutionsForTask(ReminderTasks.INVITE, InvitationErrand.class).stream()
                .map(ScheduledExecution::getData)
                .filter(errand -> errand.email().equals(email.value()))
                .toList();
    }

    private int sent(PersonId person) {
        return (int) history.of(person).stream()
                .filter(mail -> mail.outcome() == MailOutcome.SENT)
                .count();
    }

    /// What the servers do together, on one thread.
    private void work() {
        scan.due().forEach(digests::run);
    }

    private Errand errandFor(PersonId person) {
        return scan.due().stream()
                .filter(errand -> errand.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Scheduler server(String name) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), send, invite)
                .startTasks(look)
                .schedulerName(new SchedulerName.Fixed(name + UUID.randomUUID()))
                .pollingInterval(Duration.ofMillis(100))
                .threads(3)
                .build();
    }

    private void awaitMailsTo(List<Account> people) {
        await().atMost(PATIENCE)
                .until(() -> people.stream()
                        .noneMatch(account -> mailbox.to(account.email()).isEmpty()));
    }

    /// The last mails are written into the log after the mail server has taken them.
    private void awaitEnd(Scheduler server) {
        await().atMost(PATIENCE)
                .until(() ->
                        server.getScheduledExecutionsForTask(ReminderTasks.SEND).isEmpty());
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        Object content = mail.getContent();
        while (content instanceof Multipart several) {
            content = several.getCount() > 1
                    ? several.getBodyPart(index).getContent()
                    : several.getBodyPart(0).getContent();
        }
        return ((String) content).replace("\r\n", "\n");
    }

    /// Takes the place of the running scheduler: schedules, and runs nothing.
    @TestConfiguration(proxyBeanMethods = false)
    static class Queue {
        @Bean
        SchedulerClient queue(DataSource database, ReminderTasks tasks, InvitationLetters letters) {
            return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks.sendInvitation(letters))
                    .build();
        }
    }
}
