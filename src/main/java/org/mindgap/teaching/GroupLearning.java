package org.mindgap.teaching;

import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.Group;
import org.mindgap.statistics.PairedGain;
import org.mindgap.statistics.RetentionCurve;

/// What is known of a group: how many are in it, and module by module what they learned.
///
/// @param retention what the group still knew; each point rests on ten people or more
public record GroupLearning(Group group, int members, List<ModuleLearning> modules, RetentionCurve retention) {
    public GroupLearning {
        modules = List.copyOf(modules);
    }

    /// @param completed how many members completed the module
    /// @param tests empty for a module without parallel forms
    public record ModuleLearning(ModuleId module, int completed, Optional<Tests> tests) {}

    /// @param waiting members with both tests who are not in the means yet
    /// @param gain the means, from ten people on
    /// @param orders the same learners up to the last time that either order had ten more; empty until each has ten
    public record Tests(int waiting, Optional<PairedGain> gain, Optional<PairedGain> orders) {
        public static final int FEWEST = Counting.FEWEST;
    }
}
