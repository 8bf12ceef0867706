/// Rows as files that people open in a spreadsheet, written one by one, and how the texts of others are encoded.
@NullMarked
package org.mindgap.table;

import org.jspecify.annotations.NullMarked;
