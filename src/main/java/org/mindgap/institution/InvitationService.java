package org.mindgap.institution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ways into an institution: links for many, and invitations of one person.
///
/// An invitation is worth what its maker may do at the moment when somebody accepts: whoever is removed, or trains a
/// group no longer, has invited nobody. Why the link alone is enough stands in
/// `src/docs/decisions/0013-institutions.md`.
@Service
public class InvitationService {
    public static final int FEWEST_DAYS = 1;
    public static final int MOST_DAYS = 365;
    public static final int PAGE = 50;

    private final Invitations invitations;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final GroupService allGroups;
    private final PersonNames names;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            InstitutionService institutions,
            InstitutionGroups groups,
            ReachService reaches,
            GroupService allGroups,
            PersonNames names,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.allGroups = allGroups;
        this.names = names;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a link that any number of people can follow until it expires or is revoked.
    ///
    /// @param days for how long it holds, 1 to 365
    @Transactional
    public Inviting inviteMany(Reach reach, InstitutionRole role, Optional<GroupId> group, int days) {
        return invite(reach, role, group, Optional.empty(), Optional.empty(), days);
    }

    /// Invites one person, who can accept once.
    ///
    /// @param name what the institution calls them; they can change it
    @Transactional
    public Inviting inviteOne(
            Reach reach,
            InstitutionRole role,
            Optional<GroupId> group,
            EmailAddress email,
            Optional<PersonName> name,
            int days) {
        return invite(reach, role, group, Optional.of(email), name, days);
    }

    /// The invitations within reach that somebody can still accept, newest first.
    ///
    /// @param page counts from 0, and holds [#PAGE]
    @Transactional(readOnly = true)
    public List<Invitation> open(Reach reach, int page) {
        return invitations.open(reach.id(), within(reach), clock.instant(), PAGE, page * PAGE);
    }

    @Transactional(readOnly = true)
    public int countOpen(Reach reach) {
        return invitations.countOpen(reach.id(), within(reach), clock.instant());
    }

