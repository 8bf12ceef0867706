/// Who learns: pseudonyms, accounts, guests, roles and tracks.
@NullMarked
package org.mindgap.people;

import org.jspecify.annotations.NullMarked;
