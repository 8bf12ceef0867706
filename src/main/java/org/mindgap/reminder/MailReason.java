package org.mindgap.reminder;

import java.time.LocalDate;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.curriculum.ModuleId;

/// Why a mail was written: a module of an assignment, the rule that had planned the day, and the last day that is
/// on time.
public record MailReason(AssignmentId assignment, ModuleId module, ReminderRule.Kind rule, LocalDate lastDay) {}
