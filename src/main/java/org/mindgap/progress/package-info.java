/// What each person did: the append-only ledger, its checkpoints, and the place to resume at.
@NullMarked
package org.mindgap.progress;

import org.jspecify.annotations.NullMarked;
