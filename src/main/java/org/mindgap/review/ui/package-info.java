/// Shows the review.
@NullMarked
package org.mindgap.review.ui;

import org.jspecify.annotations.NullMarked;
