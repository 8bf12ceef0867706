/// Reads the course from its files, checks it by every rule, and refuses what an author still has to mend.
@NullMarked
package org.mindgap.content;

import org.jspecify.annotations.NullMarked;
