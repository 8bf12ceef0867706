/// Keeps every answer when it is given, and runs the checks that complete modules.
@NullMarked
package org.mindgap.quiz;

import org.jspecify.annotations.NullMarked;
