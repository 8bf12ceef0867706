/// Grades a response to an item and explains it; the same response always gets the same verdict.
@NullMarked
package org.mindgap.quiz.grading;

import org.jspecify.annotations.NullMarked;
