/// Shows items and checks.
@NullMarked
package org.mindgap.quiz.ui;

import org.jspecify.annotations.NullMarked;
