package org.mindgap.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementService;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionService;
import org.mindgap.mail.Letter;
import org.mindgap.mail.NotAccepted;
import org.mindgap.mail.Post;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the one mail of a day to a person, or finds that it is not needed any more.
///
/// What it does is in the log before the letter is handed over and after it, so that a server that stops in
/// between leads to no second mail.
@Service
class DigestService {
    private final RequirementService requirements;
    private final InstitutionService institutions;
    private final AccountService accounts;
    private final DigestLetters letters;
    private final MailLog log;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestService(
            RequirementService requirements,
            InstitutionService institutions,
            AccountService accounts,
            DigestLetters letters,
            MailLog log,
            Post post,
            TransactionTemplate transaction,
            Clock clock) {
        this.requirements = requirements;
        this.institutions = institutions;
        this.accounts = accounts;
        this.letters = letters;
        this.log = log;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Decides from how everything stands now, and sends or not. To be called outside a transaction.
    ///
    /// @throws NotAccepted if the mail server did not take it; to be tried again later
    void run(Errand errand) {
        Optional<Begun> begun = begin(errand);
        if (begun.isEmpty()) {
            return;
        }
        try {
            post.send(begun.get().letter());
        } catch (NotAccepted failure) {
            add(errand, begun.get().attempt(), MailOutcome.REFUSED, List.of());
            throw failure;
        }
        add(errand, begun.get().attempt(), MailOutcome.SENT, List.of());
    }

    /// Ends an errand that was refused too often.
    void giveUp(Errand errand) {
        transaction.executeWithoutResult(status -> {
            Standing standing = log.standing(errand.person());
            if (standing.isToBeTriedAgain(errand.day())) {
                add(errand, standing.attempts(), MailOutcome.GIVEN_UP, List.of());
            }
        });
    }

    private Optional<Begun> begin(Errand errand) {
        try {
            return transaction.execute(status -> decide(errand));
        } catch (DuplicateKeyException another) {
            // Another server is at it.
            return Optional.empty();
        }
    }

    private Optional<Begun> decide(Errand errand) {
        PersonId person = errand.person();
        Standing standing = log.standing(person);
        Optional<Account> account = accounts.findByPerson(person);
        Optional<ZoneId> zone = institutions.find(errand.institution()).map(Institution::zone);
        if (account.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        if (standing.isUncertain(errand.day())) {
            add(errand, standing.attempts(), MailOutcome.UNKNOWN, List.of());
            return Optional.empty();
        }
        boolean again = standing.isToBeTriedAgain(errand.day());
        if (!again && !standing.isFree(errand.day())) {
            return Optional.empty();
        }
        int attempt = again ? standing.attempts() + 1 : 1;
        Instant now = clock.instant();
        if (!post.isOpen()
                || !WorkingHours.areOn(now, zone.get())
                || !LocalDate.ofInstant(now, zone.get()).equals(errand.day())) {
            add(errand, attempt, MailOutcome.GIVEN_UP, List.of());
            return Optional.empty();
        }
        List<DigestEntry> entries = entries(person, standing, now);
        List<MailReason> reasons =
                entries.stream().flatMap(entry -> entry.reason().stream()).toList();
        if (reasons.isEmpty()) {
            add(errand, attempt, MailOutcome.NOT_NEEDED, List.of());
            return Optional.empty();
        }
        add(errand, attempt, MailOutcome.SENDING, reasons);
        return Optional.of(new Begun(attempt, letters.write(account.get(), entries, now)));
    }

    private List<DigestEntry> entries(PersonId person, Standing standing, Instant now) {
        return requirements.of(person).stream()
                .flatMap(required -> entry(required, standing, now).stream())
                .sorted(Comparator.comparing(entry -> entry.term().last()))
                .toList();
    }

    private static Optional<DigestEntry> entry(Required required, Standing standing, Instant now) {
        ZoneId zone = required.institution().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate settled = standing.settledFor(required.requirement().required(), today);
        return Term.of(required, now).map(term -> new DigestEntry(required, term, term.planned(settled, today)));
    }

    private void add(Errand errand, int attempt, MailOutcome outcome, List<MailReason> reasons) {
        transaction.executeWithoutResult(
                status -> log.add(errand.person(), errand.day(), attempt, outcome, clock.instant(), reasons));
    }

    private record Begun(int attempt, Letter letter) {}
}
