/// Assignments: what an institution requires of whom, by when, and what came of it.
@NullMarked
package org.mindgap.assignment;

import org.jspecify.annotations.NullMarked;
