/// A learner's calendar link.
@NullMarked
package org.mindgap.calendar.ui;

import org.jspecify.annotations.NullMarked;
