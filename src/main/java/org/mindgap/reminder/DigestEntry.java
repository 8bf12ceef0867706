package org.mindgap.reminder;

import java.util.Optional;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.assignment.Required;

/// Something in a mail.
///
/// @param rule the rule that had planned it for today; empty for what is only listed along with it
record DigestEntry(Required required, Term term, Optional<ReminderRule.Kind> rule) {
    Optional<MailReason> reason() {
        return rule.map(kind -> new MailReason(
                required.requirement().key().assignment(),
                required.requirement().key().module(),
                kind,
                term.last()));
    }
}
