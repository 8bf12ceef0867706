package org.mindgap.database;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the application: it ticks in microseconds, which is what both databases keep.
@Configuration
public class MicrosecondClock {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Bean
    Clock clock() {
        return ticking();
    }

    /// The system's clock in UTC, in whole microseconds.
    public static Clock ticking() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
