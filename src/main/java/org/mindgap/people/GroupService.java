package org.mindgap.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes groups of learners, lets people in and out, and says who may see what a group learned.
@Service
public class GroupService {
    private static final Set<Authority> MAKERS = EnumSet.of(Authority.TRAINER, Authority.ADMINISTRATOR);

    private final Groups groups;
    private final Memberships memberships;
    private final ObjectProvider<GroupOversight> oversight;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    GroupService(
            Groups groups,
            Memberships memberships,
            ObjectProvider<GroupOversight> oversight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.oversight = oversight;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a group; empty when this is no name, or the learner is nobody who may make groups.
    @Transactional
    public Optional<Group> make(Learner maker, String name) {
        String stripped = name.strip();
        if (!mayMake(maker) || !Group.isName(stripped)) {
            return Optional.empty();
        }
        return Optional.of(insert(stripped, maker.person(), Optional.empty(), Optional.empty()));
    }

    /// Makes an institution's group, within another of its groups or at the top; empty when this is no name. Whoever
    /// calls it has seen to it that the maker may.
    @Transactional
    public Optional<Group> makeWithin(
            InstitutionId institution, Optional<GroupId> parent, String name, PersonId maker) {
        String stripped = name.strip();
        return Group.isName(stripped)
                ? Optional.of(insert(stripped, maker, Optional.of(institution), parent))
                : Optional.empty();
    }

    /// Gives an institution's group another name; false when this is no name.
    @Transactional
    public boolean rename(GroupId group, String name) {
        String stripped = name.strip();
        if (!Group.isName(stripped)) {
            return false;
        }
        groups.rename(group, stripped);
        return true;
    }

    /// All groups of an institution, by name.
    @Transactional(readOnly = true)
    public List<Group> of(InstitutionId institution) {
        return groups.of(institution);
    }

    @Transactional(readOnly = true)
    public List<Group> madeBy(Learner maker) {
        return mayMake(maker) ? groups.madeBy(maker.person()) : List.of();
    }

    /// Whether somebody may make groups of their own, outside institutions.
    public boolean mayMake(Learner learner) {
        return has(learner, MAKERS);
    }

    /// Whether somebody teaches at all: in groups of their own, or in an institution.
    @Transactional(readOnly = true)
    public boolean teaches(Learner learner) {
        return mayMake(learner) || oversight.stream().anyMatch(institutions -> institutions.teaches(learner.person()));
    }

    /// Whether somebody answers for people in an institution, or makes institutions.
    @Transactional(readOnly = true)
    public boolean administers(Learner learner) {
        return isAdministrator(learner)
                || oversight.stream().anyMatch(institutions -> institutions.teaches(learner.person()));
    }

    /// The groups whose figures somebody may see, by name: a trainer's own, for the server's administrators all that
    /// belong to no institution, and those for which the viewer answers in an institution.
    @Transactional(readOnly = true)
    public List<Group> seenBy(Learner viewer) {
        List<Group> seen = new ArrayList<>(isAdministrator(viewer) ? groups.free() : madeBy(viewer));
        oversight.stream().forEach(institutions -> seen.addAll(institutions.overseenBy(viewer.person())));
        seen.sort(Comparator.comparing(Group::name)
                .thenComparing(group -> group.id().toString()));
        return List.copyOf(seen);
    }

    /// A group, if this learner may see its figures.
    @Transactional(readOnly = true)
    public Optional<Group> seenBy(Learner viewer, GroupId group) {
        return groups.find(group).filter(found -> mayFreelySee(viewer, found) || oversees(viewer, found));
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
        add(person, group.id());
        return new Joining.Joined(group);
    }

    /// Makes somebody a member; nothing happens when they are. Whoever calls it has seen to it that they may be.
    @Transactional
    public void add(PersonId person, GroupId group) {
        if (!memberships.groups(person).contains(group)) {
            memberships.insert(group, person, true, clock.instant());
            events.publishEvent(new GroupJoined(person, group));
        }
    }

    /// Nothing happens when the person is no member.
    @Transactional
    public void leave(PersonId person, GroupId group) {
        if (memberships.groups(person).contains(group)) {
            memberships.insert(group, person, false, clock.instant());
            events.publishEvent(new GroupLeft(person, group));
        }
    }

    /// Who is in a group or in one below it now; a guest who has signed in since counts as their account alone.
    @Transactional(readOnly = true)
    public List<PersonId> membersOf(GroupId group) {
        return memberships.members(group);
    }

    /// The groups that somebody is in, by name.
    @Transactional(readOnly = true)
    public List<Group> groupsOf(PersonId person) {
        return groups.in(memberships.groups(person));
    }

    private Group insert(String name, PersonId maker, Optional<InstitutionId> institution, Optional<GroupId> parent) {
        Group group = new Group(GroupId.random(), name, JoinCode.random(random), maker, institution, parent);
        groups.insert(group, clock.instant());
        return group;
    }

    private boolean mayFreelySee(Learner viewer, Group group) {
        return group.institution().isEmpty()
                && (isAdministrator(viewer)
                        || (mayMake(viewer) && group.madeBy().equals(viewer.person())));
    }

    private boolean oversees(Learner viewer, Group group) {
        return group.institution().isPresent()
                && oversight.stream().anyMatch(institutions -> institutions.oversees(viewer.person(), group));
    }

    private static boolean isAdministrator(Learner viewer) {
        return viewer.authorities().contains(Authority.ADMINISTRATOR);
    }

    private static boolean has(Learner learner, Set<Authority> authorities) {
        return learner.authorities().stream().anyMatch(authorities::contains);
    }
}
