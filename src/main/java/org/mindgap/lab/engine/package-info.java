/// The simulations behind the labs: records in, records out, and the same run for the same seed; what a link says of
/// their state, and how their tasks are graded.
@NullMarked
package org.mindgap.lab.engine;

import org.jspecify.annotations.NullMarked;
