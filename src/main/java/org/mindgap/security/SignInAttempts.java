package org.mindgap.security;

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

/// Slows down guessing: five attempts an e-mail and then one a minute; a hundred an address and then ten a minute,
/// because a whole hospital may share one.
///
/// Each node counts for itself: with several, the limit is as many times higher.
@Component
class SignInAttempts {
    private static final int PER_EMAIL = 5;
    private static final int PER_ADDRESS = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESS_REFILL = 10;
    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Bucket> emails = buckets();
    private final Cache<String, Bucket> addresses = buckets();
    private final TimeMeter time;

    SignInAttempts(Clock clock) {
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

    /// Counts an attempt; when there were too many, says how long to wait and counts nothing.
    Optional<Duration> count(String email, String address) {
        return take(addresses.get(address, key -> bucket(PER_ADDRESS, ADDRESS_REFILL)))
                .or(() -> take(emails.get(email, key -> bucket(PER_EMAIL, 1))));
    }

    /// Counts an account that somebody wants to make; the address pays as for a sign-in.
    Optional<Duration> countSignUp(String address) {
        return take(addresses.get(address, key -> bucket(PER_ADDRESS, ADDRESS_REFILL)));
    }

    /// A success clears what the e-mail's owner mistyped before.
    void succeeded(String email) {
        emails.invalidate(email);
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int capacity, int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(aMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }
}
