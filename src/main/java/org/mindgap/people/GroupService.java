package org.mindgap.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes groups of learners, lets people in and out, and says who may see what a group learned.
@Service
public class GroupService {
    private static final Set<Authority> MAKERS =
            EnumSet.of(Authority.TRAINER, Authority.INSTITUTION, Authority.ADMINISTRATOR);
    private static final Set<Authority> OVERSEERS = EnumSet.of(Authority.INSTITUTION, Authority.ADMINISTRATOR);

    private final Groups groups;
    private final Memberships memberships;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    GroupService(Groups groups, Memberships memberships, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.clock = clock;
    }

    /// Makes a group; empty when this is no name, or the learner is nobody who may make groups.
    @Transactional
    public Optional<Group> make(Learner maker, String name) {
        String stripped = name.strip();
        if (!mayMake(maker) || !Group.isName(stripped)) {
            return Optional.empty();
        }
        Group group = new Group(GroupId.random(), stripped, JoinCode.random(random), maker.person());
        groups.insert(group, clock.instant());
        return Optional.of(group);
    }

    @Transactional(readOnly = true)
    public List<Group> madeBy(Learner maker) {
        return mayMake(maker) ? groups.madeBy(maker.person()) : List.of();
    }

    public boolean mayMake(Learner learner) {
        return has(learner, MAKERS);
    }

    /// The groups whose figures somebody may see: a trainer's own, and for institutions and administrators all.
    @Transactional(readOnly = true)
    public List<Group> seenBy(Learner viewer) {
        return has(viewer, OVERSEERS) ? groups.all() : madeBy(viewer);
    }

    /// A group, if this learner may see its figures.
    @Transactional(readOnly = true)
    public Optional<Group> seenBy(Learner viewer, GroupId group) {
        return groups.find(group)
                .filter(found -> has(viewer, OVERSEERS)
                        || (mayMake(viewer) && found.madeBy().equals(viewer.person())));
    }

    /// The group that somebody means by what they typed.
    @Transactional(readOnly = true)
    public Optional<Group> find(String code) {
        return JoinCode.parse(code).flatMap(groups::find);
    }

    @Transactional(readOnly = true)
    public Optional<Group> find(GroupId group) {
        return groups.find(group);
    }

    @Transactional
    public Joining join(PersonId person, String code) {
        Optional<Group> meant = find(code);
        if (meant.isEmpty()) {
            return new Joining.NoSuchGroup();
        }
        Group group = meant.get();
        if (group.madeBy().equals(person)) {
            return new Joining.OwnGroup(group);
        }
        if (memberships.groups(person).contains(group.id())) {
            return new Joining.AlreadyIn(group);
        }
        memberships.insert(group.id(), person, true, clock.instant());
        return new Joining.Joined(group);
    }

    /// Nothing happens when the person is no member.
    @Transactional
    public void leave(PersonId person, GroupId group) {
        if (memberships.groups(person).contains(group)) {
            memberships.insert(group, person, false, clock.instant());
        }
    }

    /// Who is in a group now; a guest who has signed in since counts as their account alone.
    @Transactional(readOnly = true)
    public List<PersonId> membersOf(GroupId group) {
        return memberships.members(group);
    }

    /// The groups that somebody is in, by name.
    @Transactional(readOnly = true)
    public List<Group> groupsOf(PersonId person) {
        return groups.in(memberships.groups(person));
    }

    private static boolean has(Learner learner, Set<Authority> authorities) {
        return learner.authorities().stream().anyMatch(authorities::contains);
    }
}
