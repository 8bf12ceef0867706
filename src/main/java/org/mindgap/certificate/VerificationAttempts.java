package org.mindgap.certificate;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mindgap.limit.Limit;
import org.springframework.stereotype.Component;

/// Slows down trying codes: sixty an address and then twenty a minute, enough for somebody who checks a pile of papers.
@Component
class VerificationAttempts {
    static final int AT_ONCE = 60;
    private static final int A_MINUTE = 20;

    private final Limit addresses;

    VerificationAttempts(Clock clock) {
        this.addresses = new Limit(AT_ONCE, A_MINUTE, Duration.ofMinutes(1), clock);
    }

    /// Counts a code; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> count(String address) {
        return addresses.take(address, 1);
    }
}
