/// The pages on which those who answer for people see how it stands with what is required.
@NullMarked
package org.mindgap.report.ui;

import org.jspecify.annotations.NullMarked;
