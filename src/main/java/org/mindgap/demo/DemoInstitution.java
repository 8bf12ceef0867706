package org.mindgap.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mindgap.demo.DemoPerson.Pace;
import org.mindgap.demo.DemoPerson.Team;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.security.DemoDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Fills an empty demonstration with one institution and sixty people, once, beside the first visitors.
///
/// `mindgap.demo.people` says how many; with 0 there is no institution.
@Component
@Profile("demo")
class DemoInstitution {
    static final String NAME = "Example Hospital (demonstration)";
    private static final Logger LOG = LoggerFactory.getLogger(DemoInstitution.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");
    private static final Duration AGO = Duration.ofDays(151);
    private static final EmailAddress ADMINISTRATOR = new EmailAddress("institution@demo.example");
    private static final EmailAddress TRAINER = new EmailAddress("trainer@demo.example");

    private final AccountService accounts;
    private final ProfileService profiles;
    private final PersonNames names;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final DemoAssignments assignments;
    private final DemoHistory history;
    private final Clock clock;
    private final String password;
    private final int count;

    DemoInstitution(
            AccountService accounts,
            ProfileService profiles,
            PersonNames names,
            InstitutionService institutions,
            InstitutionGroups groups,
            ReachService reaches,
            DemoAssignments assignments,
            DemoHistory history,
            Clock clock,
            DemoDoor door,
            @Value("${mindgap.demo.people:60}") int count) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.names = names;
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.assignments = assignments;
        this.history = history;
        this.clock = clock;
        this.password = door.password();
        this.count = count;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (count > 0) {
            Thread.ofVirtual().name("demonstration").start(() -> fill(count));
        }
    }

    /// Nothing happens when the institution is there, or the demonstration accounts are not.
    void fill(int people) {
        Optional<Account> administrator = accounts.findByEmail(ADMINISTRATOR);
        Optional<Account> trainer = accounts.findByEmail(TRAINER);
        if (administrator.isEmpty()
                || trainer.isEmpty()
                || !institutions.of(administrator.get().person()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<DemoPerson> everybody = DemoPeople.asOf(now, people);
        Map<Team, GroupId> teams = new EnumMap<>(Team.class);
        DemoClock.at(
                now.minus(AGO), () -> open(administrator.get(), trainer.get().person(), teams));
        Reach reach = reaches.of(administrator.get().learner()).getFirst();
        Set<GroupId> assigned = Set.of(
                Objects.requireNonNull(teams.get(Team.RADIOLOGY)), Objects.requireNonNull(teams.get(Team.IMAGING_AI)));
        Instant first = now.minus(DemoAssignments.FIRST_AGO);
        List<DemoPerson> byArrival = everybody.stream()
                .sorted(Comparator.comparing(DemoPerson::arrived))
                .toList();
        byArrival.stream().filter(who -> !who.arrived().isAfter(first)).forEach(who -> join(who, reach, teams));
        assignments.assignFirst(reach, assigned, now);
        byArrival.stream().filter(who -> who.arrived().isAfter(first)).forEach(who -> join(who, reach, teams));
        of(everybody, Pace.NEVER).ifPresent(person -> assignments.exempt(reach, person, now));
        assignments.assignSecond(reach, assigned, now);
        of(everybody, Pace.LATE).ifPresent(person -> assignments.extend(reach, person, now));
        LOG.info("The demonstration has {} people; their histories follow", people);
        everybody.forEach(who -> accounts.findByEmail(new EmailAddress(who.email()))
                .ifPresent(account -> history.live(who, account.person(), now)));
        LOG.info("The demonstration is complete");
    }

    private void open(Account administrator, PersonId trainer, Map<Team, GroupId> teams) {
        Learner server = new Learner(
                administrator.person(), Optional.of(administrator.email()), Set.of(Authority.ADMINISTRATOR));
        Institution made =
                institutions.make(server, NAME, ZONE, administrator.person()).orElseThrow();
        names.set(administrator.person(), new PersonName("Irene Administrator"));
        names.set(trainer, new PersonName("Theo Trainer"));
        institutions.enter(made.id(), trainer, InstitutionRole.TRAINER, administrator.person());
        Reach reach = reaches.of(administrator.learner(), made.id()).orElseThrow();
        GroupId radiology = group(reach, Optional.empty(), Team.RADIOLOGY);
        GroupId imaging = group(reach, Optional.empty(), Team.IMAGING_AI);
        teams.put(Team.RADIOLOGY, radiology);
        teams.put(Team.RESIDENTS, group(reach, Optional.of(radiology), Team.RESIDENTS));
        teams.put(Team.IMAGING_AI, imaging);
        groups.setTrainer(reach, radiology, trainer, true);
        groups.setTrainer(reach, imaging, trainer, true);
    }

    private GroupId group(Reach reach, Optional<GroupId> parent, Team team) {
        return groups.make(reach, parent, team.title()).map(Group::id).orElseThrow();
    }

    private Optional<PersonId> of(List<DemoPerson> people, Pace pace) {
        return people.stream()
                .filter(who -> who.pace() == pace)
                .findFirst()
                .flatMap(who -> accounts.findByEmail(new EmailAddress(who.email())))
                .map(Account::person);
    }

    private void join(DemoPerson who, Reach reach, Map<Team, GroupId> teams) {
        DemoClock.at(who.arrived(), () -> {
            if (accounts.create(new EmailAddress(who.email()), password, Set.of(Authority.LEARNER))
                    instanceof SignedUp made) {
                PersonId person = made.account().person();
                names.set(person, new PersonName(who.name()));
                profiles.choose(person, who.roles(), who.track());
                institutions.enter(reach.id(), person, InstitutionRole.LEARNER, reach.holder());
                groups.add(reach, person, Objects.requireNonNull(teams.get(who.team())));
            }
        });
    }
}
