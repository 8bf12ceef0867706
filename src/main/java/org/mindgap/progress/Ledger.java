package org.mindgap.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What people did, in the order in which they did it; nothing is ever changed or removed.
///
/// Each person's events form a hash chain of their own, so that people never wait for each other.
/// The reasons stand in `src/docs/decisions/0001-ledger.md`.
@Service
public class Ledger {
    private final LedgerEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(LedgerEntries entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /// Records what happened, in the transaction of whatever it is the record of.
    ///
    /// With an event id that this person's chain has already, nothing is written and the entry from then returned.
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerEntry append(PersonId person, Happening happening) {
        LedgerHead head = entries.lock(person);
        Optional<LedgerEntry> recorded = entries.find(person, happening.eventId());
        if (recorded.isPresent()) {
            return recorded.get();
        }
        LedgerEntry entry = after(head, happening, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entries.append(entry);
        events.publishEvent(new EventRecorded(entry));
        return entry;
    }

    /// What this person did, and what they did as a guest before they signed in, oldest first.
    @Transactional(readOnly = true)
    public List<LedgerEntry> history(PersonId person) {
        List<LedgerEntry> own = entries.of(person);
        List<PersonId> guests = guestsIn(own);
        if (guests.isEmpty()) {
            return own;
        }
        List<LedgerEntry> all = new ArrayList<>(entries.ofAll(guests));
        all.addAll(own);
        // A stable sort: within one chain, equal times keep their order.
        all.sort(Comparator.comparing(LedgerEntry::happenedAt));
        return List.copyOf(all);
    }

    /// The pseudonyms under which this person's work is kept: their own, and those of the guests they were.
    @Transactional(readOnly = true)
    public List<PersonId> pseudonyms(PersonId person) {
        List<PersonId> pseudonyms = new ArrayList<>(guestsIn(entries.of(person)));
        pseudonyms.add(person);
        return List.copyOf(pseudonyms);
    }

    /// The person to whom a pseudonym's work belongs: the account that adopted the guest, or the pseudonym itself.
    @Transactional(readOnly = true)
    public PersonId owner(PersonId pseudonym) {
        return entries.adopter(pseudonym).orElse(pseudonym);
    }

    /// The pseudonyms under which the work of many people is kept, each with whose it is.
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> owners(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonId> owners = new HashMap<>(entries.adopted(people));
        people.forEach(person -> owners.put(person, person));
        return Map.copyOf(owners);
    }

    /// Makes other writers of this person's events wait until the caller's transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PersonId person) {
        entries.lock(person);
    }

    private static List<PersonId> guestsIn(List<LedgerEntry> own) {
        return own.stream()
                .filter(entry -> entry.kind() == EventKind.GUEST_ADOPTED)
                .map(entry -> new PersonId(UUID.fromString(entry.subject())))
                .distinct()
                .toList();
    }

    private static LedgerEntry after(LedgerHead head, Happening happening, Instant now) {
        LedgerEntry unsealed = new LedgerEntry(
                head.person(),
                head.seq() + 1,
                happening.eventId(),
                now,
                happening.kind(),
                happening.subject(),
                happening.contentVersion(),
                happening.body(),
                head.hash(),
                "");
        return new LedgerEntry(
                unsealed.person(),
                unsealed.seq(),
                unsealed.eventId(),
                unsealed.happenedAt(),
                unsealed.kind(),
                unsealed.subject(),
                unsealed.contentVersion(),
                unsealed.body(),
                unsealed.previousHash(),
                unsealed.computedHash());
    }
}
