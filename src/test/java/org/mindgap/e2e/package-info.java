/// Journeys of learners through the packaged application, in a real browser.
@NullMarked
package org.mindgap.e2e;

import org.jspecify.annotations.NullMarked;
