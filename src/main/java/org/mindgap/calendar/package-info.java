/// What is required of a learner, as a calendar under a private link.
@NullMarked
package org.mindgap.calendar;

import org.jspecify.annotations.NullMarked;
