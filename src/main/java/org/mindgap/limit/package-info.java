/// Slows down whoever asks too often.
@NullMarked
package org.mindgap.limit;

import org.jspecify.annotations.NullMarked;
