package org.mindgap.cohort;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.people.OwnWords;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people write to the open question.
@Service
public class OpenQuestionService {
    private final OpenAnswers answers;
    private final ContributionService contributions;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    OpenQuestionService(
            OpenAnswers answers,
            ContributionService contributions,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            Clock clock) {
        this.answers = answers;
        this.contributions = contributions;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// Keeps an answer, which may touch no theme; empty when there are no words, too many, or a theme that is unknown.
    ///
    /// @param id chosen where the answer is given, so that sending it twice keeps it once
    @Transactional
    public Optional<OpenAnswer> answer(PersonId person, UUID id, String words, Set<OptionId> themes) {
        String storable = OwnWords.storable(words);
        if (storable.isEmpty() || storable.length() > OpenAnswer.LONGEST || !known().containsAll(themes)) {
            return Optional.empty();
        }
        List<OptionId> chosen = known().stream().filter(themes::contains).toList();
        OpenAnswer answer = new OpenAnswer(id, person, storable, chosen, clock.instant());
        ledger.lock(person);
        if (answers.insert(answer)) {
            ledger.append(
                    person,
                    new Happening(id, EventKind.OPEN_QUESTION_ANSWERED, OpenAnswer.QUESTION.value(), content.hash()));
            contributions.add(answer);
        }
        return Optional.of(answer);
    }

    /// What this person wrote last, also as a guest.
    @Transactional(readOnly = true)
    public Optional<OpenAnswer> latest(PersonId person) {
        return answers.newest(ledger.pseudonyms(person));
    }

    private List<OptionId> known() {
        return courses.in(Locale.ENGLISH).study().themes().stream()
                .map(Theme::id)
                .toList();
    }
}
