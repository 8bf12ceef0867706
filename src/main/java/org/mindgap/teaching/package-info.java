/// Shows trainers what their groups have learned, as means of ten people or more.
@NullMarked
package org.mindgap.teaching;

import org.jspecify.annotations.NullMarked;
