/// Masks of lesions and what two of them have in common, in planes and volumes: overlap, borders, lesions, readers.
///
/// A result that is undefined for its masks is an empty [java.util.OptionalDouble], never NaN and never infinite.
@NullMarked
package org.mindgap.segmentation;

import org.jspecify.annotations.NullMarked;
