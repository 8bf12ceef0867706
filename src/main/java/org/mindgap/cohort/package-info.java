/// Gathers the answers that learners contribute, and publishes them in blocks of at least ten people.
@NullMarked
package org.mindgap.cohort;

import org.jspecify.annotations.NullMarked;
