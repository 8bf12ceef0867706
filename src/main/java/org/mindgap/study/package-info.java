/// Asks about one's own practice, and sets the answer beside the published study.
@NullMarked
package org.mindgap.study;

import org.jspecify.annotations.NullMarked;
