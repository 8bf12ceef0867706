package org.mindgap.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.mindgap.database.MicrosecondClock;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The clock of a demonstration: the real time, except in what runs [#at] another.
///
/// It takes the place of [MicrosecondClock] in the demo profile only: elsewhere nothing can be back-dated.
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private static final ScopedValue<Instant> SIMULATED = ScopedValue.newInstance();

    private final Clock real;

    DemoClock() {
        this.real = MicrosecondClock.ticking();
    }

    /// Runs something as if it happened then; on this thread, and for nobody else.
    static void at(Instant then, Runnable happening) {
        ScopedValue.where(SIMULATED, then).run(happening);
    }

    @Override
    public Instant instant() {
        return SIMULATED.isBound() ? SIMULATED.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
