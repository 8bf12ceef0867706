/// Recommendations that learners write on one half of a case: kept as they type, handed in version by version, shown to
/// nobody else unless they share a version by a link.
@NullMarked
package org.mindgap.conversation;

import org.jspecify.annotations.NullMarked;
