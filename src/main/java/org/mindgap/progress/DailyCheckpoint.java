package org.mindgap.progress;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes a checkpoint every night, and at the start when the newest is older than a day.
@Component
class DailyCheckpoint {
    private static final Duration DAY = Duration.ofHours(24);

    private final Checkpoints checkpoints;
    private final Clock clock;

    DailyCheckpoint(Checkpoints checkpoints, Clock clock) {
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Scheduled(cron = "${mindgap.checkpoint.cron:0 15 2 * * *}", zone = "UTC")
    void everyNight() {
        checkpoints.make();
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        boolean recent = checkpoints
                .newest()
                .filter(newest -> newest.madeAt().plus(DAY).isAfter(clock.instant()))
                .isPresent();
        if (!recent) {
            checkpoints.make();
        }
    }
}
