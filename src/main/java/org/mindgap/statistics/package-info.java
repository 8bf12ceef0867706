/// Definitions of the statistics the course teaches, each with its source, as plain functions of numbers.
@NullMarked
package org.mindgap.statistics;

import org.jspecify.annotations.NullMarked;
