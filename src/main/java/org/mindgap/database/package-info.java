/// Where the data stand: a local H2 file unless another database is configured.
@NullMarked
package org.mindgap.database;

import org.jspecify.annotations.NullMarked;
