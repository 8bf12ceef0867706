package org.mindgap.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What would come of a draft if it were saved now.
///
/// @param faults what keeps it from being saved
/// @param people how many would get it
/// @param first some of them, by name
/// @param done how many of them have already done all of it
/// @param withEmail how many of the others can be written to
/// @param firstDue the earliest last day that is on time; empty if nobody gets it or the due date is missing
/// @param lastDue the latest one; another than the first where it depends on when people joined
/// @param mails which mails go out, to somebody with the earliest last day
public record Preview(
        Set<Fault> faults,
        int people,
        List<PersonLine> first,
        int done,
        int withEmail,
        Optional<LocalDate> firstDue,
        Optional<LocalDate> lastDue,
        List<ReminderRule.Day> mails) {
    public Preview {
        faults = Set.copyOf(faults);
        first = List.copyOf(first);
        mails = List.copyOf(mails);
    }

    public boolean canBeSaved() {
        return faults.isEmpty();
    }
}
