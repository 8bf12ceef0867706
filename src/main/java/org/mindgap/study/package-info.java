/// The published study: its figures group by group, what can be recomputed from them, and the data for others.
@NullMarked
package org.mindgap.study;

import org.jspecify.annotations.NullMarked;
