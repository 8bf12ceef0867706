package org.mindgap.review;

import java.util.List;
import org.mindgap.curriculum.ModuleId;

/// What a learner can review now, and what comes later.
///
/// @param modules whose questions are asked now, the one that has waited longest first
/// @param questions how many there are to answer; none when nothing is due
/// @param upcoming the next review of each completed module, the soonest first
/// @param days after how many days this learner's modules are reviewed
/// @param reminded whether the learner wants to be told
public record Today(List<ModuleId> modules, int questions, List<Upcoming> upcoming, ReviewDays days, boolean reminded) {
    public Today {
        modules = List.copyOf(modules);
        upcoming = List.copyOf(upcoming);
    }

    public boolean isDue() {
        return questions > 0;
    }

    /// Half a minute a question.
    public int minutes() {
        return (questions + 1) / 2;
    }
}
