package org.mindgap.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
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
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes institutions with people of whom something is required.
@TestComponent
public class Clinic {
    public static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
    public static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final CourseModule MODULE = CourseFixture.course().modules().getFirst();

    private final InstitutionService institutions;
    private final ReachService reaches;
    private final AccountService accounts;
    private final AssignmentService assignments;
    private final Ledger ledger;
    private final Completions completions;
    private final TransactionTemplate transaction;

    Clinic(
            InstitutionService institutions,
            ReachService reaches,
            AccountService accounts,
            AssignmentService assignments,
            Ledger ledger,
            Completions completions,
            TransactionTemplate transaction) {
        this.institutions = institutions;
        this.reaches = reaches;
        this.accounts = accounts;
        this.assignments = assignments;
        this.ledger = ledger;
        this.completions = completions;
        this.transaction = transaction;
    }

    public Reach open(String name, ZoneId zone) {
        Learner administrator = account().learner();
        Learner server = new Learner(administrator.person(), administrator.email(), Set.of(Authority.ADMINISTRATOR));
        Institution made =
                institutions.make(server, name, zone, administrator.person()).orElseThrow();
        return reaches.of(administrator, made.id()).orElseThrow();
    }

    public Account learner(Reach... of) {
        Account account = account();
        for (Reach reach : of) {
            institutions.enter(reach.id(), account.person(), InstitutionRole.LEARNER, reach.holder());
        }
        return account;
    }

    public Assignment require(Reach reach, LocalDate last, PersonId... people) {
        return require(reach, last, Optional.empty(), people);
    }

    public Assignment require(Reach reach, LocalDate last, Optional<Integer> validMonths, PersonId... people) {
        Draft draft = new Draft(
                List.of(MODULE.id()),
                Set.of(),
                Set.of(people),
                Optional.of(new Due.On(last)),
                Optional.empty(),
                true,
                validMonths,
                validMonths.map(months -> 20),
                "Needed before you read scans with <the model>.");
        return switch (assignments.save(reach, draft, SavingProgress.SILENT)) {
            case Saved.Done done -> done.assignment();
            case Saved.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    public void completes(PersonId person) {
        MODULE.lessons()
                .forEach(lesson ->
                        append(person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
        append(
                person,
                EventKind.CHECK_FINISHED,
                MODULE.id().value(),
                Map.of(
                        "passed",
                        "true",
                        "occasion",
                        "CHECK",
                        "attempt",
                        UUID.randomUUID().toString()));
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }

    private void append(PersonId person, EventKind kind, String subject, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> {
            ledger.append(
                    person,
                    new Happening(
                            UUID.randomUUID(),
                            kind,
                            subject,
                            CourseFixture.course().version(),
                            facts));
            completions.settle(person, MODULE);
        });
    }
}
