/// Reads files of people: any common encoding and separator, columns in any order.
@NullMarked
package org.mindgap.institution.roster;

import org.jspecify.annotations.NullMarked;
