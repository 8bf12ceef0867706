package org.mindgap.limit;

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

/// So much at once for each key, such as an address, and then so much in a time.
///
/// Each node counts for itself: with several, the limit is as many times higher. A key that is not heard of for an hour
/// is forgotten.
public final class Limit {
    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
    private final int atOnce;
    private final int refill;
    private final Duration period;
    private final TimeMeter time;

    /// @param refill how much is given back, evenly, in each period
    public Limit(int atOnce, int refill, Duration period, Clock clock) {
        this.atOnce = atOnce;
        this.refill = refill;
        this.period = period;
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

    /// Takes units off what the key has left; when that is too little, says how long to wait and takes nothing.
    public Optional<Duration> take(String key, int units) {
        ConsumptionProbe probe = buckets.get(key, missing -> bucket()).tryConsumeAndReturnRemaining(units);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// The key has everything again.
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refill, period))
                .withCustomTimePrecision(time)
                .build();
    }
}
