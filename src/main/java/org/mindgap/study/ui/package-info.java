/// Shows the published study, and lends its chart to whoever compares with it.
@NullMarked
package org.mindgap.study.ui;

import org.jspecify.annotations.NullMarked;
