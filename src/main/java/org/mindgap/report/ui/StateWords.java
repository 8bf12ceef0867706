package org.mindgap.report.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementState;
import org.mindgap.report.CompletionRow;
import org.mindgap.widget.Days;

/// What pages call states and days, by the institution's clock.
record StateWords(Component page, Locale locale, ZoneId zone, Instant now) {
    String state(RequirementState state) {
        return say(
                switch (state) {
                    case EXEMPT -> "completion.exempt";
                    case COMPLETED -> "completion.completed";
                    case EXPIRED -> "completion.expired";
                    case OVERDUE -> "completion.overdue";
                    case AT_RISK -> "completion.at-risk";
                    case UNDER_WAY -> "completion.under-way";
                    case NOT_STARTED -> "completion.not-started";
                });
    }

    /// A state with how many days are left or gone.
    String of(CompletionRow row) {
        long left = ChronoUnit.DAYS.between(today(), lastDay(row.due()));
        return switch (row.state()) {
            case EXEMPT -> say("completion.exempt");
            case COMPLETED -> say(row.isOnTime() ? "completion.row-on-time" : "completion.row-late");
            case EXPIRED ->
                say(
                        "completion.row-expired",
                        row.validUntil()
                                .map(until -> ChronoUnit.DAYS.between(date(until), today()))
                                .orElse(0L));
            case OVERDUE -> say("completion.row-overdue", -left);
            case AT_RISK -> say("completion.row-at-risk", left);
            case UNDER_WAY -> say("completion.row-under-way", left);
            case NOT_STARTED -> say("completion.row-not-started", left);
        };
    }

    LocalDate today() {
        return date(now);
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    LocalDate lastDay(Instant due) {
        return Due.lastDayBefore(due, zone);
    }

    String day(LocalDate day) {
        return Days.brief(day, locale);
    }

    /// The day of a moment, or a dash.
    String day(Optional<Instant> instant) {
        return instant.map(this::date).map(this::day).orElse("–");
    }

    String time() {
        return Days.time(now.atZone(zone));
    }

    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
