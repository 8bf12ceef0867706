package org.mindgap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Track;
import org.mindgap.database.InMemoryDatabase;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.security.SignInResult.SignedIn;
import org.mindgap.security.SignInResult.TooManyAttempts;
import org.mindgap.security.SignInResult.WrongCredentials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.ServletForwardingController;

@SpringBootTest(
        classes = {SecurityScope.class, SecurityTest.Endpoints.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTest {
    private static final String PASSWORD = "nested folds for all";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final SignIn signIn;
    private final SessionLearner learner;
    private final AccountService accounts;
    private final ProfileService profiles;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final MockMvc requests;
    private MockHttpServletRequest request = new MockHttpServletRequest();
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    SignInTest(
            SignIn signIn,
            SessionLearner learner,
            AccountService accounts,
            ProfileService profiles,
            Ledger ledger,
            TransactionTemplate transaction,
            WebApplicationContext context) {
        this.signIn = signIn;
        this.learner = learner;
        this.accounts = accounts;
        this.profiles = profiles;
        this.ledger = ledger;
        this.transaction = transaction;
        this.requests = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @BeforeEach
    void inABrowser() {
        browse(new MockHttpSession(), new Cookie[0]);
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void makesTheLearnerKnownToTheSession() throws Exception {
        Account account = anAccount();

        SignInResult result = signIn.signIn(account.email().toUpperCase(Locale.ROOT), PASSWORD, false);

        assertThat(result).isEqualTo(new SignedIn(account.learner()));
        assertThat(learner.find()).contains(account.learner());
        assertThat(opensMembers(get("/tests/members").session(session()))).isTrue();
        assertThat(opensMembers(get("/tests/members"))).isFalse();
    }

    @Test
    void changesTheSessionIdSoThatNobodyCanPlantOne() {
        Account account = anAccount();
        MockHttpSession planted = session();
        String before = planted.getId();

        signIn.signIn(account.email(), PASSWORD, false);

        assertThat(session()).isSameAs(planted);
        assertThat(session().getId()).isNotEqualTo(before);
    }

    @Test
    void saysTheSameForAnUnknownEmailAndAWrongPassword() {
        Account account = anAccount();

        assertThat(signIn.signIn(account.email(), "a wrong password", false)).isEqualTo(new WrongCredentials());
        assertThat(signIn.signIn("nobody@clinic.org", PASSWORD, false)).isEqualTo(new WrongCredentials());
        assertThat(signIn.signIn("no e-mail", PASSWORD, false)).isEqualTo(new WrongCredentials());
        assertThat(learner.find()).isEmpty();
    }

    @Test
    void checksAPasswordOnceForAnUnknownEmailToo() {
        AccountUsers users = new AccountUsers(accounts, new MockEnvironment());
        Account account = anAccount();
        CountingEncoder encoder = new CountingEncoder();
        AuthenticationManager manager = new SecurityConfiguration().authenticationManager(users, encoder);

        assertThat(checksFor(manager, encoder, account.email())).isEqualTo(1);
        assertThat(checksFor(manager, encoder, "nobody@clinic.org")).isEqualTo(1);
    }

    @Test
    void letsNobodyGuessOn() {
        Account account = anAccount();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(account.email(), "guess " + i, false)).isEqualTo(new WrongCredentials());
        }

        SignInResult sixth = signIn.signIn(account.email(), PASSWORD, false);

        assertThat(sixth)
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refused -> assertThat(refused.retryAfter())
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofMinutes(1)));
        assertThat(learner.find()).isEmpty();
    }

    @Test
    void remembersWhoAskedForIt() throws Exception {
        Account account = anAccount();

        signIn.signIn(account.email(), PASSWORD, true);

        Cookie cookie = Objects.requireNonNull(response.getCookie("mindgap-remember"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(opensMembers(get("/tests/members").cookie(cookie))).isTrue();
    }

    @Test
    void remembersNobodyWhoDidNotAsk() {
        Account account = anAccount();

        signIn.signIn(account.email(), PASSWORD, false);

        assertThat(response.getCookie("mindgap-remember")).isNull();
    }

    @Test
    void ignoresAForgedRememberedSignIn() throws Exception {
        String token = UUID.randomUUID() + ":99999999999999:SHA256:" + "0".repeat(64);
        String forged = Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));

        assertThat(opensMembers(get("/tests/members").cookie(new Cookie("mindgap-remember", forged))))
                .isFalse();
    }

    @Test
    void startsAGuestWithACookieForAYear() {
        Learner guest = learner.start();

        assertThat(guest.isGuest()).isTrue();
        assertThat(learner.start()).isEqualTo(guest);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("mindgap-guest=")
                .contains("Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void sendsTheGuestsCookieEncryptedOnly() {
        request.setSecure(true);

        learner.start();

        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void knowsAGuestAgainByTheCookie() {
        Learner guest = learner.start();
        Cookie cookie = guestCookie();

        browse(new MockHttpSession(), cookie);

        assertThat(learner.find()).contains(guest);
    }

    @Test
    void knowsNobodyByAForgedCookie() {
        learner.start();

        browse(new MockHttpSession(), new Cookie("mindgap-guest", "guessed"));

        assertThat(learner.find()).isEmpty();
    }

    @Test
    void neverShowsAGuestTheHistoryOfAnother() {
        Learner one = learner.start();
        openALesson(one.person());

        browse(new MockHttpSession());
        Learner other = learner.start();

        assertThat(other.person()).isNotEqualTo(one.person());
        assertThat(ledger.history(other.person())).isEmpty();
    }

    @Test
    void bringsAGuestsProgressIntoTheAccount() {
        Account account = anAccount();
        Learner guest = learner.start();
        openALesson(guest.person());
        Cookie cookie = guestCookie();

        browse(new MockHttpSession(), cookie);
        signIn.signIn(account.email(), PASSWORD, false);

        assertThat(ledger.history(account.person()))
                .extracting(LedgerEntry::kind)
                .containsExactly(EventKind.LESSON_OPENED, EventKind.GUEST_ADOPTED);
        assertThat(response.getHeaders("Set-Cookie"))
                .anyMatch(header -> header.startsWith("mindgap-guest=;") && header.contains("Max-Age=0"));
        browse(new MockHttpSession(), cookie);
        assertThat(learner.find()).isEmpty();
    }

    @Test
    void signsANewAccountInWithWhatTheGuestDid() throws Exception {
        Learner guest = learner.start();
        openALesson(guest.person());
        SignedUp signedUp = (SignedUp) accounts.signUp(anEmail(), PASSWORD, Optional.of(guest.person()));

        SignedIn signedIn = signIn.signedUp(signedUp);

        assertThat(signedIn.learner().person()).isEqualTo(guest.person());
        assertThat(learner.find()).contains(signedIn.learner());
        assertThat(ledger.history(guest.person()))
                .extracting(LedgerEntry::kind)
                .containsExactly(EventKind.LESSON_OPENED);
        assertThat(opensMembers(get("/tests/members").session(session()))).isTrue();
    }

    @Test
    void knowsADeletedAccountNoMoreInAnOpenSession() throws Exception {
        Account account = anAccount();
        signIn.signIn(account.email(), PASSWORD, true);
        Cookie remembered = Objects.requireNonNull(response.getCookie("mindgap-remember"));

        accounts.deleteAccount(account.id());

        assertThat(learner.find()).isEmpty();
        assertThat(opensMembers(get("/tests/members").cookie(remembered))).isFalse();
    }

    @Test
    void makesDemonstrationAccountsWithTheirTracks() {
        new DemoAccounts(accounts, profiles).run(new DefaultApplicationArguments());
        new DemoAccounts(accounts, profiles).run(new DefaultApplicationArguments());

        assertThat(trackOf("clinical@demo.example")).contains(Track.CLINICAL);
        assertThat(trackOf("technical@demo.example")).contains(Track.TECHNICAL);
        assertThat(trackOf("trainer@demo.example")).contains(Track.MIXED);
        assertThat(accounts.findByEmail(new EmailAddress("institution@demo.example")))
                .get()
                .extracting(Account::authorities)
                .isEqualTo(Set.of(Authority.LEARNER));
    }

    @Test
    void letsDemonstrationAccountsInOnlyInTheDemoProfile() {
        new DemoAccounts(accounts, profiles).run(new DefaultApplicationArguments());
        String email = "clinical@demo.example";
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        AccountUsers elsewhere = new AccountUsers(accounts, new MockEnvironment());

        assertThat(signIn.signIn(email, DemoAccounts.PASSWORD, false)).isEqualTo(new WrongCredentials());
        assertThatThrownBy(() -> elsewhere.byEmail(email)).isInstanceOf(UsernameNotFoundException.class);
        String id = new AccountUsers(accounts, demo).byEmail(email).getUsername();
        assertThatThrownBy(() -> elsewhere.byId(id)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void makesTheFirstAdministratorOnce() {
        String email = anEmail();

        new FirstAdministrator(accounts, email, "short").run(new DefaultApplicationArguments());
        assertThat(accounts.hasAdministrator()).isFalse();

        new FirstAdministrator(accounts, email, PASSWORD).run(new DefaultApplicationArguments());
        new FirstAdministrator(accounts, "second-" + email, PASSWORD).run(new DefaultApplicationArguments());

        assertThat(accounts.findByEmail(new EmailAddress(email)))
                .get()
                .extracting(Account::authorities)
                .isEqualTo(Set.of(Authority.LEARNER, Authority.ADMINISTRATOR));
        assertThat(accounts.findByEmail(new EmailAddress("second-" + email))).isEmpty();
    }

    @Test
    void storesPasswordsAsArgon2() {
        assertThat(anAccount().passwordHash()).startsWith("{argon2}$argon2id$");
    }

    private void browse(MockHttpSession session, Cookie... cookies) {
        SecurityContextHolder.clearContext();
        request = new MockHttpServletRequest();
        request.setSession(session);
        request.setRequestedSessionId(session.getId());
        request.setCookies(cookies);
        request.setRemoteAddr("192.0.2." + ADDRESSES.incrementAndGet());
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    private MockHttpSession session() {
        return (MockHttpSession) Objects.requireNonNull(request.getSession());
    }

    private Cookie guestCookie() {
        return Objects.requireNonNull(response.getCookie("mindgap-guest"));
    }

    private boolean opensMembers(MockHttpServletRequestBuilder builder) throws Exception {
        // Another request: what this thread knows of the sign-in must not reach it.
        TestSecurityContextHolder.clearContext();
        Object answering = requests.perform(builder).andReturn().getHandler();
        return answering instanceof ServletForwardingController;
    }

    private Account anAccount() {
        return ((SignedUp) accounts.signUp(anEmail(), PASSWORD, Optional.empty())).account();
    }

    private static String anEmail() {
        return "ada-" + UUID.randomUUID() + "@clinic.org";
    }

    private Optional<Track> trackOf(String email) {
        return accounts.findByEmail(new EmailAddress(email))
                .flatMap(account -> profiles.find(account.person()))
                .map(Profile::track);
    }

    private void openALesson(PersonId person) {
        Happening happening =
                new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, "why-split", Happening.NO_CONTENT, Map.of());
        transaction.executeWithoutResult(status -> ledger.append(person, happening));
    }

    private static int checksFor(AuthenticationManager manager, CountingEncoder encoder, String email) {
        encoder.checks = 0;
        assertThatThrownBy(() -> manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "x")))
                .isInstanceOf(AuthenticationException.class);
        return encoder.checks;
    }

    /// Counts how often a password is compared, which is what takes the time.
    private static final class CountingEncoder implements PasswordEncoder {
        private int checks;

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "stored";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
            checks++;
            return false;
        }
    }
}
