package org.mindgap.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.LocaleUtil;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.Fault;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementChange;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.widget.Days;

/// Says things about assignments in words.
///
/// @param speaker in whose language
/// @param zone by the institution's clock
record AssignmentWords(Component speaker, ZoneId zone, Clock clock) {
    String say(String key, Object... values) {
        return speaker.getTranslation(key, values);
    }

    String date(LocalDate day) {
        return Days.full(day, LocaleUtil.getLocale(LocaleUtil::getI18NProvider));
    }

    String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    LocalDate lastDay(Instant late) {
        return LocalDate.ofInstant(late.minusNanos(1), zone);
    }

    /// "31 March 2026, in 12 days".
    String due(LocalDate lastDay) {
        long days = ChronoUnit.DAYS.between(today(), lastDay);
        if (days < 0) {
            return say("assignment.due-over", date(lastDay), -days);
        }
        return say("assignment.due-in", date(lastDay), days);
    }

    String due(Due due) {
        return switch (due) {
            case Due.On on -> date(on.lastDay());
            case Due.AfterJoining after -> say("assignment.after-joining", after.days());
        };
    }

    Span state(RequirementState state) {
        Span span = new Span(say("assignment.state-" + name(state)));
        span.addClassNames("state", "state-" + name(state));
        return span;
    }

    String count(RequirementState state, int count) {
        return say("assignment.count-" + name(state), count);
    }

    static String name(RequirementState state) {
        return word(state);
    }

    String change(RequirementChange change) {
        return switch (change.kind()) {
            case EXTENDED ->
                say("assignment.extended", date(lastDay(change.due().orElseThrow())), change.reason());
            case EXEMPTED -> say("assignment.exempted", change.reason());
            case REQUIRED_AGAIN -> say("assignment.required-again", change.reason());
        };
    }

    String track(Track track) {
        return switch (track) {
            case CLINICAL -> say("assignment.track-clinical");
            case TECHNICAL -> say("assignment.track-technical");
            case MIXED -> say("assignment.track-mixed");
        };
    }

    String modules(Assignment assignment, Course course) {
        return assignment.modules().stream().map(id -> module(id, course)).collect(Collectors.joining(", "));
    }

    String module(ModuleId id, Course course) {
        return course.module(id).map(CourseModule::title).orElseGet(id::value);
    }

    List<String> faults(Collection<Fault> faults) {
        return faults.stream().sorted().map(this::fault).toList();
    }

    String fault(Fault fault) {
        return say("assignment.fault-" + word(fault));
    }

    private static String word(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AssignmentWords of(Component speaker, Required required, Clock clock) {
        return new AssignmentWords(speaker, required.institution().zone(), clock);
    }
}
