/// A person's page about their own data.
@NullMarked
package org.mindgap.rights.ui;

import org.jspecify.annotations.NullMarked;
