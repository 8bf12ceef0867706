package org.mindgap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;

@OnBothDatabases(packages = "org.mindgap.practice", beans = CourseFixture.class)
class PracticeServiceTest {
    private static final OptionId SINGLE = new OptionId("single");
    private static final OptionId OTHER = new OptionId("other");

    private final PracticeService practice;
    private final Ledger ledger;
    private final PersonId person;

    PracticeServiceTest(PracticeService practice, Ledger ledger, Guests guests) {
        this.practice = practice;
        this.ledger = ledger;
        this.person = guests.start().person();
    }

    @Test
    void keepsTheAnswerOutOfTheLedgerButNotTheFact() {
        answer(List.of(OTHER), Optional.of("We ask a neighbour"), Confidence.UNSURE);

        assertThat(practice.latest(person, CourseFixture.QUESTION)).hasValueSatisfying(kept -> {
            assertThat(kept.reply().options()).containsExactly(OTHER);
            assertThat(kept.reply().ownWords()).contains("We ask a neighbour");
            assertThat(kept.reply().confidence()).isEqualTo(Confidence.UNSURE);
        });
        assertThat(ledger.history(person)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.PRACTICE_ANSWERED);
            assertThat(entry.body()).doesNotContain("neighbour").doesNotContain("other");
        });
    }

    @Test
    void showsTheNewestAnswer() {
        answer(List.of(SINGLE), Optional.empty(), Confidence.SURE);
        answer(List.of(new OptionId("k-fold")), Optional.empty(), Confidence.FAIRLY_SURE);

        assertThat(practice.latest(person, CourseFixture.QUESTION))
                .hasValueSatisfying(kept -> assertThat(kept.reply().options()).containsExactly(new OptionId("k-fold")));
    }

    @Test
    void takesNoAnswerThatFitsNoQuestion() {
        assertThat(answer(List.of(SINGLE, OTHER), Optional.empty(), Confidence.SURE))
                .isEmpty();
        assertThat(answer(List.of(), Optional.empty(), Confidence.SURE)).isEmpty();
        assertThat(answer(List.of(new OptionId("gone")), Optional.empty(), Confidence.SURE))
                .isEmpty();
        assertThat(practice.answer(
                        person,
                        Reply.of(
                                UUID.randomUUID(),
                                new QuestionId("gone"),
                                List.of(SINGLE),
                                Optional.empty(),
                                Confidence.SURE)))
                .isEmpty();
        assertThat(ledger.history(person)).isEmpty();
    }

    private Optional<PracticeAnswer> answer(List<OptionId> options, Optional<String> words, Confidence confidence) {
        return practice.answer(person, Reply.of(UUID.randomUUID(), CourseFixture.QUESTION, options, words, confidence));
    }
}
