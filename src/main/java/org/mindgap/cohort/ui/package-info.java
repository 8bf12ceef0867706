/// Asks whether to contribute, shows the living cohort beside the study, and asks the open question.
@NullMarked
package org.mindgap.cohort.ui;

import org.jspecify.annotations.NullMarked;
