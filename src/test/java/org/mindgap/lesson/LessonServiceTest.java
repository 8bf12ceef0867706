package org.mindgap.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lesson;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.Place;

@OnBothDatabases(packages = "org.mindgap.lesson", beans = CourseFixture.class)
class LessonServiceTest {
    private final LessonService lessons;
    private final Ledger ledger;
    private final Guests guests;
    private final AccountService accounts;
    private final PersonId person;

    LessonServiceTest(LessonService lessons, Ledger ledger, Guests guests, AccountService accounts) {
        this.lessons = lessons;
        this.ledger = ledger;
        this.guests = guests;
        this.accounts = accounts;
        this.person = guests.start().person();
    }

    @Test
    void recordsOpeningAndFinishingOnce() {
        lessons.open(person, CourseFixture.FIRST);
        lessons.open(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.FIRST);

        assertThat(ledger.history(person)).hasSize(2);
        assertThat(lessons.journey(person).isFinished(CourseFixture.FIRST)).isTrue();
    }

    @Test
    void saysWhatIsNextAndHowMuchIsLeft() {
        CourseModule module = CourseFixture.course().modules().getFirst();
        lessons.open(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.FIRST);

        Journey journey = lessons.journey(person);

        assertThat(journey.next(module)).map(Lesson::id).contains(CourseFixture.SECOND);
        assertThat(journey.minutesLeft(module)).isEqualTo(5);
        assertThat(journey.share(module)).isEqualTo(1 / 3.0);
        assertThat(journey.isComplete(CourseFixture.MODULE)).isFalse();
    }

    @Test
    void resumesWhereTheReaderWas() {
        lessons.open(person, CourseFixture.FIRST);
        lessons.reach(person, CourseFixture.FIRST, "cases");
        lessons.open(person, CourseFixture.FIRST);

        assertThat(lessons.latestPlace(person)).map(Place::anchor).contains("cases");
    }

    @Test
    void givesAGuestsProgressToTheAccountThatTheyMake() {
        lessons.open(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.FIRST);

        String email = "reader-" + UUID.randomUUID() + "@hospital.example";
        SignedUp signedUp = (SignedUp) accounts.signUp(email, "a quiet reading room", Optional.of(person));

        assertThat(signedUp.account().person()).isEqualTo(person);
        assertThat(lessons.journey(signedUp.account().person()).isFinished(CourseFixture.FIRST))
                .isTrue();
        assertThat(lessons.journey(guests.start().person()).finished()).isEmpty();
    }
}
