/// A demonstration: one fictional institution whose people's histories run through the real code at simulated times.
///
/// Nothing here exists outside the demo profile.
@NullMarked
package org.mindgap.demo;

import org.jspecify.annotations.NullMarked;
