/// How it stands with what institutions require: live from the database, for whoever answers for the people.
@NullMarked
package org.mindgap.report;

import org.jspecify.annotations.NullMarked;
