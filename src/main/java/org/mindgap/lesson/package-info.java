/// Follows learners through the lessons.
@NullMarked
package org.mindgap.lesson;

import org.jspecify.annotations.NullMarked;
