/// Shows questions about practice, and what there is to learn from an answer.
@NullMarked
package org.mindgap.practice.ui;

import org.jspecify.annotations.NullMarked;
