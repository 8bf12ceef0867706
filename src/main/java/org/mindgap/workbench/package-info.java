/// The measures of the course as operations on JSON: named, with refusals that say what to mend, the same from the
/// command line and as an API. Nothing is kept.
@NullMarked
package org.mindgap.workbench;

import org.jspecify.annotations.NullMarked;
