package org.mindgap.evidence;

import java.util.List;
import org.mindgap.institution.Institution;

/// What the first page of an evidence pack says, in numbers.
///
/// @param people who completed something in the period or had something required of them
/// @param checkpoints how many there are, with the newest root, or 64 zeros before the first
public record EvidenceSummary(
        Institution institution,
        EvidencePeriod period,
        long people,
        List<ModuleCompletions> completions,
        List<ModuleRequirements> requirements,
        long checkpoints,
        String newestRoot) {
    public EvidenceSummary {
        completions = List.copyOf(completions);
        requirements = List.copyOf(requirements);
    }

    /// Completions of a module in the period.
    ///
    /// @param module its title as served now, or its id where it is served no more
    /// @param total completions and renewals
    public record ModuleCompletions(String module, long people, long total, long renewals, long byTest, int minutes) {}

    /// What was required of a module at any time in the period.
    ///
    /// @param open neither done nor exempt
    public record ModuleRequirements(String module, long people, long onTime, long late, long exempt, long open) {}
}
