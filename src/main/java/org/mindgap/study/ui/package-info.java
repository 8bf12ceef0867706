/// Shows practice questions and the comparison.
@NullMarked
package org.mindgap.study.ui;

import org.jspecify.annotations.NullMarked;
