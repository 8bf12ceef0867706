/// What an institution can show others about its people's learning, how that can be verified, and for how long it
/// stays.
@NullMarked
package org.mindgap.evidence;

import org.jspecify.annotations.NullMarked;
