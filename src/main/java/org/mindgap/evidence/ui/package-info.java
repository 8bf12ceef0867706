/// Where an institution's administrators take evidence with them.
@NullMarked
package org.mindgap.evidence.ui;

import org.jspecify.annotations.NullMarked;
