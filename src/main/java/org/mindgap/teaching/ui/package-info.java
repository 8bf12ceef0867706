/// The pages on which trainers make groups and see what they learn.
@NullMarked
package org.mindgap.teaching.ui;

import org.jspecify.annotations.NullMarked;
