package org.mindgap.reminder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.mindgap.institution.InvitationMade;
import org.mindgap.mail.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// What runs in the background: the one class that knows db-scheduler, whose table all servers of a database
/// share, so that each task runs on one of them.
///
/// The reasons stand in `src/docs/decisions/0017-reminders.md`.
@Configuration
class ReminderTasks {
    static final String LOOK = "look-for-reminders";
    static final String SEND = "send-digest";
    static final String INVITE = "send-invitation";

    /// How often it is looked who is to be written to.
    static final Duration EVERY = Duration.ofMinutes(15);

    /// A mail is tried again 2, 6, 18, 54 and 162 minutes after it was refused.
    private static final int MOST_RETRIES = 5;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(2);
    private static final double LONGER = 3;

    private final ObjectProvider<SchedulerClient> servers;
    private final Post post;
    private final Clock clock;

    ReminderTasks(ObjectProvider<SchedulerClient> servers, Post post, Clock clock) {
        this.servers = servers;
        this.post = post;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> lookForReminders(ReminderScan scan, OneTimeTask<Void> sendDigest) {
        return Tasks.recurring(LOOK, FixedDelay.of(EVERY)).execute((task, context) -> {
            SchedulerClient scheduler = context.getSchedulerClient();
            scan.due()
                    .forEach(errand ->
                            scheduler.scheduleIfNotExists(sendDigest.instance(errand.toString()), clock.instant()));
        });
    }

    @Bean
    OneTimeTask<Void> sendDigest(DigestService digests) {
        FailureHandler<Void> retries = FailureHandler.<Void>maxRetries(MOST_RETRIES)
                .withBackoff(FIRST_RETRY, LONGER)
                .thenRemove(complete -> digests.giveUp(errand(complete)));
        return Tasks.oneTime(SEND)
                .onFailure(retries)
                .execute((task, context) -> digests.run(Errand.parse(task.getId())));
    }

    @Bean
    OneTimeTask<InvitationErrand> sendInvitation(InvitationLetters letters) {
        FailureHandler<InvitationErrand> retries = FailureHandler.<InvitationErrand>maxRetries(MOST_RETRIES)
                .withBackoff(FIRST_RETRY, LONGER)
                .thenRemove();
        return Tasks.oneTime(INVITE, InvitationErrand.class)
                .onFailure(retries)
                .execute((task, context) -> letters.send(task.getData()));
    }

    /// In the transaction of who invites: an invitation that is not kept is not sent. Without a mail server
    /// nothing is kept to be sent.
    @EventListener
    void queue(InvitationMade made) {
        if (post.isOpen()) {
            TaskInstance<InvitationErrand> task =
                    new TaskInstance<>(INVITE, UUID.randomUUID().toString(), InvitationErrand.of(made));
            servers.ifAvailable(server -> server.scheduleIfNotExists(task, clock.instant()));
        }
    }

    private static Errand errand(ExecutionComplete complete) {
        return Errand.parse(complete.getExecution().taskInstance.getId());
    }
}
