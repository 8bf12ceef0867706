package org.mindgap.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementChange;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.people.PersonId;
import org.mindgap.reminder.MailWords;
import org.mindgap.reminder.Term;
import org.springframework.stereotype.Component;

/// What is required of somebody as an iCalendar document (RFC 5545): the one class that knows how it is written.
///
/// An all-day entry for each requirement that is open or to be renewed, on the last day by the institution's
/// calendar. Its UID stays the same whatever happens, so that calendars move an entry when there is more time.
@Component
class CalendarDocument {
    private static final String PRODUCT = "-//Mindgap//Requirements//EN";
    private static final String KEY = "calendar.";
    private static final String HOST = "@mindgap";
    private static final int HOURS_BETWEEN = 6;
    private static final int LATEST = 99;

    private final RequirementService requirements;
    private final Courses courses;
    private final MailWords words;
    private final Clock clock;

    CalendarDocument(RequirementService requirements, Courses courses, MailWords words, Clock clock) {
        this.requirements = requirements;
        this.courses = courses;
        this.words = words;
        this.clock = clock;
    }

    /// @param address the whole address of a page, from its path
    String of(PersonId person, UnaryOperator<String> address) {
        Instant now = clock.instant();
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(say("name"));
        calendar.addExperimentalProperty("X-WR-CALNAME", say("name"));
        calendar.setRefreshInterval(
                new RefreshInterval(Duration.builder().hours(HOURS_BETWEEN).build()));
        for (Required required : requirements.of(person)) {
            Term.of(required, now).map(term -> event(required, term, address)).ifPresent(calendar::addEvent);
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Required required, Term term, UnaryOperator<String> address) {
        RequirementKey key = required.requirement().key();
        Optional<CourseModule> module = courses.in(Locale.ENGLISH).module(key.module());
        boolean renewal = required.requirement().fulfilled().isPresent();
        String link = address.apply(Addresses.of(key.module()));
        VEvent event = new VEvent();
        event.setUid(uid(key));
        event.setDateTimeStamp(Date.from(changed(required)));
        event.setLastModified(Date.from(changed(required)));
        event.setSequence(Math.min(required.changes().size(), LATEST));
        event.setDateStart(new DateStart(day(term.last())));
        event.setDateEnd(new DateEnd(day(term.last().plusDays(1))));
        event.setSummary(say(
                renewal ? "entry-renew" : "entry",
                module.map(CourseModule::title).orElse(key.module().value())));
        event.setDescription(Stream.of(
                        Optional.of(say(
                                "entry-by",
                                required.institution().name(),
                                required.assignment().reason())),
                        module.map(found -> say("entry-minutes", found.minutes())),
                        Optional.of(say(renewal ? "entry-counts" : "entry-last")),
                        Optional.of(link))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")));
        event.setUrl(link);
        event.setTransparency(true);
        event.setClassification(Classification.private_());
        return event;
    }

    /// When what the entry says was last changed by somebody.
    private static Instant changed(Required required) {
        List<RequirementChange> changes = required.changes();
        return changes.isEmpty()
                ? required.requirement().required()
                : changes.getLast().made();
    }

    private static String uid(RequirementKey key) {
        String named = key.assignment() + "/" + key.person() + "/" + key.module();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)) + HOST;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String say(String key, Object... values) {
        return words.say(KEY + key, values);
    }
}
