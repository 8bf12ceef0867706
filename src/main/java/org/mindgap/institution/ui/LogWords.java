package org.mindgap.institution.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.PeopleService;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;

/// Entries of the log as sentences. The log itself holds pseudonyms; names stand here only as long as people have an
/// account.
final class LogWords {
    private static final int SHOWN_OF_AN_ID = 8;

    private final Component page;
    private final Map<PersonId, String> called;
    private final GroupPaths paths;

    private LogWords(Component page, Map<PersonId, String> called, GroupPaths paths) {
        this.page = page;
        this.called = called;
        this.paths = paths;
    }

    static LogWords of(
            Component page,
            List<AdministrationEntry> entries,
            PeopleService people,
            InstitutionId institution,
            GroupPaths paths) {
        List<PersonId> mentioned = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), PersonId.parse(entry.subject()).stream()))
                .distinct()
                .toList();
        return new LogWords(page, people.known(institution, mentioned), paths);
    }

    /// Arguments of each sentence: who did it, whom or what it was about, then what the entry says of it.
    String of(AdministrationEntry entry) {
        Map<String, String> facts = entry.facts();
        String actor = person(entry.actor());
        String subject = subject(entry.subject());
        String role = Optional.ofNullable(facts.get("role")).map(this::role).orElse("–");
        String group = Optional.ofNullable(facts.get("group")).map(this::group).orElse("–");
        return switch (entry.kind()) {
            case INVITATION_REVOKED ->
                page.getTranslation(
                        facts.containsKey("declined") ? "log.invitation-declined" : "log.invitation-revoked", actor);
            case MEMBER_JOINED, ROLE_CHANGED, INVITATION_MADE -> sentence(entry.kind(), actor, subject, role);
            case GROUP_JOINED ->
                page.getTranslation(
                        actor.equals(subject) ? "log.group-joined-by-invitation" : "log.group-joined",
                        actor,
                        subject,
                        group);
            case GROUP_LEFT, TRAINER_SET, TRAINER_UNSET -> sentence(entry.kind(), actor, subject, group);
            case INSTITUTION_CHANGED ->
                sentence(
                        entry.kind(),
                        actor,
                        subject,
                        facts.getOrDefault("zone", "–"),
                        facts.getOrDefault("retention-years", "–"));
            case PEOPLE_FILE_APPLIED -> sentence(entry.kind(), actor, subject, facts.getOrDefault("invited", "–"));
            case PEOPLE_FILE_UNDONE -> sentence(entry.kind(), actor, subject, facts.getOrDefault("revoked", "–"));
            case INSTITUTION_MADE,
                    MEMBER_REMOVED,
                    MEMBER_LEFT,
                    NAME_CHANGED,
                    GROUP_MADE,
                    GROUP_RENAMED,
                    ASSIGNED,
                    ASSIGNMENT_ENDED,
                    EXTENDED,
                    EXEMPTED,
                    REQUIRED_AGAIN,
                    CERTIFICATE_REVOKED,
                    RECORD_VIEWED,
                    LIST_EXPORTED,
                    EVIDENCE_EXPORTED -> sentence(entry.kind(), actor, subject);
        };
    }

    private String sentence(AdministrationKind kind, Object... arguments) {
        return page.getTranslation("log." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    private String role(String stored) {
        return Stream.of(InstitutionRole.values())
                .filter(role -> role.name().equals(stored))
                .findFirst()
                .map(role -> Words.role(page, role))
                .orElse(stored);
    }

    private String subject(String subject) {
        return PersonId.parse(subject)
                .flatMap(person -> Optional.ofNullable(called.get(person)))
                .or(() -> GroupId.parse(subject).flatMap(paths::of))
                .orElseGet(() -> unknown(subject));
    }

    private String person(PersonId person) {
        return Optional.ofNullable(called.get(person)).orElseGet(() -> unknown(person.toString()));
    }

    private String group(String id) {
        return GroupId.parse(id).flatMap(paths::of).orElseGet(() -> unknown(id));
    }

    private String unknown(String id) {
        return page.getTranslation("log.unknown", id.substring(0, Math.min(id.length(), SHOWN_OF_AN_ID)));
    }
}
