package org.mindgap.institution;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes institutions, and keeps who belongs to them and as what.
///
/// Every change is in the institution's log in the same transaction. Removing somebody ends what they may do at once
/// and
/// keeps what they did.
@Service
public class InstitutionService {
    private static final int STANDARD_RETENTION = 10;

    private final Institutions institutions;
    private final Members members;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstitutionService(
            Institutions institutions,
            Members members,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.institutions = institutions;
        this.members = members;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /// Makes an institution with its first administrator; for the server's administrators. Empty when this is no name
    /// or
    /// the maker is none. Evidence is kept for ten years unless the institution says otherwise.
    @Transactional
    public Optional<Institution> make(Learner maker, String name, ZoneId zone, PersonId administrator) {
        String stripped = name.strip();
        if (!maker.authorities().contains(Authority.ADMINISTRATOR) || !Institution.isName(stripped)) {
            return Optional.empty();
        }
        Institution made = new Institution(InstitutionId.random(), stripped, zone, STANDARD_RETENTION);
        institutions.insert(made, clock.instant());
        log.open(made.id());
        log.record(
                made.id(),
                maker.person(),
                AdministrationKind.INSTITUTION_MADE,
                made.id().toString(),
                Map.of());
        enter(made.id(), administrator, InstitutionRole.ADMINISTRATOR, maker.person());
        return Optional.of(made);
    }

    /// Gives an institution that has lost its last administrator another one; for the server's administrators.
    @Transactional
    public Outcome appoint(Learner server, InstitutionId institution, PersonId administrator) {
        if (!server.authorities().contains(Authority.ADMINISTRATOR)
                || institutions.find(institution).isEmpty()) {
            return Outcome.refused(Refusal.NOT_YOURS);
        }
        members.lock(institution);
        if (members.administrators(institution) > 0) {
            return Outcome.refused(Refusal.NOT_YOURS);
        }
        enter(institution, administrator, InstitutionRole.ADMINISTRATOR, server.person());
        return Outcome.done();
    }

    /// Whether nobody administers an institution.
    @Transactional(readOnly = true)
    public boolean isOrphaned(InstitutionId institution) {
        return members.administrators(institution) == 0;
    }

    @Transactional(readOnly = true)
    public Optional<Institution> find(InstitutionId institution) {
        return institutions.find(institution);
    }

    /// All institutions by name; for the server's administrators, for others none.
    @Transactional(readOnly = true)
    public List<Institution> all(Learner viewer) {
        return viewer.authorities().contains(Authority.ADMINISTRATOR) ? institutions.all() : List.of();
    }

    /// The institutions that somebody belongs to, by name.
    @Transactional(readOnly = true)
    public List<Institution> of(PersonId person) {
        return institutions.of(person);
    }

    /// Where somebody belongs or belonged.
    @Transactional(readOnly = true)
    public List<Member> memberships(PersonId person) {
        return members.of(person);
    }

    @Transactional(readOnly = true)
    public Optional<Member> member(InstitutionId institution, PersonId person) {
        return members.find(institution, person);
    }

    /// Whether whoever has this e-mail address belongs to the institution.
    boolean hasMember(InstitutionId institution, EmailAddress email) {
        return members.has(institution, email);
    }

    /// Changes an institution's name, clock and retention.
    @Transactional
    public Outcome change(Reach reach, String name, ZoneId zone, int retentionYears) {
        String stripped = name.strip();
        if (!reach.isWhole()) {
            return Outcome.refused(Refusal.NOT_YOURS);
        }
        if (!Institution.isName(stripped)) {
            return Outcome.refused(Refusal.NO_NAME);
        }
        institutions.update(new Institution(reach.id(), stripped, zone, retentionYears));
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.INSTITUTION_CHANGED,
                reach.id().toString(),
                Map.of("zone", zone.getId(), "retention-years", Integer.toString(retentionYears)));
        return Outcome.done();
    }

    /// Lets somebody in, or back in; who is in already keeps the higher of both roles. For what an invitation promises.
    @Transactional
    public void enter(InstitutionId institution, PersonId person, InstitutionRole role, PersonId actor) {
        members.lock(institution);
        Optional<Member> known = members.find(institution, person);
        if (known.filter(Member::isCurrent).isPresent()) {
            if (role.compareTo(known.get().role()) > 0) {
                members.setRole(institution, person, role);
                record(institution, actor, AdministrationKind.ROLE_CHANGED, person, Map.of("role", role.name()));
            }
            return;
        }
        if (known.isPresent()) {
            members.comeBack(institution, person, role, clock.instant());
        } else {
            members.insert(institution, person, role, clock.instant());
        }
        record(institution, actor, AdministrationKind.MEMBER_JOINED, person, Map.of("role", role.name()));
        events.publishEvent(new MemberJoined(institution, person));
    }

    @Transactional
    public Outcome setRole(Reach reach, PersonId person, InstitutionRole role) {
        if (!reach.isWhole()) {
            return Outcome.refused(Refusal.NOT_YOURS);
        }
        members.lock(reach.id());
        Optional<Member> known = members.find(reach.id(), person).filter(Member::isCurrent);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.NO_MEMBER);
        }
        if (known.get().role() == role) {
            return Outcome.done();
        }
        if (isLastAdministrator(known.get())) {
            return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
        }
        members.setRole(reach.id(), person, role);
        record(reach.id(), reach.holder(), AdministrationKind.ROLE_CHANGED, person, Map.of("role", role.name()));
        return Outcome.done();
    }

    /// Ends somebody's membership, their groups and what was required of them; what they did stays.
    @Transactional
    public Outcome remove(Reach reach, PersonId person) {
        return reach.isWhole()
                ? end(reach.id(), person, reach.holder(), AdministrationKind.MEMBER_REMOVED)
                : Outcome.refused(Refusal.NOT_YOURS);
    }

    /// Somebody leaves by themselves.
    @Transactional
    public Outcome leave(InstitutionId institution, PersonId person) {
        return end(institution, person, person, AdministrationKind.MEMBER_LEFT);
    }

    /// Ends all memberships of somebody whose account is deleted, even if an institution is left without administrator:
    /// the server's administrators can appoint another.
    void forget(PersonId person) {
        for (Member member : members.of(person)) {
            if (member.isCurrent()) {
                members.lock(member.institution());
                finish(member, person, AdministrationKind.MEMBER_LEFT);
            }
        }
    }

    private Outcome end(InstitutionId institution, PersonId person, PersonId actor, AdministrationKind kind) {
        members.lock(institution);
        Optional<Member> known = members.find(institution, person).filter(Member::isCurrent);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.NO_MEMBER);
        }
        if (isLastAdministrator(known.get())) {
            return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
        }
        finish(known.get(), actor, kind);
        return Outcome.done();
    }

    private void finish(Member member, PersonId actor, AdministrationKind kind) {
        members.end(member.institution(), member.person(), clock.instant());
        record(member.institution(), actor, kind, member.person(), Map.of());
        events.publishEvent(new MemberLeft(member.institution(), member.person()));
    }

    private boolean isLastAdministrator(Member member) {
        return member.role() == InstitutionRole.ADMINISTRATOR && members.administrators(member.institution()) == 1;
    }

    private void record(
            InstitutionId institution,
            PersonId actor,
            AdministrationKind kind,
            PersonId subject,
            Map<String, String> facts) {
        log.record(institution, actor, kind, subject.toString(), facts);
    }
}
