/// The simulations behind the labs: records in, records out, and the same run for the same seed.
@NullMarked
package org.mindgap.lab.engine;

import org.jspecify.annotations.NullMarked;
