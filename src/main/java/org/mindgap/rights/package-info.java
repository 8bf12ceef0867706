/// What people may ask of their data: to have it, to know who saw it, and to have what is personal deleted.
@NullMarked
package org.mindgap.rights;

import org.jspecify.annotations.NullMarked;
