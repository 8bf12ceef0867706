package org.mindgap.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.security.SignInResult.SignedIn;
import org.mindgap.security.SignInResult.TooManyAttempts;
import org.mindgap.security.SignInResult.WrongCredentials;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/// The door: signs learners in and out, within a request of Vaadin or of Spring MVC.
///
/// See `src/docs/decisions/0003-sign-in.md`.
@Service
public class SignIn {
    private final AuthenticationManager authenticationManager;
    private final SessionAuthenticationStrategy sessions;
    private final SecurityContextRepository contexts;
    private final TokenBasedRememberMeServices rememberMe;
    private final AuthenticationContext vaadin;
    private final SignInAttempts attempts;
    private final AccountService accounts;
    private final SessionLearner learner;
    private final GuestCookie guestCookie;

    SignIn(
            AuthenticationManager authenticationManager,
            SessionAuthenticationStrategy sessions,
            SecurityContextRepository contexts,
            TokenBasedRememberMeServices rememberMe,
            AuthenticationContext vaadin,
            SignInAttempts attempts,
            AccountService accounts,
            SessionLearner learner,
            GuestCookie guestCookie) {
        this.authenticationManager = authenticationManager;
        this.sessions = sessions;
        this.contexts = contexts;
        this.rememberMe = rememberMe;
        this.vaadin = vaadin;
        this.attempts = attempts;
        this.accounts = accounts;
        this.learner = learner;
        this.guestCookie = guestCookie;
    }

    /// Signs in with e-mail and password. What somebody did as a guest in this browser joins their account.
    public SignInResult signIn(String email, String password, boolean remember) {
        Exchange exchange = Exchange.current();
        String key = EmailAddress.parse(email).map(EmailAddress::value).orElse("");
        Optional<Duration> wait = attempts.count(key, exchange.request().getRemoteAddr());
        if (wait.isPresent()) {
            return new TooManyAttempts(wait.get());
        }
        try {
            Authentication authentication = authenticationManager.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(email, password));
            attempts.succeeded(key);
            return enter(exchange, authentication, remember);
        } catch (AuthenticationException refused) {
            return new WrongCredentials();
        }
    }

    /// Whether whoever is signed in knows the password of their account: for acts that cannot be undone. It counts as
    /// an
    /// attempt to sign in, and changes nothing.
    public SignInResult confirm(String password) {
        String email = learner.find().flatMap(Learner::email).orElse("");
        Optional<Duration> wait =
                attempts.count(email, Exchange.current().request().getRemoteAddr());
        if (wait.isPresent()) {
            return new TooManyAttempts(wait.get());
        }
        try {
            authenticationManager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
            attempts.succeeded(email);
            return new SignedIn(learner.find().orElseThrow());
        } catch (AuthenticationException refused) {
            return new WrongCredentials();
        }
    }

    /// To be asked before an account is made: how long to wait if there were too many from this address.
    public Optional<Duration> waitBeforeSignUp() {
        return attempts.countSignUp(Exchange.current().request().getRemoteAddr());
    }

    /// Signs in the account that was made a moment ago.
    public SignedIn signedUp(SignedUp signedUp) {
        AccountUser user = new AccountUser(signedUp.account());
        user.eraseCredentials();
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        return enter(Exchange.current(), authentication, false);
    }

    /// Ends the session, forgets a remembered sign-in, and shows the start page.
    public void signOut() {
        if (UI.getCurrent() == null) {
            throw new IllegalStateException("Signing out needs an open page; elsewhere, POST to /logout");
        }
        vaadin.logout();
    }

    /// As [#signOut], and the browser forgets the guest too, who was deleted.
    public void signOutForGood() {
        guestCookie.clear(Exchange.current());
        signOut();
    }

    private SignedIn enter(Exchange exchange, Authentication authentication, boolean remember) {
        AccountUser user = (AccountUser) Objects.requireNonNull(authentication.getPrincipal());
        Account account = accounts.find(user.account()).orElseThrow();
        learner.guest().ifPresent(guest -> accounts.adopt(guest, account.person()));
        guestCookie.clear(exchange);

        // Whoever planted a session id before the sign-in must not share the session after it.
        exchange.request().getSession();
        sessions.onAuthentication(authentication, exchange.request(), exchange.response());

        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, exchange.request(), exchange.response());
        if (remember) {
            rememberMe.onLoginSuccess(exchange.request(), exchange.response(), authentication);
        }
        return new SignedIn(account.learner());
    }
}
