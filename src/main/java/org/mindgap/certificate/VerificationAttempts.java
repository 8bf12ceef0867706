package org.mindgap.certificate;

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

/// Slows down trying codes: sixty an address and then twenty a minute, enough for somebody who checks a pile of papers.
///
/// Each node counts for itself: with several, the limit is as many times higher.
@Component
class VerificationAttempts {
    static final int AT_ONCE = 60;
    private static final int A_MINUTE = 20;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final TimeMeter time;

    VerificationAttempts(Clock clock) {
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

    /// Counts a code; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> count(String address) {
        ConsumptionProbe probe = addresses.get(address, key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
