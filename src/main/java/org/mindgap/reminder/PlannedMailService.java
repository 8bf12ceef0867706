package org.mindgap.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.institution.Reach;
import org.mindgap.mail.Post;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how many mails about an assignment are ahead: numbers, no names.
@Service
public class PlannedMailService {
    /// How many days are looked ahead, today included.
    public static final int DAYS = 7;

    private final OpenRows rows;
    private final Post post;
    private final Clock clock;

    PlannedMailService(OpenRows rows, Post post, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    /// Whether mails go out at all.
    public boolean isPostOpen() {
        return post.isOpen();
    }

    /// By day, then by rule; who has several modules to do counts once on a day, by what is most pressing. What
    /// is planned for a weekend stands on the Monday after. Who has a mail from elsewhere on that day gets one for
    /// both.
    @Transactional(readOnly = true)
    public List<PlannedMail> next(Reach reach, AssignmentId assignment) {
        Instant now = clock.instant();
        ZoneId zone = reach.institution().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<LocalDate, Map<PersonId, ReminderRule.Kind>> days = new TreeMap<>();
        for (OpenRow row : rows.of(reach, assignment, ReminderScan.span(now, Duration.ofDays(DAYS)))) {
            Optional<Term> term = Term.of(row.requirement(), row.validity(), zone, now);
            for (int ahead = 0; term.isPresent() && ahead < DAYS; ahead++) {
                LocalDate day = today.plusDays(ahead);
                term.get()
                        .planned(day.minusDays(1), day)
                        .ifPresent(kind -> days.computeIfAbsent(
                                        WorkingHours.onOrAfter(day), out -> new TreeMap<>(PlannedMailService::order))
                                .merge(row.requirement().key().person(), kind, PlannedMailService::pressing));
            }
        }
        return days.entrySet().stream()
                .flatMap(day -> count(day.getKey(), day.getValue()).stream())
                .toList();
    }

    private static List<PlannedMail> count(LocalDate day, Map<PersonId, ReminderRule.Kind> people) {
        Map<ReminderRule.Kind, Set<PersonId>> kinds = new EnumMap<>(ReminderRule.Kind.class);
        people.forEach((person, kind) ->
                kinds.computeIfAbsent(kind, missing -> new HashSet<>()).add(person));
        return kinds.entrySet().stream()
                .map(kind -> new PlannedMail(day, kind.getKey(), kind.getValue().size()))
                .toList();
    }

    private static ReminderRule.Kind pressing(ReminderRule.Kind one, ReminderRule.Kind other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static int order(PersonId one, PersonId other) {
        return one.value().compareTo(other.value());
    }
}
