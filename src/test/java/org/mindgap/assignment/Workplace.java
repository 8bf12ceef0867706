package org.mindgap.assignment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes institutions in Athens with people in groups, who learn.
@TestComponent
public class Workplace {
    public static final ZoneId ZONE = ZoneId.of("Europe/Athens");
    public static final CourseModule MODULE = CourseFixture.course().modules().getFirst();

    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final AccountService accounts;
    private final Ledger ledger;
    private final Completions completions;
    private final TransactionTemplate transaction;

    Workplace(
            InstitutionService institutions,
            InstitutionGroups groups,
            ReachService reaches,
            AccountService accounts,
            Ledger ledger,
            Completions completions,
            TransactionTemplate transaction) {
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.accounts = accounts;
        this.ledger = ledger;
        this.completions = completions;
        this.transaction = transaction;
    }

    public Reach open() {
        Learner administrator = somebody();
        Learner server = new Learner(administrator.person(), administrator.email(), Set.of(Authority.ADMINISTRATOR));
        Institution made = institutions
                .make(server, "Clinic", ZONE, administrator.person())
                .orElseThrow();
        return reaches.of(administrator, made.id()).orElseThrow();
    }

    public GroupId group(Reach reach, String name, Optional<GroupId> within) {
        return groups.make(reach, within, name).map(Group::id).orElseThrow();
    }

    public PersonId learner(Reach reach, GroupId... in) {
        PersonId person = somebody().person();
        enter(reach, person);
        for (GroupId group : in) {
            groups.add(reach, person, group);
        }
        return person;
    }

    public void enter(Reach reach, PersonId person) {
        institutions.enter(reach.id(), person, InstitutionRole.LEARNER, reach.holder());
    }

    public Reach trainer(Reach reach, GroupId of) {
        Learner trainer = somebody();
        institutions.enter(reach.id(), trainer.person(), InstitutionRole.TRAINER, reach.holder());
        groups.setTrainer(reach, of, trainer.person(), true);
        return reaches.of(trainer, reach.id()).orElseThrow();
    }

    public void opens(PersonId person) {
        append(person, EventKind.LESSON_OPENED, CourseFixture.FIRST.toString(), Map.of());
    }

    public void reads(PersonId person) {
        MODULE.lessons()
                .forEach(lesson ->
                        append(person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
    }

    public void passes(PersonId person, EventKind finished) {
        append(
                person,
                finished,
                MODULE.id().value(),
                Map.of(
                        "passed",
                        "true",
                        "occasion",
                        finished == EventKind.CHECK_FINISHED ? "CHECK" : "BEFORE",
                        "attempt",
                        UUID.randomUUID().toString()));
    }

    public void completes(PersonId person) {
        reads(person);
        passes(person, EventKind.CHECK_FINISHED);
    }

    public static Draft draft(Set<GroupId> groups, Set<PersonId> people, Due due) {
        return new Draft(
                List.of(MODULE.id()),
                groups,
                people,
                Optional.of(due),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                "Needed before you read scans with the model.");
    }

    public static Due on(String lastDay) {
        return new Due.On(LocalDate.parse(lastDay));
    }

    public Learner somebody() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER)))
                .account()
                .learner();
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
