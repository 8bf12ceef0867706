package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.ui.ContributionPanel;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Track;
import org.mindgap.document.PdfDocument;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.practice.GapCheck;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.GapProfile;
import org.mindgap.practice.Standing;
import org.mindgap.practice.Suggestion;
import org.mindgap.widget.Days;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Routes;

/// A learner's gap profile: what to learn first and why, then each topic with the answer, good practice, and the study.
@Route(Routes.GAP_PROFILE)
@AnonymousAllowed
@StyleSheet("css/practice.css")
class GapProfileView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PDF = "mindgap-gap-profile.pdf";

    private final Courses courses;
    private final GapCheckService checks;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private final ContributionService contributions;

    GapProfileView(
            Courses courses,
            GapCheckService checks,
            CurrentLearner learner,
            ProfileService profiles,
            ContributionService contributions) {
        this.courses = courses;
        this.checks = checks;
        this.learner = learner;
        this.profiles = profiles;
        this.contributions = contributions;
        addClassNames("page", "gap-profile");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("gap-profile.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Course course = courses.in(getLocale());
        Optional<PersonId> person = learner.find().map(Learner::person);
        GapProfile profile =
                person.map(known -> checks.profile(known, course)).orElse(new GapProfile(List.of(), List.of()));
        H1 heading = new H1(getTranslation("gap-profile.title"));
        add(heading);
        Focus.onArrival(heading, event);
        if (profile.standings().isEmpty()) {
            addEmpty();
            return;
        }
        Track track = person.flatMap(profiles::find).map(Profile::track).orElse(Track.MIXED);
        Paragraph lead = new Paragraph(
                getTranslation("gap-profile.lead", profile.standings().size()));
        lead.addClassName("lead");
        add(lead);
        addGuestNote();
        add(actions(new ProfileDocument(this, course, track), profile));
        addSuggestions(course, profile);
        addChanges(profile, person.map(checks::rounds).orElse(List.of()));
        addStandings(course, profile, track);
        add(new ContributionPanel(contributions, profiles, courses, learner));
        addUnanswered(course, profile);
    }

    private void addEmpty() {
        Paragraph lead = new Paragraph(getTranslation("gap-profile.empty"));
        lead.addClassName("lead");
        Anchor check = new Anchor(Routes.GAP_CHECK, getTranslation("gap-profile.to-check"));
        check.addClassNames("button", "primary");
        Div onwards = new Div(check);
        onwards.addClassName("onwards");
        add(lead, onwards);
    }

    private void addGuestNote() {
        if (learner.find().filter(Learner::isGuest).isPresent()) {
            Paragraph note = new Paragraph(
                    new Span(getTranslation("gap-profile.guest")),
                    new Span(" "),
                    new Anchor(Routes.SIGN_UP, getTranslation("gap-profile.sign-up")));
            note.addClassName("guest-note");
            add(note);
        }
    }

    private Div actions(ProfileDocument document, GapProfile profile) {
        Anchor pdf = new Anchor(
                DownloadHandler.fromInputStream(event -> pdf(event, document, profile), PDF),
                getTranslation("gap-profile.pdf"));
        pdf.addClassNames("button", "secondary");
        Button print = new Button(
                getTranslation("gap-profile.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("quiet");
        Anchor again = new Anchor(Routes.GAP_CHECK, getTranslation("gap-profile.again"));
        Div actions = new Div(pdf, print, again);
        actions.addClassName("onwards");
        return actions;
    }

    /// Written with the session's lock, because words depend on the language of the page, but set without it.
    private static DownloadResponse pdf(DownloadEvent event, ProfileDocument document, GapProfile profile) {
        AtomicReference<PdfDocument> written = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> written.set(document.of(profile)));
        byte[] bytes = Objects.requireNonNull(written.get()).toPdf();
        return new DownloadResponse(new ByteArrayInputStream(bytes), PDF, "application/pdf", bytes.length);
    }

    private void addSuggestions(Course course, GapProfile profile) {
        Section section = section("gap-profile.learn");
        OrderedList list = new OrderedList();
        list.addClassName("suggestions");
        profile.suggestions().forEach(suggestion -> list.add(suggestion(course, suggestion)));
        section.add(list);
        List<Standing> read = profile.standings().stream()
                .filter(Standing::isWorthReading)
                .filter(standing -> standing.question().lessons().isEmpty())
                .toList();
        if (!read.isEmpty()) {
            section.add(new Paragraph(getTranslation("gap-profile.read")));
            UnorderedList topics = new UnorderedList();
            read.forEach(standing -> topics.add(new ListItem(new Anchor(
                    "#topic-" + standing.topic().id(), standing.topic().title()))));
            section.add(topics);
        }
        add(section);
    }

    private ListItem suggestion(Course course, Suggestion suggestion) {
        H3 title = new H3(suggestion.module().title());
        Paragraph reason = new Paragraph(SuggestionWords.reason(this, suggestion));
        UnorderedList lessons = new UnorderedList();
        suggestion.lessons().stream()
                .flatMap(id -> course.lesson(id).stream())
                .map(this::lesson)
                .forEach(lessons::add);
        ListItem item = new ListItem(title, reason);
        if (lessons.getChildren().findAny().isPresent()) {
            item.add(lessons);
        }
        Lesson first = suggestion.lessons().stream()
                .findFirst()
                .flatMap(course::lesson)
                .orElse(suggestion.module().lessons().getFirst());
        Anchor start = new Anchor(Addresses.of(first.id()), getTranslation("gap-profile.start", first.title()));
        start.addClassNames("button", suggestion.isPressing() ? "primary" : "secondary");
        item.add(start);
        return item;
    }

    private ListItem lesson(Lesson lesson) {
        Span minutes = new Span(getTranslation("gap-profile.minutes", lesson.minutes()));
        minutes.addClassName("small");
        return new ListItem(new Anchor(Addresses.of(lesson.id()), lesson.title()), new Span(" "), minutes);
    }

    private void addChanges(GapProfile profile, List<GapCheck> rounds) {
        List<Instant> finished =
                rounds.stream().flatMap(round -> round.finishedAt().stream()).toList();
        if (finished.size() < 2) {
            return;
        }
        Section section = section("gap-profile.changes");
        List<Standing> changed = profile.changed();
        section.add(new Paragraph(
                changed.isEmpty()
                        ? getTranslation("gap-profile.changed-nothing", date(finished.get(1)))
                        : getTranslation("gap-profile.changed", changed.size(), date(finished.get(1)))));
        UnorderedList list = new UnorderedList();
        changed.forEach(standing -> list.add(new ListItem(
                new Anchor("#topic-" + standing.topic().id(), standing.topic().title()),
                new Span(": "),
                new Span(getTranslation(
                        "gap-profile.change",
                        standing.earlier()
                                .map(before -> Standing.words(standing.question(), before.reply()))
                                .orElse(""),
                        Standing.words(standing.question(), standing.answer().reply()))))));
        section.add(list);
        add(section);
    }

    private String date(Instant instant) {
        return Days.full(instant.atZone(ZoneOffset.UTC), getLocale());
    }

    private void addStandings(Course course, GapProfile profile, Track track) {
        add(new H2(getTranslation("gap-profile.topics")));
        Paragraph reading = new Paragraph(getTranslation("gap-profile.reading"));
        reading.addClassName("small");
        add(reading);
        profile.standings().forEach(standing -> add(new StandingRow(standing, course, track)));
    }

    private void addUnanswered(Course course, GapProfile profile) {
        List<PracticeQuestion> open = course.study().sections().stream()
                .flatMap(part -> course.questions(part).stream())
                .filter(question -> profile.standings().stream()
                        .noneMatch(standing -> standing.question().equals(question)))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Section section = section("gap-profile.more");
        section.add(new Paragraph(getTranslation("gap-profile.more-lead", open.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("more-topics");
        open.forEach(question -> list.add(new ListItem(topic(course, question))));
        section.add(list);
        add(section);
    }

    private static Component topic(Course course, PracticeQuestion question) {
        return new Anchor(
                Addresses.of(question.id()),
                course.study().topic(question.topic()).orElseThrow().title());
    }

    private Section section(String heading) {
        return new Section(new H2(getTranslation(heading)));
    }
}
