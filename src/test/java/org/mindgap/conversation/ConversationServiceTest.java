package org.mindgap.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mindgap.curriculum.CourseFixture.MODULE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Track;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;

@OnBothDatabases(
        packages = "org.mindgap.conversation",
        beans = {CourseFixture.class, MovableClock.Instead.class})
class ConversationServiceTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final ConversationService conversations;
    private final AccountService accounts;
    private final MovableClock clock;
    private final DatabaseUnderTest database;
    private final PersonId person;

    ConversationServiceTest(
            ConversationService conversations,
            AccountService accounts,
            Guests guests,
            MovableClock clock,
            DatabaseUnderTest database) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.clock = clock;
        this.database = database;
        clock.set(MORNING);
        this.person = guests.start().person();
    }

    @Test
    void keepsWhatIsTypedAndShowsTheNewest() {
        conversations.save(person, MODULE, Track.CLINICAL, "Not");
        clock.advance(Duration.ofSeconds(2));
        conversations.save(person, MODULE, Track.CLINICAL, "Not yet\u0000, because\r\nof the van.");

        assertThat(conversations.draft(person, MODULE))
                .contains(new Draft(Track.CLINICAL, "Not yet, because\nof the van.", MORNING.plusSeconds(2)));
        assertThat(conversations.versions(person, MODULE)).isEmpty();
    }

    @Test
    void countsVersionsAndKeepsEach() {
        conversations.save(person, MODULE, Track.TECHNICAL, "First");
        Recommendation first = handIn(Track.TECHNICAL, "First");
        clock.advance(Duration.ofDays(1));
        Recommendation second = handIn(Track.CLINICAL, "Second");

        assertThat(conversations.draft(person, MODULE)).isEmpty();
        assertThat(conversations.versions(person, MODULE)).containsExactly(second, first);
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.side()).as("the other half was read by then").isEqualTo(Track.TECHNICAL);
    }

    @Test
    void handsInTheSameWordsOnce() {
        Recommendation first = handIn(Track.CLINICAL, "Only in town");

        assertThat(handIn(Track.CLINICAL, " Only in town ")).isEqualTo(first);
        assertThat(conversations.versions(person, MODULE)).hasSize(1);
    }

    @Test
    void takesNothingWithoutWordsOrWithTooMany() {
        assertThat(conversations.handIn(person, MODULE, Track.CLINICAL, " \n")).isEmpty();
        assertThat(conversations.handIn(person, MODULE, Track.CLINICAL, "x".repeat(4001)))
                .isEmpty();
        assertThat(conversations.save(person, MODULE, Track.CLINICAL, "x".repeat(4001)))
                .isFalse();
        assertThat(conversations.save(person, MODULE, Track.MIXED, "Words")).isFalse();

        assertThat(conversations.versions(person, MODULE)).isEmpty();
        assertThat(conversations.draft(person, MODULE)).isEmpty();
    }

    @Test
    void aLinkShowsTheVersionItWasMadeForUntilItIsTakenBack() {
        assertThat(conversations.share(person, MODULE)).isEmpty();
        Recommendation first = handIn(Track.CLINICAL, "First");
        ShareToken link = conversations.share(person, MODULE).orElseThrow();
        handIn(Track.CLINICAL, "Second");

        assertThat(conversations.find(link)).contains(first);
        assertThat(conversations.shared(person, MODULE)).contains(new Share(1, MORNING));

        ShareToken another = conversations.share(person, MODULE).orElseThrow();

        assertThat(conversations.find(link)).isEmpty();
        assertThat(conversations.find(another))
                .hasValueSatisfying(shown -> assertThat(shown.words()).isEqualTo("Second"));

        conversations.unshare(person, MODULE);

        assertThat(conversations.find(another)).isEmpty();
        assertThat(conversations.shared(person, MODULE)).isEmpty();
    }

    @Test
    void followsAGuestIntoTheirAccountAndGoesWithIt() {
        handIn(Track.CLINICAL, "As a guest");
        Account account = ((SignedUp)
                        accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.of(person)))
                .account();
        ShareToken link = conversations.share(account.person(), MODULE).orElseThrow();
        conversations.handIn(account.person(), MODULE, Track.CLINICAL, "With an account");
        conversations.save(account.person(), MODULE, Track.CLINICAL, "And on");
        assertThat(conversations.versions(account.person(), MODULE))
                .extracting(Recommendation::version)
                .containsExactlyInAnyOrder(1, 2);

        accounts.deleteAccount(account.id());

        assertThat(conversations.find(link)).isEmpty();
        assertThat(conversations.versions(account.person(), MODULE)).isEmpty();
        assertThat(conversations.draft(account.person(), MODULE)).isEmpty();
        assertThat(conversations.versions(person, MODULE)).isEmpty();
    }

    @Test
    void whatIsHandedInCannotBeChanged() {
        handIn(Track.CLINICAL, "Final");

        assertThatThrownBy(() -> database.asApplication()
                        .sql("update conversation_version set words = 'Other'")
                        .update())
                .isInstanceOf(RuntimeException.class);
        assertThat(conversations.versions(person, MODULE))
                .extracting(Recommendation::words)
                .isEqualTo(List.of("Final"));
    }

    private Recommendation handIn(Track side, String words) {
        return conversations.handIn(person, MODULE, side, words).orElseThrow();
    }
}
