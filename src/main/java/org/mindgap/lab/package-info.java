/// Keeps what learners try in the labs.
@NullMarked
package org.mindgap.lab;

import org.jspecify.annotations.NullMarked;
