package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class LedgerTest {
    private static final String VERSION = "c0de".repeat(16);

    private final Ledger ledger;
    private final LedgerVerification verification;
    private final Guests guests;
    private final AccountService accounts;
    private final TransactionTemplate transaction;

    LedgerTest(
            Ledger ledger,
            LedgerVerification verification,
            Guests guests,
            AccountService accounts,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.verification = verification;
        this.guests = guests;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Test
    void linksEachEventToTheOneBefore() {
        PersonId person = somebody();

        LedgerEntry first = append(person, opened("why-split"));
        LedgerEntry second = append(person, opened("nested"));

        assertThat(first.seq()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.seq()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(ledger.history(person)).containsExactly(first, second);
        assertThat(verification.verify(person)).isEqualTo(new ChainVerification.Intact(2, second.hash()));
    }

    @Test
    void keepsWhatAnEventSays() {
        PersonId person = somebody();
        Map<String, String> facts = Map.of("score", "0.75", "note", "two\nlines = one \\ fact");

        append(person, new Happening(UUID.randomUUID(), EventKind.CHECK_FINISHED, "check", VERSION, facts));

        LedgerEntry entry = ledger.history(person).getFirst();
        assertThat(entry.facts()).isEqualTo(facts);
        assertThat(entry.kind()).isEqualTo(EventKind.CHECK_FINISHED);
        assertThat(entry.contentVersion()).isEqualTo(VERSION);
    }

    @Test
    void recordsTheSameEventOnce() {
        PersonId person = somebody();
        Happening happening = opened("why-split");

        LedgerEntry first = append(person, happening);
        LedgerEntry again = append(person, happening);

        assertThat(again).isEqualTo(first);
        assertThat(ledger.history(person)).containsExactly(first);
    }

    @Test
    void belongsToTheTransactionOfTheCaller() {
        PersonId person = somebody();

        assertThatThrownBy(() -> transaction.execute(status -> {
                    ledger.append(person, opened("why-split"));
                    throw new IllegalStateException("the answer could not be stored");
                }))
                .hasMessage("the answer could not be stored");

        assertThat(ledger.history(person)).isEmpty();
        assertThat(append(person, opened("nested")).seq()).isEqualTo(1);
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        PersonId person = somebody();

        assertThatThrownBy(() -> ledger.append(person, opened("why-split")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void losesNothingWhenTwoThreadsWriteForOnePerson() throws Exception {
        PersonId person = somebody();
        int each = 25;

        inTwoThreads(() -> {
            for (int i = 0; i < each; i++) {
                append(person, opened("lesson-" + i));
            }
        });

        assertThat(ledger.history(person))
                .extracting(LedgerEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2L * each).boxed().toList());
        assertThat(verification.verify(person)).isInstanceOf(ChainVerification.Intact.class);
    }

    @Test
    void recordsOnceWhatTwoThreadsReportAtOnce() throws Exception {
        PersonId person = somebody();
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            happenings.add(opened("lesson-" + i));
        }

        inTwoThreads(() -> happenings.forEach(happening -> append(person, happening)));

        assertThat(ledger.history(person))
                .extracting(LedgerEntry::eventId)
                .containsExactlyElementsOf(
                        happenings.stream().map(Happening::eventId).toList());
    }

    @Test
    void letsOnePersonWriteWhileAnotherIsInTheMiddleOfATransaction() throws Exception {
        PersonId slow = somebody();
        PersonId quick = somebody();
        CountDownLatch written = new CountDownLatch(1);

        try (var threads = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                ledger.append(slow, opened("why-split"));
                threads.submit(() -> {
                    append(quick, opened("why-split"));
                    written.countDown();
                });
                awaitOrFail(written);
            });
        }

        assertThat(ledger.history(quick)).hasSize(1);
    }

    @Test
    void joinsTheEventsOfAnAdoptedGuest() {
        PersonId guest = somebody();
        append(guest, opened("why-split"));
        PersonId person = somebodyWithAnAccount();
        append(person, opened("nested"));

        accounts.adopt(guest, person);

        assertThat(ledger.history(person))
                .extracting(LedgerEntry::subject)
                .containsExactly("why-split", "nested", guest.toString());
        assertThat(ledger.history(guest)).hasSize(1);
        assertThat(verification.verify(person)).isInstanceOf(ChainVerification.Intact.class);
    }

    @Test
    void adoptsAGuestOnce() {
        PersonId guest = somebody();
        PersonId person = somebodyWithAnAccount();
        PersonId thief = somebodyWithAnAccount();

        accounts.adopt(guest, person);
        accounts.adopt(guest, person);
        accounts.adopt(guest, thief);

        assertThat(ledger.history(person)).hasSize(1);
        assertThat(ledger.history(thief)).isEmpty();
    }

    @Test
    void showsNobodyTheEventsOfAnother() {
        PersonId person = somebody();
        PersonId other = somebody();
        append(other, opened("why-split"));

        assertThat(ledger.history(person)).isEmpty();
    }

    private PersonId somebody() {
        return guests.start().person();
    }

    private PersonId somebodyWithAnAccount() {
        String email = UUID.randomUUID() + "@clinic.org";
        SignedUp signedUp = (SignedUp) accounts.signUp(email, "a long enough phrase", Optional.empty());
        return signedUp.account().person();
    }

    private LedgerEntry append(PersonId person, Happening happening) {
        return transaction.execute(status -> ledger.append(person, happening));
    }

    private static Happening opened(String lesson) {
        return new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, lesson, VERSION);
    }

    private static void inTwoThreads(Runnable work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(threads.submit(() -> {
                    awaitOrFail(start);
                    work.run();
                }));
            }
            start.countDown();
            for (Future<?> one : both) {
                one.get();
            }
        }
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
