package org.mindgap.rights;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mindgap.institution.InstitutionService;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Hands people everything that is stored about them, tells them who saw it, and deletes what is personal.
///
/// The reasons stand in `src/docs/decisions/0016-evidence.md`.
@Service
public class DataRights {
    private static final Set<AdministrationKind> LISTS =
            Set.of(AdministrationKind.LIST_EXPORTED, AdministrationKind.EVIDENCE_EXPORTED);

    private final PersonalRows rows;
    private final Ledger ledger;
    private final InstitutionService institutions;
    private final AdministrationLog log;
    private final PersonNames names;
    private final AccountService accounts;
    private final Clock clock;

    DataRights(
            PersonalRows rows,
            Ledger ledger,
            InstitutionService institutions,
            AdministrationLog log,
            PersonNames names,
            AccountService accounts,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.institutions = institutions;
        this.log = log;
        this.names = names;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Writes everything about a person as JSON: each table by its name, its rows as objects.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void writeJson(PersonId person, OutputStream out) {
        List<PersonId> people = ledger.pseudonyms(person);
        try (PersonalJson json = new PersonalJson(out, clock.instant(), people)) {
            for (PersonalTable table : PersonalTable.ALL) {
                json.begin(table);
                rows.read(table, people, json::row);
                json.end();
            }
        }
    }

    /// Writes the same as one HTML page to read; tables without rows are left out.
    ///
    /// @param words the text for a key below `my-data.`
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void writePage(PersonId person, OutputStream out, String language, UnaryOperator<String> words) {
        List<PersonId> people = ledger.pseudonyms(person);
        try (PersonalPage page = new PersonalPage(out, language, words, clock.instant(), people)) {
            for (PersonalTable table : PersonalTable.ALL) {
                page.begin(table);
                rows.read(table, people, page::row);
                page.end();
            }
        }
    }

    /// Where a person belongs or belonged, by the institutions' names.
    @Transactional(readOnly = true)
    public List<Belonging> belongings(PersonId person) {
        return institutions.memberships(person).stream()
                .map(member ->
                        new Belonging(institutions.find(member.institution()).orElseThrow(), member))
                .sorted(Comparator.comparing(
                        belonging -> belonging.institution().name()))
                .toList();
    }

    /// Who looked at a person's record, and who took lists with them while the person belonged to the institution,
    /// newest first.
    @Transactional(readOnly = true)
    public List<Disclosure> disclosures(PersonId person) {
        List<Disclosure> disclosures = new ArrayList<>();
        for (Belonging belonging : belongings(person)) {
            List<AdministrationEntry> seen = seen(belonging, person);
            Map<PersonId, PersonName> who =
                    names.of(seen.stream().map(AdministrationEntry::actor).collect(Collectors.toSet()));
            seen.forEach(entry -> disclosures.add(new Disclosure(
                    belonging.institution(),
                    entry.happenedAt(),
                    entry.kind(),
                    entry.actor(),
                    Optional.ofNullable(who.get(entry.actor())))));
        }
        disclosures.sort(Comparator.comparing(Disclosure::at).reversed());
        return disclosures;
    }

    /// Deletes what is personal of an account or a guest; nothing happens when they are gone already.
    @Transactional
    public void delete(Learner learner) {
        learner.email()
                .ifPresentOrElse(
                        email -> accounts.findByEmail(new EmailAddress(email))
                                .filter(account -> account.person().equals(learner.person()))
                                .ifPresent(account -> accounts.deleteAccount(account.id())),
                        () -> accounts.deleteGuest(learner.person()));
    }

    private List<AdministrationEntry> seen(Belonging belonging, PersonId person) {
        List<AdministrationEntry> seen =
                new ArrayList<>(log.about(belonging.institution().id(), person.toString()).stream()
                        .filter(entry -> entry.kind() == AdministrationKind.RECORD_VIEWED
                                && !entry.actor().equals(person))
                        .toList());
        seen.addAll(log.between(
                belonging.institution().id(),
                belonging.member().joined(),
                belonging.member().ended().orElse(clock.instant().plusSeconds(1)),
                LISTS));
        return seen;
    }
}
