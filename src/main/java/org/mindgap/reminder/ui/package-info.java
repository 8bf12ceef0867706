/// The mails to somebody, and those ahead.
@NullMarked
package org.mindgap.reminder.ui;

import org.jspecify.annotations.NullMarked;
