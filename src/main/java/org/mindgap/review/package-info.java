/// Asks again about completed modules, some days later.
@NullMarked
package org.mindgap.review;

import org.jspecify.annotations.NullMarked;
