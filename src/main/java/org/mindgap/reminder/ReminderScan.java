package org.mindgap.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.assignment.Validity;
import org.mindgap.mail.Post;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds who is to be written to at this moment, in every institution where it is working hours.
@Service
class ReminderScan {
    private static final Duration RECENT = Duration.ofDays(Standing.PATIENCE_DAYS + 1L);
    private static final Duration NEAR = Duration.ofDays(ReminderRule.DAYS_BEFORE.getFirst() + 2L);
    private static final Duration RENEWABLE = Duration.ofDays(Validity.MOST_RENEWAL_DAYS + 2L);

    private final OpenRows rows;
    private final MailLog log;
    private final Post post;
    private final Clock clock;

    ReminderScan(OpenRows rows, MailLog log, Post post, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.post = post;
        this.clock = clock;
    }

    static OpenRows.Span span(Instant now, Duration ahead) {
        return new OpenRows.Span(
                now.minus(RECENT), now.plus(ahead).plus(NEAR), now.plus(ahead).plus(RENEWABLE));
    }

    /// One errand a person at most; none without a mail server.
    @Transactional(readOnly = true)
    public List<Errand> due() {
        if (!post.isOpen()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<PersonId, Errand> errands = new LinkedHashMap<>();
        rows.zones().forEach((institution, zone) -> {
            if (WorkingHours.areOn(now, zone)) {
                due(institution, zone, now).forEach(errand -> errands.putIfAbsent(errand.person(), errand));
            }
        });
        return List.copyOf(errands.values());
    }

    private List<Errand> due(InstitutionId institution, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<PersonId, List<OpenRow>> open = rows.of(institution, span(now, Duration.ZERO)).stream()
                .collect(Collectors.groupingBy(row -> row.requirement().key().person()));
        Map<PersonId, Standing> standings = log.standings(open.keySet());
        Set<PersonId> found = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        open.forEach((person, required) -> {
            Standing standing = standings.getOrDefault(person, Standing.FRESH);
            if (standing.isFree(today)
                    && required.stream().anyMatch(row -> isPlanned(row, standing, zone, now, today))) {
                found.add(person);
            }
        });
        return found.stream()
                .map(person -> new Errand(person, today, institution))
                .toList();
    }

    private static boolean isPlanned(OpenRow row, Standing standing, ZoneId zone, Instant now, LocalDate today) {
        LocalDate settled = standing.settledFor(row.requirement().required(), today);
        return Term.of(row.requirement(), row.validity(), zone, now)
                .flatMap(term -> term.planned(settled, today))
                .isPresent();
    }
}
