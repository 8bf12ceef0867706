/// Hands letters to the mail server, where there is one.
@NullMarked
package org.mindgap.mail;

import org.jspecify.annotations.NullMarked;
