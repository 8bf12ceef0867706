/// Asks people about their own practice, and keeps what they say.
@NullMarked
package org.mindgap.practice;

import org.jspecify.annotations.NullMarked;
