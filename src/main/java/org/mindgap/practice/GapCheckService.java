package org.mindgap.practice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The check of one's practice against the study: a round of questions, and the profile that comes of it.
@Service
public class GapCheckService {
    private final GapChecks checks;
    private final PracticeService practice;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    GapCheckService(
            GapChecks checks,
            PracticeService practice,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            Clock clock) {
        this.checks = checks;
        this.practice = practice;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// All rounds of this person, the newest first.
    @Transactional(readOnly = true)
    public List<GapCheck> rounds(PersonId person) {
        return checks.of(ledger.pseudonyms(person));
    }

    /// The round that waits to be finished, if there is one whose questions are all still asked.
    @Transactional(readOnly = true)
    public Optional<GapCheck> open(PersonId person) {
        return rounds(person).stream()
                .findFirst()
                .filter(check -> check.finishedAt().isEmpty())
                .filter(check -> check.questions().stream()
                        .allMatch(question -> course().question(question).isPresent()));
    }

    /// Starts a round with the questions of a track; an open one on the same track goes on.
    @Transactional
    public GapCheck begin(PersonId person, Track track) {
        ledger.lock(person);
        Optional<GapCheck> open = open(person).filter(check -> check.track() == track);
        if (open.isPresent()) {
            return open.get();
        }
        GapCheck check = new GapCheck(
                UUID.randomUUID(),
                person,
                track,
                course().practiceCheck().getOrDefault(track, List.of()),
                clock.instant(),
                Optional.empty());
        checks.insert(check);
        record(check, EventKind.GAP_CHECK_STARTED, check.id());
        return check;
    }

    /// What was said in a round, the newest answer to each question.
    @Transactional(readOnly = true)
    public Map<QuestionId, PracticeAnswer> answers(GapCheck check) {
        Map<QuestionId, PracticeAnswer> answers = new HashMap<>();
        practice.answers(check.person()).stream()
                .filter(answer -> answer.reply().check().equals(Optional.of(check.id())))
                .forEach(answer -> answers.putIfAbsent(answer.reply().question(), answer));
        return answers;
    }

    @Transactional
    public void finish(GapCheck check) {
        if (checks.finish(check.id(), clock.instant())) {
            record(check, EventKind.GAP_CHECK_FINISHED, UUID.randomUUID());
        }
    }

    /// Where somebody's practice stands, from everything they said so far.
    @Transactional(readOnly = true)
    public GapProfile profile(PersonId person, Course course) {
        return GapProfile.of(course, practice.answers(person));
    }

    private void record(GapCheck check, EventKind kind, UUID event) {
        ledger.append(
                check.person(),
                new Happening(
                        event,
                        kind,
                        check.id().toString(),
                        content.hash(),
                        Map.of("track", check.track().name())));
    }

    private Course course() {
        return courses.in(Locale.ENGLISH);
    }
}
