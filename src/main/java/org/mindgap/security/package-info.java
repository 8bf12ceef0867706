/// Who may do what: sign-in, guests' cookies, and the headers of every response.
@NullMarked
package org.mindgap.security;

import org.jspecify.annotations.NullMarked;
