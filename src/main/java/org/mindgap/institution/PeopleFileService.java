package org.mindgap.institution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.mindgap.institution.roster.RosterLine;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.PersonName;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invites the people of a file: says first what would happen to each line, then does it, and takes it back if asked.
@Service
public class PeopleFileService {
    private static final int AT_ONCE = 1000;
    private static final int LONGEST_FILE_NAME = 200;
    private static final int SHOWN = 20;
    private static final Map<String, InstitutionRole> ROLES = Map.of(
            "", InstitutionRole.LEARNER,
            "learner", InstitutionRole.LEARNER,
            "trainer", InstitutionRole.TRAINER,
            "administrator", InstitutionRole.ADMINISTRATOR,
            "admin", InstitutionRole.ADMINISTRATOR);

    private final Invitations invitations;
    private final InvitationBatches batches;
    private final Members members;
    private final InstitutionGroups groups;
    private final GroupService allGroups;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleFileService(
            Invitations invitations,
            InvitationBatches batches,
            Members members,
            InstitutionGroups groups,
            GroupService allGroups,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.batches = batches;
        this.members = members;
        this.groups = groups;
        this.allGroups = allGroups;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /// Whether somebody may invite by a file: who administers the institution.
    public static boolean mayUse(Reach reach) {
        return reach.isWhole();
    }

    /// The dry run: what would happen to each line now. Changes nothing.
    @Transactional(readOnly = true)
    public CheckedFile check(Reach reach, List<RosterLine> lines) {
        refuseOthers(reach);
        return new Judging(reach).judge(lines);
    }

    /// Invites the people of all good lines, or nobody; judged once more, because things may have changed since the dry
    /// run. One entry in the log stands for all.
    ///
    /// @param days for how long the invitations hold, 1 to 365
    /// @param progress is told how many people have been invited so far
    @Transactional
    public FileApplied apply(Reach reach, String fileName, List<RosterLine> lines, int days, IntConsumer progress) {
        refuseOthers(reach);
        members.lock(reach.id());
        CheckedFile checked = new Judging(reach).judge(lines);
        UUID batch = UUID.randomUUID();
        Instant now = clock.instant();
        batches.insert(batch, reach.id(), shortened(fileName), reach.holder(), now);
        GroupPaths paths = GroupPaths.of(allGroups.of(reach.id()));
        int made = makeGroups(reach, paths, checked.newGroups());
        Instant expires = now.plus(Duration.ofDays(days));
        List<CheckedLine> good =
                checked.lines().stream().filter(line -> line.verdict().isGood()).toList();
        List<FileApplied.Link> links = new ArrayList<>(good.size());
        for (int from = 0; from < good.size(); from += AT_ONCE) {
            List<Invitations.New> part = new ArrayList<>(AT_ONCE);
            for (CheckedLine line : good.subList(from, Math.min(good.size(), from + AT_ONCE))) {
                Invitations.New invited = new Invitations.New(
                        invitation(reach, line.line(), paths, batch, now, expires), InvitationToken.random());
                part.add(invited);
                links.add(new FileApplied.Link(
                        invited.invitation().email().orElseThrow(), line.line().name(), invited.token()));
            }
            invitations.insert(part);
            part.forEach(this::publish);
            progress.accept(links.size());
        }
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.PEOPLE_FILE_APPLIED,
                batch.toString(),
                Map.of("invited", Integer.toString(links.size()), "groups-made", Integer.toString(made)));
        return new FileApplied(batch, made, links);
    }

    /// Revokes what nobody has accepted yet; whoever came in stays, and so do groups. The number of invitations that
    /// were
    /// revoked, or empty where there is nothing to undo.
    @Transactional
    public Optional<Integer> undo(Reach reach, UUID batch) {
        refuseOthers(reach);
        if (!batches.lock(reach.id(), batch)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        int revoked = invitations.revokeBatch(batch, now);
        batches.undo(batch, now);
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.PEOPLE_FILE_UNDONE,
                batch.toString(),
                Map.of("revoked", Integer.toString(revoked)));
        return Optional.of(revoked);
    }

    /// The newest files that were applied.
    @Transactional(readOnly = true)
    public List<AppliedFile> newest(Reach reach) {
        refuseOthers(reach);
        return batches.newest(reach.id(), clock.instant(), SHOWN);
    }

    private static void refuseOthers(Reach reach) {
        if (!mayUse(reach)) {
            throw new IllegalStateException("Files of people are for who administers " + reach.id());
        }
    }

