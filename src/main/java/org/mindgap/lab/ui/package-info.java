/// Shows the labs.
@NullMarked
package org.mindgap.lab.ui;

import org.jspecify.annotations.NullMarked;
