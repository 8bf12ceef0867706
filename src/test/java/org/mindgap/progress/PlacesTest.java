package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;

@OnBothDatabases
class PlacesTest {
    private final Places places;
    private final Guests guests;
    private final AccountService accounts;

    PlacesTest(Places places, Guests guests, AccountService accounts) {
        this.places = places;
        this.guests = guests;
        this.accounts = accounts;
    }

    @Test
    void resumesAtTheNewestPlace() {
        PersonId person = guests.start().person();

        places.remember(person, "why-split", "worked-example");
        places.remember(person, "nested", "start");
        places.remember(person, "why-split", "takeaway");

        assertThat(places.latest(person))
                .get()
                .extracting(Place::lesson, Place::anchor)
                .containsExactly("why-split", "takeaway");
        assertThat(places.in(person, "nested")).get().extracting(Place::anchor).isEqualTo("start");
    }

    @Test
    void knowsNoPlaceOfSomebodyNew() {
        PersonId person = guests.start().person();

        assertThat(places.latest(person)).isEmpty();
        assertThat(places.in(person, "why-split")).isEmpty();
    }

    @Test
    void joinsTheNewerPlaceOfAnAdoptedGuest() {
        SignedUp signedUp = signUp();
        PersonId person = signedUp.account().person();
        PersonId guest = guests.start().person();
        places.remember(guest, "nested", "older");
        places.remember(person, "nested", "newer");
        places.remember(person, "why-split", "older");
        places.remember(guest, "why-split", "newer");

        accounts.adopt(guest, person);

        assertThat(places.in(person, "nested")).get().extracting(Place::anchor).isEqualTo("newer");
        assertThat(places.in(person, "why-split"))
                .get()
                .extracting(Place::anchor)
                .isEqualTo("newer");
        assertThat(places.latest(guest)).isEmpty();
    }

    @Test
    void forgetsThePlacesOfADeletedAccount() {
        SignedUp signedUp = signUp();
        PersonId person = signedUp.account().person();
        places.remember(person, "nested", "start");

        accounts.deleteAccount(signedUp.account().id());

        assertThat(places.latest(person)).isEmpty();
    }

    @Test
    void takesTwoWindowsThatOpenALessonAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonId person = guests.start().person();
            CountDownLatch start = new CountDownLatch(1);
            try (var windows = Executors.newFixedThreadPool(2)) {
                Future<?> one = windows.submit(() -> rememberAfter(start, person));
                Future<?> other = windows.submit(() -> rememberAfter(start, person));
                start.countDown();
                one.get();
                other.get();
            }

            assertThat(places.in(person, "why-split")).isPresent();
        }
    }

    private Place rememberAfter(CountDownLatch start, PersonId person) throws InterruptedException {
        start.await();
        places.remember(person, "why-split", "start");
        return places.latest(person).orElseThrow();
    }

    private SignedUp signUp() {
        String email = UUID.randomUUID() + "@clinic.org";
        return (SignedUp) accounts.signUp(email, "a long enough phrase", Optional.empty());
    }
}
