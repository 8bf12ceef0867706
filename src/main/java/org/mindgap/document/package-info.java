/// Documents to print and to keep: from text and charts to tagged PDF.
@NullMarked
package org.mindgap.document;

import org.jspecify.annotations.NullMarked;
