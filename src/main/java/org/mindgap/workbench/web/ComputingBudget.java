package org.mindgap.workbench.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// How much an address may have computed: 3000 units at once and 50 a second after that. A request costs one, and one
/// more for each 50,000 bytes, so that a script with small inputs is not held up and one with large ones is.
///
/// Each node counts for itself: with several, the limit is as many times higher.
@Component
class ComputingBudget {
    static final int AT_ONCE = 3000;
    private static final int A_SECOND = 50;
    private static final int BYTES_A_UNIT = 50_000;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final TimeMeter time;

    ComputingBudget(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /// Counts a request before it is read; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> countRequest(String address) {
        return take(address, 1);
    }

    /// Counts what was read, as [#countRequest].
    Optional<Duration> countBytes(String address, int bytes) {
        int units = bytes / BYTES_A_UNIT;
        return units == 0 ? Optional.empty() : take(address, units);
    }

    private Optional<Duration> take(String address, int units) {
        ConsumptionProbe probe = addresses.get(address, key -> bucket()).tryConsumeAndReturnRemaining(units);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
