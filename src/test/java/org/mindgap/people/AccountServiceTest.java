package org.mindgap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Track;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests.NewGuest;
import org.mindgap.people.SignUp.EmailTaken;
import org.mindgap.people.SignUp.InvalidEmail;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.SignUp.WeakPassword;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;

@OnBothDatabases
class AccountServiceTest {
    private static final String PASSWORD = "nested folds for all";

    private final AccountService accounts;
    private final ProfileService profiles;
    private final Guests guests;
    private final Ledger ledger;
    private final DatabaseUnderTest database;

    AccountServiceTest(
            AccountService accounts,
            ProfileService profiles,
            Guests guests,
            Ledger ledger,
            DatabaseUnderTest database) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.guests = guests;
        this.ledger = ledger;
        this.database = database;
    }

    @Test
    void makesALearnersAccount() {
        String email = anEmail();

        Account account = signUp(email.toUpperCase(Locale.ROOT), Optional.empty());

        assertThat(account.email()).isEqualTo(email);
        assertThat(account.authorities()).containsExactly(Authority.LEARNER);
        assertThat(account.passwordHash()).doesNotMatch(PASSWORD);
        assertThat(accounts.find(account.id())).contains(account);
        assertThat(accounts.findByEmail(new EmailAddress(email))).contains(account);
    }

    @Test
    void givesAnEmailOnce() {
        String email = anEmail();
        signUp(email, Optional.empty());

        assertThat(accounts.signUp(" " + email.toUpperCase(Locale.ROOT), PASSWORD, Optional.empty()))
                .isEqualTo(new EmailTaken());
    }

    @Test
    void givesAnEmailOnceToTwoAtTheSameTime() throws Exception {
        String email = anEmail();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<SignUp>> both = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                both.add(threads.submit(() -> {
                    start.await();
                    return accounts.signUp(email, PASSWORD, Optional.empty());
                }));
            }
            start.countDown();
        }

        List<SignUp> outcomes = new ArrayList<>();
        for (Future<SignUp> one : both) {
            outcomes.add(one.get());
        }
        assertThat(outcomes).filteredOn(SignedUp.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(EmailTaken.class::isInstance).hasSize(1);
    }

    @Test
    void refusesWeakPasswordsAndInvalidEmails() {
        assertThat(accounts.signUp(anEmail(), "short", Optional.empty()))
                .isEqualTo(new WeakPassword(PasswordWeakness.TOO_SHORT));
        assertThat(accounts.signUp("nobody", PASSWORD, Optional.empty())).isEqualTo(new InvalidEmail());
    }

    @Test
    void refusesToSignUpForTheDemonstration() {
        assertThat(accounts.signUp("somebody@demo.example", PASSWORD, Optional.empty()))
                .isEqualTo(new InvalidEmail());
    }

    @Test
    void makesTheGuestsPseudonymTheAccounts() {
        NewGuest guest = guests.start();
        profiles.choose(guest.person(), Set.of(ProfessionalRole.CLINICAL_EXPERT));

        Account account = signUp(anEmail(), Optional.of(guest.person()));

        assertThat(account.person()).isEqualTo(guest.person());
        assertThat(profiles.find(account.person()))
                .get()
                .extracting(Profile::track)
                .isEqualTo(Track.CLINICAL);
        assertThat(guests.find(guest.token())).isEmpty();
    }

    @Test
    void givesAPseudonymToNoSecondAccount() {
        NewGuest guest = guests.start();
        Account first = signUp(anEmail(), Optional.of(guest.person()));

        Account second = signUp(anEmail(), Optional.of(guest.person()));

        assertThat(second.person()).isNotEqualTo(first.person());
    }

    @Test
    void bringsAGuestsProfileToAnAccountWithout() {
        NewGuest guest = guests.start();
        profiles.choose(guest.person(), Set.of(ProfessionalRole.MODEL_TRAINING));
        Account account = signUp(anEmail(), Optional.empty());

        accounts.adopt(guest.person(), account.person());

        assertThat(profiles.find(account.person()))
                .get()
                .extracting(Profile::track)
                .isEqualTo(Track.TECHNICAL);
        assertThat(profiles.find(guest.person())).isEmpty();
        assertThat(guests.find(guest.token())).isEmpty();
    }

    @Test
    void deletesThePersonalDataAndKeepsTheLedger() {
        Account account = signUp(anEmail(), Optional.empty());
        profiles.choose(account.person(), Set.of(ProfessionalRole.CLINICAL_EXPERT));
        List<LedgerEntry> before = ledger.history(account.person());

        accounts.deleteAccount(account.id());

        assertThat(accounts.find(account.id())).isEmpty();
        assertThat(profiles.find(account.person())).isEmpty();
        assertThat(ledger.history(account.person())).isEqualTo(before).hasSize(1);
        assertThat(database.asOwner()
                        .sql("select count(*) from account_authority where account_id = :id")
                        .param("id", account.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void recordsEachChangeOfTheTrack() {
        PersonId person = guests.start().person();

        profiles.choose(person, Set.of(ProfessionalRole.CLINICAL_EXPERT));
        profiles.choose(person, Set.of(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.DATA_PROVIDER));
        profiles.choose(person, Set.of(ProfessionalRole.CLINICAL_EXPERT), Track.TECHNICAL);

        assertThat(ledger.history(person))
                .allMatch(entry -> entry.kind() == EventKind.TRACK_CHOSEN)
                .extracting(entry -> entry.facts().get("track"))
                .containsExactly("CLINICAL", "TECHNICAL");
        assertThat(profiles.find(person))
                .get()
                .extracting(Profile::roles)
                .isEqualTo(Set.of(ProfessionalRole.CLINICAL_EXPERT));
    }

    @Test
    void keepsNoGuestsTokenInTheDatabase() {
        NewGuest guest = guests.start();

        assertThat(guests.find(guest.token())).contains(guest.person());
        assertThat(guest.token().value()).hasSize(43);
        assertThat(database.asOwner()
                        .sql("select token_hash from guest where person_id = :person")
                        .param("person", guest.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo(guest.token().hash())
                .isNotEqualTo(guest.token().value());
        assertThat(guests.find(new GuestToken("somebody else's"))).isEmpty();
    }

    private Account signUp(String email, Optional<PersonId> guest) {
        return ((SignedUp) accounts.signUp(email, PASSWORD, guest)).account();
    }

    private static String anEmail() {
        return "ada-" + UUID.randomUUID() + "@clinic.org";
    }
}
