package org.mindgap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The mail of a day to a person, and what became of it.
///
/// @param outcome the newest step
/// @param happened when that was
/// @param reasons empty where nothing was written
public record LoggedMail(LocalDate day, MailOutcome outcome, Instant happened, List<MailReason> reasons) {
    public LoggedMail {
        reasons = List.copyOf(reasons);
    }
}
