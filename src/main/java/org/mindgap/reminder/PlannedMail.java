package org.mindgap.reminder;

import java.time.LocalDate;
import org.mindgap.assignment.ReminderRule;

/// How many people are written to on a day by a rule, if nothing changes until then.
public record PlannedMail(LocalDate day, ReminderRule.Kind rule, int people) {}
