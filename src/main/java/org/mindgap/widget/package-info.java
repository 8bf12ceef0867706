/// Small components that several features share.
@NullMarked
package org.mindgap.widget;

import org.jspecify.annotations.NullMarked;
