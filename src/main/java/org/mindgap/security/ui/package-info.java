/// Shows signing in and signing up.
@NullMarked
package org.mindgap.security.ui;

import org.jspecify.annotations.NullMarked;
