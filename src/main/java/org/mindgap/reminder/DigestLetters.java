package org.mindgap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.assignment.Required;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.Institution;
import org.mindgap.mail.Letter;
import org.mindgap.mail.Post;
import org.mindgap.people.Account;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.PersonNames;
import org.springframework.stereotype.Component;

/// Puts into words what is required of somebody, by whom, why, by when and how long it takes, and why they are
/// told today.
@Component
class DigestLetters {
    private static final String KEY = "mail.digest.";

    /// Addresses of pages that say more; the pages are elsewhere.
    private static final String LOG = "mails";

    private static final String CALENDAR = "calendar";

    private final Courses courses;
    private final PersonNames names;
    private final Post post;
    private final MailWords words;

    DigestLetters(Courses courses, PersonNames names, Post post, MailWords words) {
        this.courses = courses;
        this.names = names;
        this.post = post;
        this.words = words;
    }

    Letter write(Account account, List<DigestEntry> entries, Instant now) {
        LetterText text = new LetterText(say("subject"));
        text.paragraph(names.find(account.person())
                .map(name -> say("hello", name.value()))
                .orElse(say("hello-nobody")));
        text.paragraph(say("lead", entries.size()));
        entries.forEach(entry -> add(text, entry, now));
        text.heading(say("why"));
        text.list(reasons(entries));
        text.paragraph(say("stop"));
        text.link(say("log"), post.address(LOG));
        text.link(say("calendar"), post.address(CALENDAR));
        return new Letter(new EmailAddress(account.email()), say("subject"), text.plain(), text.html());
    }

    private void add(LetterText text, DigestEntry entry, Instant now) {
        Required required = entry.required();
        Institution institution = required.institution();
        ModuleId module = required.requirement().key().module();
        text.heading(title(module));
        List<String> lines = new ArrayList<>();
        lines.add(by(entry, LocalDate.ofInstant(now, institution.zone())));
        minutes(module).ifPresent(minutes -> lines.add(say("minutes", minutes)));
        lines.add(say("reason", institution.name(), required.assignment().reason()));
        text.list(lines);
        text.link(say("start"), post.address(Addresses.of(module)));
    }

    private String by(DigestEntry entry, LocalDate today) {
        LocalDate last = entry.term().last();
        long days = ChronoUnit.DAYS.between(today, last);
        boolean renewal = entry.required().requirement().fulfilled().isPresent();
        if (days < 0) {
            return say(renewal ? "expired" : "late", MailWords.day(last), -days);
        }
        return say(renewal ? "renew" : "by", MailWords.day(last), days);
    }

    private List<String> reasons(List<DigestEntry> entries) {
        List<String> reasons = new ArrayList<>();
        for (DigestEntry entry : entries) {
            Required required = entry.required();
            String title = title(required.requirement().key().module());
            String institution = required.institution().name();
            entry.rule()
                    .map(kind -> switch (kind) {
                        case INVITATION ->
                            say(
                                    "why-invitation",
                                    title,
                                    institution,
                                    MailWords.day(entry.term().first()));
                        case REMINDER ->
                            say(
                                    "why-reminder",
                                    title,
                                    institution,
                                    MailWords.day(entry.term().last()));
                        case OVERDUE ->
                            say(
                                    "why-overdue",
                                    title,
                                    institution,
                                    MailWords.day(entry.term().last()));
                    })
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private String title(ModuleId module) {
        return course().module(module).map(CourseModule::title).orElse(module.value());
    }

    private Optional<Integer> minutes(ModuleId module) {
        return course().module(module).map(CourseModule::minutes);
    }

    private Course course() {
        return courses.in(Locale.ENGLISH);
    }

    private String say(String key, Object... values) {
        return words.say(KEY + key, values);
    }
}
