/// What is run without starting the application.
@NullMarked
package org.mindgap.command;

import org.jspecify.annotations.NullMarked;
