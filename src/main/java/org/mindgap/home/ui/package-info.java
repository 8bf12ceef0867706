/// Shows the landing page and a learner's path.
@NullMarked
package org.mindgap.home.ui;

import org.jspecify.annotations.NullMarked;