    @Transactional
    public Outcome revoke(Reach reach, InvitationId id) {
        Optional<Invitation> known = mine(reach, id);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.NO_INVITATION);
        }
        invitations.revoke(id, clock.instant());
        log.record(reach.id(), reach.holder(), AdministrationKind.INVITATION_REVOKED, id.toString(), Map.of());
        return Outcome.done();
    }

    /// Gives an invitation a new link, because nobody can read the old one again; the old one is worthless afterwards.
    @Transactional
    public Inviting renew(Reach reach, InvitationId id, int days) {
        Optional<Invitation> known = mine(reach, id);
        if (known.isEmpty()) {
            return new Inviting.NotInvited(Refusal.NO_INVITATION);
        }
        InvitationToken token = InvitationToken.random();
        invitations.renew(id, token, expiry(days));
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.INVITATION_MADE,
                id.toString(),
                Map.of("role", known.get().role().name(), "again", "true"));
        Invitation renewed = invitations.find(token).orElseThrow();
        publish(renewed, token);
        return new Inviting.Invited(renewed, token);
    }

    /// What the link says; empty when there is no such invitation.
    @Transactional(readOnly = true)
    public Optional<Offer> read(InvitationToken token) {
        return invitations.find(token).flatMap(this::offer);
    }

    /// Lets somebody in by the link, under the name that they give themselves.
    @Transactional
    public Acceptance accept(Learner learner, InvitationToken token, PersonName name) {
        if (learner.isGuest()) {
            return new Acceptance.NoAccount();
        }
        Optional<Invitation> known = invitations.lock(token);
        if (known.isEmpty()) {
            return new Acceptance.Unknown();
        }
        Invitation invitation = known.get();
        Offer.State state = state(invitation);
        if (state != Offer.State.OPEN) {
            return new Acceptance.TooLate(state);
        }
        PersonId person = learner.person();
        invitations.use(invitation, clock.instant());
        names.set(person, name);
        institutions.enter(invitation.institution(), person, invitation.role(), person);
        invitation.group().ifPresent(group -> groups.add(invitation.institution(), person, person, group));
        return new Acceptance.Accepted(
                institutions.find(invitation.institution()).orElseThrow(), invitation.role());
    }

    /// Whoever was invited by name does not want to. A link for many stays as it is.
    @Transactional
    public void decline(PersonId person, InvitationToken token) {
        invitations
                .lock(token)
                .filter(invitation -> invitation.email().isPresent())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .ifPresent(invitation -> {
                    invitations.revoke(invitation.id(), clock.instant());
                    log.record(
                            invitation.institution(),
                            person,
                            AdministrationKind.INVITATION_REVOKED,
                            invitation.id().toString(),
                            Map.of("declined", "true"));
                });
    }

    /// Addresses and names of invitations that have expired go within a day.
    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    @Transactional
    public int forgetExpired() {
        return invitations.forgetExpired(clock.instant());
    }

    private Inviting invite(
            Reach reach,
            InstitutionRole role,
            Optional<GroupId> group,
            Optional<EmailAddress> email,
            Optional<PersonName> name,
            int days) {
        if (group.isPresent()
                && groups.within(reach).stream().noneMatch(known -> known.id().equals(group.get()))) {
            return new Inviting.NotInvited(Refusal.NO_GROUP);
        }
        if (!mayInvite(reach, role, group)) {
            return new Inviting.NotInvited(Refusal.NOT_YOURS);
        }
        if (email.isPresent() && institutions.hasMember(reach.id(), email.get())) {
            return new Inviting.NotInvited(Refusal.MEMBER_ALREADY);
        }
        Instant now = clock.instant();
        if (email.isPresent() && invitations.isInvited(reach.id(), email.get(), now)) {
            return new Inviting.NotInvited(Refusal.INVITED_ALREADY);
        }
        Invitation invitation = new Invitation(
                InvitationId.random(),
                reach.id(),
                group,
                role,
                email,
                name,
                Optional.empty(),
                reach.holder(),
                now,
                expiry(days),
                Optional.empty(),
                Optional.empty(),
                0);
        InvitationToken token = InvitationToken.random();
        invitations.insert(List.of(new Invitations.New(invitation, token)));
        SortedMap<String, String> facts = new TreeMap<>(Map.of("role", role.name()));
        group.ifPresent(into -> facts.put("group", into.toString()));
        facts.put("for", email.isPresent() ? "one" : "many");
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.INVITATION_MADE,
                invitation.id().toString(),
                facts);
        publish(invitation, token);
        return new Inviting.Invited(invitation, token);
    }

    private void publish(Invitation invitation, InvitationToken token) {
        invitation
                .email()
                .ifPresent(email -> events.publishEvent(new InvitationMade(
                        invitation.institution(),
                        invitation.id(),
                        email,
                        invitation.name(),
                        invitation.role(),
                        invitation.madeBy(),
                        token,
                        invitation.expires())));
    }

    private Optional<Offer> offer(Invitation invitation) {
        return institutions
                .find(invitation.institution())
                .map(institution -> new Offer(
                        state(invitation),
                        institution,
                        invitation.role(),
                        invitation.group().flatMap(allGroups::find).map(Group::name),
                        names.find(invitation.madeBy()),
                        invitation.name(),
                        invitation.email().isPresent(),
                        invitation.expires()));
    }

    private Offer.State state(Invitation invitation) {
        if (invitation.accepted().isPresent()) {
            return Offer.State.USED;
        }
        if (invitation.revoked().isPresent()) {
            return Offer.State.REVOKED;
        }
        if (!invitation.isOpen(clock.instant())) {
            return Offer.State.EXPIRED;
        }
        return reaches.of(invitation.madeBy(), invitation.institution())
                        .filter(reach -> mayInvite(reach, invitation.role(), invitation.group()))
                        .isPresent()
                ? Offer.State.OPEN
                : Offer.State.WITHDRAWN;
    }

    private Optional<Invitation> mine(Reach reach, InvitationId id) {
        return invitations
                .lock(reach.id(), id)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(invitation -> mayInvite(reach, invitation.role(), invitation.group()));
    }

    private static boolean mayInvite(Reach reach, InstitutionRole role, Optional<GroupId> group) {
        return reach.isWhole()
                || (role == InstitutionRole.LEARNER
                        && group.filter(reach::covers).isPresent());
    }

    private static Optional<Collection<GroupId>> within(Reach reach) {
        return reach.isWhole() ? Optional.empty() : Optional.of(reach.groups());
    }

    private Instant expiry(int days) {
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException("Not a number of days: " + days);
        }
        return clock.instant().plus(Duration.ofDays(days));
    }
}
