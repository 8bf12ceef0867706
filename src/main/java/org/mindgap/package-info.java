/// The entry point; every feature has a package of its own below this one.
@NullMarked
package org.mindgap;

import org.jspecify.annotations.NullMarked;
