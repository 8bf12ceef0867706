/// The pages of a conversation across the gap.
@NullMarked
package org.mindgap.conversation.ui;

import org.jspecify.annotations.NullMarked;
