/// The frame around every page, and what is shown when one cannot be.
@NullMarked
package org.mindgap.shell;

import org.jspecify.annotations.NullMarked;
