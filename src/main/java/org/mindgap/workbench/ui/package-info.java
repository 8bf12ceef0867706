/// The workbench for people: a page for each operation, with what is typed, what is found, and what that means.
@NullMarked
package org.mindgap.workbench.ui;

import org.jspecify.annotations.NullMarked;
