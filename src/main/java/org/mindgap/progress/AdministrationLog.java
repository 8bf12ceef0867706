package org.mindgap.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was administered in each institution, and whose record was disclosed to whom; nothing is changed or removed.
///
/// Each institution's entries form a hash chain of their own, as each person's events do in the [Ledger]. Facts hold no
/// personal data: people appear by their pseudonyms.
@Service
public class AdministrationLog {
    private final AdministrationEntries entries;
    private final Clock clock;

    AdministrationLog(AdministrationEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Begins the chain of an institution that was made in the same transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(InstitutionId institution) {
        entries.open(institution);
    }

    /// Records what somebody did, in the transaction of whatever it is the record of.
    @Transactional(propagation = Propagation.MANDATORY)
    public AdministrationEntry record(
            InstitutionId institution,
            PersonId actor,
            AdministrationKind kind,
            String subject,
            Map<String, String> facts) {
        AdministrationEntries.Head head = entries.lock(institution);
        Happening.check(subject, facts);
        AdministrationEntry entry = new AdministrationEntry(
                        institution,
                        head.seq() + 1,
                        UUID.randomUUID(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor,
                        kind,
                        subject,
                        Facts.write(facts),
                        head.hash(),
                        "")
                .sealed();
        entries.append(entry);
        return entry;
    }

    /// Oldest first.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> between(InstitutionId institution, Instant from, Instant until) {
        return entries.between(institution, from, until);
    }

    /// What was done of some kinds, newest first.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> between(
            InstitutionId institution, Instant from, Instant until, Set<AdministrationKind> kinds) {
        return entries.between(institution, from, until, kinds);
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> newest(InstitutionId institution, int limit) {
        return entries.newest(institution, limit);
    }

    /// Newest first, those with smaller numbers than one.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> before(InstitutionId institution, long seq, int limit) {
        return entries.before(institution, seq, limit);
    }

    /// What was done about one person or thing, newest first.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> about(InstitutionId institution, String subject) {
        return entries.about(institution, subject);
    }
}
