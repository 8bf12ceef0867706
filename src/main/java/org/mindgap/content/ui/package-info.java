/// Shows authors in the page what came of a save; there is nothing of it outside a preview.
@NullMarked
package org.mindgap.content.ui;

import org.jspecify.annotations.NullMarked;
