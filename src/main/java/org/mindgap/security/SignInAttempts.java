package org.mindgap.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mindgap.limit.Limit;
import org.springframework.stereotype.Component;

/// Slows down guessing: five attempts an e-mail and then one a minute; a hundred an address and then ten a minute,
/// because a whole hospital may share one.
@Component
class SignInAttempts {
    private static final int PER_EMAIL = 5;
    private static final int PER_ADDRESS = 100;
    private static final int ADDRESS_REFILL = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Limit emails;
    private final Limit addresses;

    SignInAttempts(Clock clock) {
        this.emails = new Limit(PER_EMAIL, 1, MINUTE, clock);
        this.addresses = new Limit(PER_ADDRESS, ADDRESS_REFILL, MINUTE, clock);
    }

    /// Counts an attempt; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> count(String email, String address) {
        return addresses.take(address, 1).or(() -> emails.take(email, 1));
    }

    /// Counts an account that somebody wants to make; the address pays as for a sign-in.
    Optional<Duration> countSignUp(String address) {
        return addresses.take(address, 1);
    }

    /// A success clears what the e-mail's owner mistyped before.
    void succeeded(String email) {
        emails.forget(email);
    }
}
