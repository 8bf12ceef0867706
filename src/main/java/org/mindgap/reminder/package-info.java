/// Mails about what is required: when they are due, what they say, whether they are still needed, what became of
/// them.
@NullMarked
package org.mindgap.reminder;

import org.jspecify.annotations.NullMarked;
