/// Reads the files that people bring to the workbench: masks as NIfTI-1 or PNG, tables as separated values. What a file
/// claims is checked before it is believed, and memory grows with what it holds, never with what it claims.
@NullMarked
package org.mindgap.workbench.file;

import org.jspecify.annotations.NullMarked;
