package org.mindgap.teaching;

import java.util.Optional;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.review.ReviewDays;
import org.mindgap.review.ReviewPlanService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says and sets after how many days a group is asked again about completed modules.
@Service
public class GroupReviewService {
    private final GroupService groups;
    private final ReviewPlanService plans;

    GroupReviewService(GroupService groups, ReviewPlanService plans) {
        this.groups = groups;
        this.plans = plans;
    }

    public ReviewDays standard() {
        return plans.standard();
    }

    /// The days that count for a group's members; empty for whoever may not see the group.
    @Transactional(readOnly = true)
    public Optional<ReviewDays> of(Learner viewer, GroupId group) {
        return groups.seenBy(viewer, group)
                .map(seen -> plans.of(seen.id().value()).orElse(plans.standard()));
    }

    /// Whether the days were set; they are not for whoever may not see the group.
    @Transactional
    public boolean set(Learner viewer, GroupId group, ReviewDays days) {
        return groups.seenBy(viewer, group)
                .map(seen -> {
                    plans.set(seen.id().value(), days, viewer.person());
                    return true;
                })
                .orElse(false);
    }
}