    private int makeGroups(Reach reach, GroupPaths paths, List<String> wanted) {
        int made = 0;
        for (String path : wanted) {
            List<String> steps = GroupPaths.steps(path).orElseThrow();
            Optional<GroupId> above = Optional.empty();
            for (int depth = 1; depth <= steps.size(); depth++) {
                List<String> part = steps.subList(0, depth);
                Optional<GroupId> known = paths.find(part);
                if (known.isEmpty()) {
                    GroupId added = groups.make(reach, above, part.getLast())
                            .orElseThrow()
                            .id();
                    paths.add(part, added);
                    made++;
                    known = Optional.of(added);
                }
                above = known;
            }
        }
        return made;
    }

    private static Invitation invitation(
            Reach reach, RosterLine line, GroupPaths paths, UUID batch, Instant now, Instant expires) {
        return new Invitation(
                InvitationId.random(),
                reach.id(),
                line.group().isEmpty()
                        ? Optional.empty()
                        : GroupPaths.steps(line.group()).flatMap(paths::find),
                role(line).orElseThrow(),
                EmailAddress.parse(line.email()),
                PersonName.parse(line.name()),
                Optional.of(batch),
                reach.holder(),
                now,
                expires,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private void publish(Invitations.New added) {
        Invitation invitation = added.invitation();
        events.publishEvent(new InvitationMade(
                invitation.institution(),
                invitation.id(),
                invitation.email().orElseThrow(),
                invitation.name(),
                invitation.role(),
                invitation.madeBy(),
                added.token(),
                invitation.expires()));
    }

    private static Optional<InstitutionRole> role(RosterLine line) {
        return Optional.ofNullable(ROLES.get(line.role().toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String fileName) {
        String plain = fileName.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST_FILE_NAME ? plain : plain.substring(0, LONGEST_FILE_NAME);
    }

    /// Judges the lines of one file against what the institution has at this moment.
    private final class Judging {
        private final Reach reach;
        private final GroupPaths paths;
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<String, String> newGroups = new LinkedHashMap<>();

        Judging(Reach reach) {
            this.reach = reach;
            this.paths = GroupPaths.of(allGroups.of(reach.id()));
        }

        CheckedFile judge(List<RosterLine> lines) {
            Set<String> belong = members.emails(reach.id());
            Set<String> invited = invitations.invited(reach.id(), clock.instant());
            List<CheckedLine> checked =
                    lines.stream().map(line -> judge(line, belong, invited)).toList();
            return new CheckedFile(checked, List.copyOf(newGroups.values()));
        }

        private CheckedLine judge(RosterLine line, Set<String> belong, Set<String> invited) {
            if (line.email().isEmpty()) {
                return new CheckedLine(line, LineVerdict.NO_ADDRESS, 0);
            }
            Optional<EmailAddress> email = EmailAddress.parse(line.email());
            if (email.isEmpty()) {
                return new CheckedLine(line, LineVerdict.MALFORMED_ADDRESS, 0);
            }
            Integer before = seen.putIfAbsent(email.get().value(), line.number());
            if (before != null) {
                return new CheckedLine(line, LineVerdict.DUPLICATE, before);
            }
            return new CheckedLine(line, verdict(line, email.get().value(), belong, invited), 0);
        }

        private LineVerdict verdict(RosterLine line, String email, Set<String> belong, Set<String> invited) {
            if (!line.name().isEmpty() && PersonName.parse(line.name()).isEmpty()) {
                return LineVerdict.MALFORMED_NAME;
            }
            if (role(line).isEmpty()) {
                return LineVerdict.UNKNOWN_ROLE;
            }
            Optional<List<String>> steps =
                    line.group().isEmpty() ? Optional.of(List.of()) : GroupPaths.steps(line.group());
            if (steps.isEmpty()) {
                return LineVerdict.MALFORMED_GROUP;
            }
            if (belong.contains(email)) {
                return LineVerdict.ALREADY_MEMBER;
            }
            if (invited.contains(email)) {
                return LineVerdict.ALREADY_INVITED;
            }
            if (steps.get().isEmpty() || paths.find(steps.get()).isPresent()) {
                return LineVerdict.INVITED;
            }
            String path = GroupPaths.join(steps.get());
            newGroups.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            return LineVerdict.INVITED_TO_A_NEW_GROUP;
        }
    }
}
