/// Shows assignments to who makes them, and what is required to who has to do it.
@NullMarked
package org.mindgap.assignment.ui;

import org.jspecify.annotations.NullMarked;
