package org.mindgap.review;

import java.time.Instant;
import org.mindgap.curriculum.ModuleId;

/// When a module's review comes, that many days after its completion.
public record Upcoming(ModuleId module, int days, Instant at) {}
