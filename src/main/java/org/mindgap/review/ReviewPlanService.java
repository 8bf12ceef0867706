package org.mindgap.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// After how many days modules are reviewed: as each group or institution sets it, else as `mindgap.review.days` says.
///
/// Somebody with several owners is asked on every day that any of them set.
@Service
public class ReviewPlanService {
    private final ReviewPlans plans;
    private final ReviewDays standard;
    private final Clock clock;

    ReviewPlanService(ReviewPlans plans, @Value("${mindgap.review.days}") String standard, Clock clock) {
        this.plans = plans;
        this.standard = ReviewDays.parse(standard);
        this.clock = clock;
    }

    public ReviewDays standard() {
        return standard;
    }

    /// What an owner set; empty when the standard counts.
    @Transactional(readOnly = true)
    public Optional<ReviewDays> of(UUID owner) {
        return plans.of(owner);
    }

    /// Sets the days of an owner from now on; [ReviewDays#OFF] switches reviews off.
    @Transactional
    public void set(UUID owner, ReviewDays days, PersonId by) {
        plans.insert(owner, days, by, clock.instant());
    }

    @Transactional(readOnly = true)
    public ReviewDays of(PersonId person) {
        List<ReviewDays> own = plans.of(person);
        return own.isEmpty() ? standard : ReviewDays.all(own);
    }

    /// Every day that counts for anybody, and until when a module had to be completed for it to have come.
    Map<Integer, Instant> cutOffs(Instant now) {
        Map<Integer, Instant> cutOffs = new TreeMap<>();
        standard.days().forEach(day -> cutOffs.put(day, now.minus(Duration.ofDays(day))));
        plans.ever().forEach(plan -> plan.days().forEach(day -> cutOffs.put(day, now.minus(Duration.ofDays(day)))));
        return cutOffs;
    }
}
