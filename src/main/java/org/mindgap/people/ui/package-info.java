/// Asks people what they do.
@NullMarked
package org.mindgap.people.ui;

import org.jspecify.annotations.NullMarked;
