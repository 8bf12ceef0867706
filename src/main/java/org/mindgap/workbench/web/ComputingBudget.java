package org.mindgap.workbench.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.mindgap.limit.Limit;
import org.springframework.stereotype.Component;

/// How much an address may have computed: 3000 units at once and 50 a second after that. A request costs one, and one
/// more for each 50,000 bytes, so that a script with small inputs is not held up and one with large ones is. An
/// operation that can take seconds costs 50 more, and two of them are computed at once, whoever asks.
@Component
class ComputingBudget {
    static final int AT_ONCE = 3000;
    static final int A_SECOND = 50;
    private static final int BYTES_A_UNIT = 50_000;
    static final int A_LONG_ONE = 50;
    static final int LONG_ONES_AT_ONCE = 2;

    private final Limit addresses;
    private final Semaphore longOnes = new Semaphore(LONG_ONES_AT_ONCE);

    ComputingBudget(Clock clock) {
        this.addresses = new Limit(AT_ONCE, A_SECOND, Duration.ofSeconds(1), clock);
    }

    /// Counts a request before it is read; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> countRequest(String address) {
        return addresses.take(address, 1);
    }

    /// Counts what was read, as [#countRequest].
    Optional<Duration> countBytes(String address, int bytes) {
        int units = bytes / BYTES_A_UNIT;
        return units == 0 ? Optional.empty() : addresses.take(address, units);
    }

    /// Counts an operation that can take seconds, as [#countRequest].
    Optional<Duration> countLong(String address) {
        return addresses.take(address, A_LONG_ONE);
    }

    /// Whether one more such operation may be computed now; if so, [#endLong] must follow.
    boolean beginLong() {
        return longOnes.tryAcquire();
    }

    void endLong() {
        longOnes.release();
    }
}
