/// Rows as files that people open in a spreadsheet, written one by one.
@NullMarked
package org.mindgap.table;

import org.jspecify.annotations.NullMarked;
